package dev.qualis.conformity.cqos.clause4;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Points;
import dev.qualis.model.qms.organisation.Person;
import dev.qualis.model.qms.organisation.Trait;
import dev.qualis.model.qms.organisation.TraitRating;
import java.util.List;

/** A trait of the officer is rated above zero, with a date and evidence. */
final class TraitRated {

    private TraitRated() {}

    static Points points(Company company, Person person, Trait trait) {
        List<TraitRating> ratings = person.getTraits().stream()
                .filter(rating -> rating.getTrait() == trait)
                .filter(rating -> rating.getRating() != null && rating.getRating() > 0)
                .filter(rating -> company.today().hasHappened(rating.getDate()))
                .filter(rating -> !rating.getEvidence().isEmpty())
                .toList();
        return company.points()
                .some(
                        "该项素养已评定，有日期和依据",
                        "the trait is rated, with a date and evidence",
                        ratings,
                        Fix.of(
                                "请评定该项素养，写明日期和依据。",
                                "Rate the trait, with date and evidence.",
                                "trait " + trait.getLiteral() + " rated … on … evidence \"…\" | \"…\""));
    }
}
