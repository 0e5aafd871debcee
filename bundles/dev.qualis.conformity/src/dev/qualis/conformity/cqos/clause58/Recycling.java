package dev.qualis.conformity.cqos.clause58;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Points;
import dev.qualis.model.qms.sustainability.RecyclingMeasure;

/** 5.8 c (may): recycling, for a circular economy. Looks at the rate of each measure; zero is none. */
public final class Recycling extends Option {

    public Recycling() {
        super("5.8.c");
    }

    @Override
    Points points(Company company) {
        return company.points()
                .each(
                        "有回收利用措施，每项都有回收率",
                        "there are measures of recycling, each with a rate",
                        company.all(RecyclingMeasure.class),
                        measure -> measure.getRate() != null
                                && measure.getRate().value().signum() > 0,
                        Fix.of(
                                "请写明回收措施及回收率。",
                                "Name the measure and its rate.",
                                "recycling … \"…\" | \"…\" rate 60 %"));
    }
}
