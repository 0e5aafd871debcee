package dev.qualis.conformity.cqos.clause52;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.strategy.InterestedParty;
import dev.qualis.model.qms.strategy.PartyKind;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** 5.2.1 c: needs of customers, suppliers and others. Looks at the parties and whether their needs are addressed. */
public final class PartiesHeard implements Rule {

    @Override
    public String clause() {
        return "5.2.1.c";
    }

    @Override
    public Verdict judge(Company company) {
        List<InterestedParty> parties = company.all(
                InterestedParty.class,
                party -> !party.getNeeds().isEmpty() || !party.getExpectations().isEmpty());
        Set<PartyKind> kinds = parties.stream().map(InterestedParty::getKind).collect(Collectors.toSet());
        return company.points()
                .kinds(
                        "了解客户和供应商的需求",
                        "the needs of customers and suppliers are known",
                        List.of(PartyKind.CUSTOMER, PartyKind.SUPPLIER),
                        kinds,
                        parties,
                        Fix.of(
                                "请写出相关方的需求。",
                                "State the party's needs.",
                                "party … kind ‹first missing› needs \"…\" | \"…\""))
                .kinds(
                        "客户和供应商的需求都有回应",
                        "the needs of customers and suppliers are addressed",
                        List.of(PartyKind.CUSTOMER, PartyKind.SUPPLIER),
                        parties.stream()
                                .filter(party -> !party.getAddressedBy().isEmpty())
                                .map(InterestedParty::getKind)
                                .toList(),
                        parties,
                        Fix.of("请写明由什么回应相关方的需求。", "Say what addresses the party's needs.", "addressed by …"))
                .verdict();
    }
}
