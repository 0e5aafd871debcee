package dev.qualis.conformity.cqos.clause58;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Points;
import dev.qualis.model.qms.sustainability.RecyclingMeasure;

/** 5.8 c (may): recycling, for a circular economy. Looks for measures and for the rate of one; a rate of zero is no measure. */
public final class Recycling extends Option {

    public Recycling() {
        super("5.8.c");
    }

    @Override
    Points points(Company company) {
        return company.points()
                .some(
                        "有回收利用措施",
                        "there are measures of recycling",
                        company.all(RecyclingMeasure.class, Recycling::isInUse),
                        Fix.of("请写明回收措施及回收率。", "Name the measure and its rate.", "recycling … \"…\" | \"…\" rate 60 %"))
                .some(
                        "有回收率",
                        "a rate of recycling is known",
                        company.all(RecyclingMeasure.class, measure -> measure.getRate() != null && isInUse(measure)),
                        Fix.of(
                                "请写明回收措施及回收率。",
                                "Name the measure and its rate.",
                                "recycling … \"…\" | \"…\" rate 60 %"));
    }

    private static boolean isInUse(RecyclingMeasure measure) {
        return measure.getRate() == null || measure.getRate().value().signum() > 0;
    }
}
