package dev.qualis.conformity.cqos.clause4;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Points;
import dev.qualis.model.qms.organisation.Person;
import dev.qualis.model.qms.organisation.Trait;
import dev.qualis.model.qms.organisation.TraitRating;
import java.util.List;

/** A trait of the officer is rated above zero, with evidence; a rating that still lies ahead is none. */
final class TraitRated {

    private TraitRated() {}

    static Points points(Company company, Person person, Trait trait) {
        List<TraitRating> ratings = person.getTraits().stream()
                .filter(rating -> rating.getTrait() == trait)
                .filter(rating -> rating.getRating() != null && rating.getRating() > 0)
                .filter(rating -> company.today().stands(rating.getDate()))
                .toList();
        String snippet = "trait " + trait.getLiteral() + " rated … on … evidence \"…\" | \"…\"";
        return company.points()
                .some(
                        "该项素养已评定",
                        "the trait is rated",
                        ratings,
                        Fix.of("请评定该项素养，写明日期和依据。", "Rate the trait, with date and evidence.", snippet))
                .matter()
                .some(
                        "评定有依据",
                        "the rating has evidence",
                        ratings.stream()
                                .filter(rating -> !rating.getEvidence().isEmpty())
                                .toList(),
                        Fix.of("请写明评定的依据。", "Name the evidence of the rating.", snippet));
    }
}
