package dev.qualis.conformity.cqos.clause4;

import dev.qualis.analysis.ModelTexts;
import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Points;
import dev.qualis.model.qms.enterprise.Enterprise;

/** 4.2 c: principles, methods, and a quality model of the firm's own. Looks at the competence and the model's name. */
public final class MastersQuality extends Ability {

    public MastersQuality() {
        super("4.2.c");
    }

    @Override
    Points purpose(Company company, Points points) {
        return points.some(
                "企业的质量管理模式有名称",
                "the firm's own quality model has a name",
                company.all(Enterprise.class, enterprise -> ModelTexts.isWritten(enterprise.getQualityModel())),
                Fix.of("请写出质量管理模式。", "Name the quality model.", "quality model \"…\" | \"…\""));
    }
}
