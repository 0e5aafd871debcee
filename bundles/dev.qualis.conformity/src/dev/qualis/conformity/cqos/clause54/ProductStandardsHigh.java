package dev.qualis.conformity.cqos.clause54;

import dev.qualis.analysis.ModelTexts;
import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.enterprise.Product;
import dev.qualis.model.qms.enterprise.ProductStandard;

/** 5.4 c: each product has a standard with criteria and verification, above the industry's. */
public final class ProductStandardsHigh implements Rule {

    @Override
    public String clause() {
        return "5.4.c";
    }

    @Override
    public Verdict judge(Company company) {
        return company.points()
                .each(
                        "每个产品都有故障、缺陷和验收准则及验证方法",
                        "each product has criteria of fault, defect and acceptance and a verification",
                        company.all(Product.class),
                        product -> product.getStandards().stream().anyMatch(ProductStandardsHigh::isComplete),
                        Fix.of(
                                "请补全产品标准。",
                                "Complete the standard of the product.",
                                "standard … { fault \"…\" defect \"…\" acceptance \"…\" verification \"…\" }"))
                .each(
                        "每个产品都有与行业标准对比、且高于行业的标准",
                        "each product has a standard that is compared with the industry's and above it",
                        company.all(Product.class),
                        product -> product.getStandards().stream().anyMatch(ProductStandardsHigh::isAbove),
                        Fix.of(
                                "请写明对比的行业标准，并高于它。",
                                "Name the benchmark, and ask for more.",
                                "benchmark \"…\" above industry"))
                .verdict();
    }

    private static boolean isComplete(ProductStandard standard) {
        return ModelTexts.isWritten(standard.getFaultCriterion())
                && ModelTexts.isWritten(standard.getDefectCriterion())
                && ModelTexts.isWritten(standard.getAcceptanceCriterion())
                && ModelTexts.isWritten(standard.getVerification());
    }

    private static boolean isAbove(ProductStandard standard) {
        return standard.isAboveIndustry() && ModelTexts.isWritten(standard.getBenchmark());
    }
}
