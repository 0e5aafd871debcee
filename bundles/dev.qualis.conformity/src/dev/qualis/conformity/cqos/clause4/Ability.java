package dev.qualis.conformity.cqos.clause4;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Points;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.organisation.CompetenceLevel;
import dev.qualis.model.qms.organisation.CompetenceRecord;
import dev.qualis.model.qms.organisation.CompetenceRequirement;
import dev.qualis.model.qms.organisation.Person;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An ability of 4.2: the competences that the clause asks for ({@code asked by}) are required of the officer's position
 * at a level, and the person in office has that level. Each ability adds what it is there for.
 */
abstract class Ability implements Rule {

    private final String clause;

    Ability(String clause) {
        this.clause = clause;
    }

    @Override
    public final String clause() {
        return clause;
    }

    @Override
    public final Verdict judge(Company company) {
        return company.officer()
                .judgePerson(
                        person -> purpose(company, ability(company, person)).verdict());
    }

    /** Adds what the ability is there for. */
    abstract Points purpose(Company company, Points points);

    private Points ability(Company company, Person person) {
        Set<NamedElement> asked = company.clause(clause)
                .map(found -> new LinkedHashSet<>(company.index().clauses().sourceOf(found)))
                .orElseGet(LinkedHashSet::new);
        List<CompetenceRequirement> required = company.officer().position().orElseThrow().getRequirements().stream()
                .filter(requirement -> asked.contains(requirement.getCompetence()))
                .toList();
        List<CompetenceRecord> reached = required.stream()
                .flatMap(requirement -> reaching(person, requirement).stream())
                .toList();
        Fix fix = Fix.of(
                "请提出该能力要求，并评定任职者达到的水平。",
                "Ask for the competence, and record the level of the person in office.",
                "competence … level proficient assessed … evidence \"…\" | \"…\"");
        return company.points()
                .holds(
                        "该能力有要求，任职者达到要求",
                        "the ability is required, and the person in office has it",
                        !required.isEmpty() && reached.size() == required.size(),
                        reached,
                        fix);
    }

    private static Optional<CompetenceRecord> reaching(Person person, CompetenceRequirement requirement) {
        return person.getCompetences().stream()
                .filter(own -> own.getCompetence() == requirement.getCompetence())
                .filter(own -> own.getLevel() != CompetenceLevel.UNSPECIFIED)
                .filter(own -> own.getLevel().compareTo(requirement.getLevel()) >= 0)
                .findFirst();
    }
}
