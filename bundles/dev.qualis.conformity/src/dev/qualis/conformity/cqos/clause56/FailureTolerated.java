package dev.qualis.conformity.cqos.clause56;

import dev.qualis.analysis.ModelTexts;
import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.improvement.ImprovementCulture;
import dev.qualis.model.qms.improvement.ImprovementPlatform;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;

/**
 * 5.6: a climate that tolerates failure and improves actively, and a mechanism; the guide names both. The mechanism is one
 * that upholds the statement, or a platform of improvement such as a scheme of suggestions; how many levels have one is
 * judged in 5.6 a.
 */
public final class FailureTolerated implements Rule {

    @Override
    public String clause() {
        return "5.6";
    }

    @Override
    public Verdict judge(Company company) {
        List<EObject> mechanisms = new ArrayList<>(
                company.all(ImprovementCulture.class, culture -> ModelTexts.isWritten(culture.getMechanism())));
        mechanisms.addAll(company.all(ImprovementPlatform.class));
        return company.points()
                .some(
                        "倡导改进与创新氛围",
                        "a culture of improvement is stated",
                        company.all(ImprovementCulture.class),
                        Fix.of(
                                "请写明对创新失败的包容。",
                                "State that failure in innovation is tolerated.",
                                "improvement culture … { mechanism \"…\" | \"…\" }"))
                .some(
                        "有改进与创新机制",
                        "there is a mechanism of improvement",
                        mechanisms,
                        Fix.of("请写明机制。", "Name the mechanism.", "mechanism \"容错\" | \"Tolerance\""))
                .verdict();
    }
}
