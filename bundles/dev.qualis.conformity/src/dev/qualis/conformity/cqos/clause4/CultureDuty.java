package dev.qualis.conformity.cqos.clause4;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Points;
import dev.qualis.model.qms.culture.ConductRule;
import dev.qualis.model.qms.culture.CultureActivity;
import dev.qualis.model.qms.organisation.QualityActivity;

/** 4.3 c: culture, awareness, conduct. Looks for a rule of conduct and an activity; 5.3.2 judges what these are like. */
public final class CultureDuty extends Duty {

    public CultureDuty() {
        super("4.3.c", QualityActivity.TRAINING);
    }

    @Override
    Points means(Company company, Points points) {
        return points.some(
                        "有质量行为规范",
                        "there is a rule of conduct",
                        company.all(ConductRule.class),
                        Fix.of("请制定行为规范。", "Set a rule of conduct.", "conduct rule … \"…\" | \"…\""))
                .some(
                        "有质量文化活动",
                        "there is an activity of the quality culture",
                        company.all(CultureActivity.class),
                        Fix.of("请安排一次质量文化活动。", "Plan an activity.", "culture activity … on … { theme \"…\" | \"…\" }"));
    }
}
