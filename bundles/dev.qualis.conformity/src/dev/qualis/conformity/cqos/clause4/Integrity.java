package dev.qualis.conformity.cqos.clause4;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.organisation.Trait;

/** 4.1 a: honest, objective, ready to take responsibility. Looks at the rating of the trait. */
public final class Integrity implements Rule {

    @Override
    public String clause() {
        return "4.1.a";
    }

    @Override
    public Verdict judge(Company company) {
        return company.officer()
                .judgePerson(person ->
                        TraitRated.points(company, person, Trait.INTEGRITY).verdict());
    }
}
