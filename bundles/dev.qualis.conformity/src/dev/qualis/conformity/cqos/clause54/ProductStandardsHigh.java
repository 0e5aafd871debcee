package dev.qualis.conformity.cqos.clause54;

import dev.qualis.analysis.ModelTexts;
import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Points;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.enterprise.Product;
import dev.qualis.model.qms.enterprise.ProductStandard;
import java.util.function.Predicate;

/**
 * 5.4 c: each product has a standard with criteria and verification, above the industry's. Looks at the standards of each
 * product taken together; the criterion of faults and defects, which the guide names as one, that of acceptance, the
 * verification and the height count each.
 */
public final class ProductStandardsHigh implements Rule {

    @Override
    public String clause() {
        return "5.4.c";
    }

    @Override
    public Verdict judge(Company company) {
        Fix fix = Fix.of(
                "请补全产品标准。",
                "Complete the standard of the product.",
                "standard … { defect \"…\" acceptance \"…\" verification \"…\" }");
        Points points = company.points();
        each(
                company,
                points,
                "每个产品都有故障或缺陷判定准则",
                "each product has a criterion of faults or defects",
                standard -> ModelTexts.isWritten(standard.getFaultCriterion())
                        || ModelTexts.isWritten(standard.getDefectCriterion()),
                fix);
        each(
                company,
                points,
                "每个产品都有验收准则",
                "each product has a criterion of acceptance",
                standard -> ModelTexts.isWritten(standard.getAcceptanceCriterion()),
                fix);
        each(
                company,
                points,
                "每个产品都有验证方法",
                "each product has a method of verification",
                standard -> ModelTexts.isWritten(standard.getVerification()),
                fix);
        each(
                company,
                points,
                "每个产品都有高于行业的标准",
                "each product has a standard above the industry's",
                ProductStandard::isAboveIndustry,
                Fix.of("请写明对比的行业标准，并高于它。", "Name the benchmark, and ask for more.", "benchmark \"…\" above industry"));
        return points.verdict();
    }

    private static void each(
            Company company, Points points, String zh, String en, Predicate<ProductStandard> holds, Fix fix) {
        points.each(
                zh,
                en,
                company.all(Product.class),
                product -> product.getStandards().stream().anyMatch(holds),
                fix);
    }
}
