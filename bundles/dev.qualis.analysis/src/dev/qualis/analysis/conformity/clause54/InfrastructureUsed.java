package dev.qualis.analysis.conformity.clause54;

import dev.qualis.analysis.conformity.Company;
import dev.qualis.analysis.conformity.Fix;
import dev.qualis.analysis.conformity.Rule;
import dev.qualis.analysis.conformity.Verdict;
import dev.qualis.model.qms.process.InfrastructureElement;
import dev.qualis.model.qms.process.InfrastructureKind;
import java.util.List;

/** 5.4 e: standards, metrology, certification and inspection are in use by processes and valid. */
public final class InfrastructureUsed implements Rule {

    private static final List<InfrastructureKind> KINDS = List.of(
            InfrastructureKind.STANDARDS,
            InfrastructureKind.METROLOGY,
            InfrastructureKind.CERTIFICATION,
            InfrastructureKind.INSPECTION);

    @Override
    public String clause() {
        return "5.4.e";
    }

    @Override
    public Verdict judge(Company company) {
        List<InfrastructureElement> used = company.all(
                InfrastructureElement.class, element -> !element.getUsedBy().isEmpty());
        return company.points()
                .kinds(
                        "四类质量基础都用于过程",
                        "four kinds of infrastructure are used by processes",
                        KINDS,
                        used.stream().map(InfrastructureElement::getKind).toList(),
                        used,
                        Fix.of("请写明质量基础及其用处。", "Name it and its use.", "infrastructure … kind metrology used by …"))
                .eachIfAny(
                        "都在有效期内",
                        "each is still valid",
                        used,
                        element -> company.isStillValid(element.getValidUntil()),
                        Fix.of("请续期。", "Renew it.", "until …"))
                .verdict();
    }
}
