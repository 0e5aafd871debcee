package dev.qualis.conformity.cqos.clause53;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Points;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.culture.ConceptAlignment;
import dev.qualis.model.qms.culture.CoreConcept;
import java.util.List;

/**
 * 5.3.2 a: core concepts fit will, values, history and philosophy, and are understood. Looks at the concepts taken together;
 * each of the five counts.
 */
public final class ConceptsShared implements Rule {

    @Override
    public String clause() {
        return "5.3.2.a";
    }

    @Override
    public Verdict judge(Company company) {
        List<CoreConcept> concepts = company.all(CoreConcept.class);
        Points points = company.points();
        fits(points, concepts, ConceptAlignment.MANAGEMENT, "核心理念与管理者意志一致", "a core concept fits management's will");
        fits(
                points,
                concepts,
                ConceptAlignment.COMPANY_VALUES,
                "核心理念与企业核心价值观一致",
                "a core concept fits the company's values");
        fits(points, concepts, ConceptAlignment.HISTORY, "核心理念与企业发展历程一致", "a core concept fits the company's history");
        fits(
                points,
                concepts,
                ConceptAlignment.PHILOSOPHY,
                "核心理念与经营理念一致",
                "a core concept fits the company's philosophy");
        return points.some(
                        "对理念的理解有测量",
                        "how well it is understood is measured",
                        concepts.stream()
                                .filter(concept -> concept.getUnderstanding() != null)
                                .toList(),
                        Fix.of("请测量员工对该理念的理解。", "Measure how well the concept is understood.", "measured by …"))
                .verdict();
    }

    private static void fits(
            Points points, List<CoreConcept> concepts, ConceptAlignment alignment, String zh, String en) {
        points.some(
                zh,
                en,
                concepts.stream()
                        .filter(concept -> concept.getAlignedWith().contains(alignment))
                        .toList(),
                Fix.of("请说明理念与什么一致。", "Say what the concept fits.", "aligned with " + alignment.getLiteral()));
    }
}
