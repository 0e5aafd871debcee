package dev.qualis.conformity.cqos.clause4;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Points;
import dev.qualis.model.qms.compliance.Register;

/** 4.2 a: knows the law at home and abroad. Looks at the competence and at a register of obligations to apply it to. */
public final class KnowsTheLaw extends Ability {

    public KnowsTheLaw() {
        super("4.2.a");
    }

    @Override
    Points purpose(Company company, Points points) {
        return points.some(
                "有法规要求登记册",
                "there is a register of obligations",
                company.all(Register.class),
                Fix.of("请建立登记册。", "Keep a register of obligations.", "register … owned by ‹officer› { }"));
    }
}
