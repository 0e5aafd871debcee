package dev.qualis.conformity.cqos.clause55;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.compliance.ComplianceProgramme;
import dev.qualis.model.qms.compliance.ConsequenceKind;
import java.util.List;

/** 5.5.1: compliance is managed, to avoid losses of money, market and reputation. */
public final class ProgrammeAvoidsLoss implements Rule {

    @Override
    public String clause() {
        return "5.5.1";
    }

    @Override
    public Verdict judge(Company company) {
        List<ComplianceProgramme> programmes = company.all(ComplianceProgramme.class);
        return company.points()
                .some(
                        "有合规方案",
                        "there is a compliance programme",
                        programmes,
                        Fix.of(
                                "请建立合规方案。",
                                "Set up a programme.",
                                "compliance programme … { avoids financial, market, reputation }"))
                .kinds(
                        "针对三类后果",
                        "it is aimed at three kinds of consequence",
                        List.of(ConsequenceKind.FINANCIAL, ConsequenceKind.MARKET, ConsequenceKind.REPUTATION),
                        programmes.stream()
                                .flatMap(programme -> programme.getConsequences().stream())
                                .toList(),
                        programmes,
                        Fix.of("请写明方案所避免的后果。", "Name what the programme avoids.", "avoids ‹missing›"))
                .verdict();
    }
}
