package dev.qualis.conformity.cqos.clause4;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Points;
import dev.qualis.model.qms.organisation.Communication;

/** 4.2 e: coordinates, communicates, engages everyone. Looks at the competence and at communications to an audience. */
public final class Communicates extends Ability {

    public Communicates() {
        super("4.2.e");
    }

    @Override
    Points purpose(Company company, Points points) {
        return points.some(
                "有面向员工的沟通",
                "there is communication to an audience",
                company.all(
                        Communication.class,
                        communication -> !communication.getAudience().isEmpty()),
                Fix.of("请安排一次沟通。", "Plan a communication.", "communication … on … { audience … }"));
    }
}
