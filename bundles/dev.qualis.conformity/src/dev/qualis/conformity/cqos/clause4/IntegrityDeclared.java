package dev.qualis.conformity.cqos.clause4;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.organisation.Declaration;

/** 4.1 d: clean, diligent, guards the reputation. Looks for the officer's declaration of integrity. */
public final class IntegrityDeclared implements Rule {

    @Override
    public String clause() {
        return "4.1.d";
    }

    @Override
    public Verdict judge(Company company) {
        return company.officer()
                .judgePerson(person -> company.points()
                        .some(
                                "首席质量官的廉洁承诺已存档",
                                "the officer's declaration of integrity is on file",
                                company.all(
                                        Declaration.class,
                                        declaration -> declaration.getBy() == person
                                                && company.today().stands(declaration.getDate())),
                                Fix.of(
                                        "请签署廉洁承诺并写明日期。",
                                        "Have the declaration signed, with its date.",
                                        "declaration … by … on …"))
                        .verdict());
    }
}
