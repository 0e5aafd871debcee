package dev.qualis.conformity.cqos.clause53;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.culture.CoreConcept;
import dev.qualis.model.qms.culture.CultureFactor;
import dev.qualis.model.qms.culture.CultureFactorKind;
import java.util.List;

/**
 * 5.3.1 a to f: a factor that a culture may consider; it counts once stated, and what it links to is further evidence. Does
 * not apply before the firm has begun to state a culture, which 5.3.2 judges.
 */
public final class FactorConsidered implements Rule {

    private final String clause;
    private final CultureFactorKind kind;

    /**
     * @param clause the item of 5.3.1
     * @param kind the factor that it names
     */
    public FactorConsidered(String clause, CultureFactorKind kind) {
        this.clause = clause;
        this.kind = kind;
    }

    @Override
    public String clause() {
        return clause;
    }

    @Override
    public Verdict judge(Company company) {
        if (company.all(CultureFactor.class).isEmpty()
                && company.all(CoreConcept.class).isEmpty()) {
            return Verdict.notApplicable(
                    "尚未表述质量文化，可考虑的因素暂不适用。", "No culture is stated yet, so there is nothing to consider it for.");
        }
        List<CultureFactor> factors = company.all(CultureFactor.class, factor -> factor.getKind() == kind);
        String snippet = "culture factor … kind " + kind.getLiteral() + " considers …";
        return company.points()
                .some("考虑了该因素", "the factor is considered", factors, Fix.of("请写出该因素。", "State the factor.", snippet))
                .verdict();
    }
}
