package dev.qualis.conformity.cqos.clause53;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.culture.ConceptAlignment;
import dev.qualis.model.qms.culture.CoreConcept;
import java.util.List;

/** 5.3.2 a: core concepts fit will, values, history and philosophy, and are understood. */
public final class ConceptsShared implements Rule {

    private static final List<ConceptAlignment> ALIGNMENTS = List.of(
            ConceptAlignment.MANAGEMENT,
            ConceptAlignment.COMPANY_VALUES,
            ConceptAlignment.HISTORY,
            ConceptAlignment.PHILOSOPHY);

    @Override
    public String clause() {
        return "5.3.2.a";
    }

    @Override
    public Verdict judge(Company company) {
        List<CoreConcept> concepts = company.all(CoreConcept.class);
        return company.points()
                .each(
                        "核心理念与管理者意志、核心价值观、发展历程和经营理念一致",
                        "each core concept fits management's will, company values, history and philosophy",
                        concepts,
                        concept -> concept.getAlignedWith().containsAll(ALIGNMENTS),
                        Fix.of(
                                "请说明理念与什么一致。",
                                "Say what the concept fits.",
                                "aligned with management, companyValues, history, philosophy"))
                .each(
                        "对理念的理解有测量",
                        "how well it is understood is measured",
                        concepts,
                        concept -> concept.getUnderstanding() != null,
                        Fix.of("请测量员工对该理念的理解。", "Measure how well the concept is understood.", "measured by …"))
                .verdict();
    }
}
