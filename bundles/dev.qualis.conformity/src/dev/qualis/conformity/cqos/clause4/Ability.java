package dev.qualis.conformity.cqos.clause4;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Content;
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
import java.util.Set;

/**
 * An ability of 4.2: of the competences that the clause asks for ({@code asked by}) the person in office has a level, and
 * those that the officer's position requires are reached. Without an assessed level there is no ability, whatever else is
 * on record; a level below the required one is an ability that falls short. Each ability adds what it is there for.
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
        List<CompetenceRecord> assessed = person.getCompetences().stream()
                .filter(own -> asked.contains(own.getCompetence()))
                .filter(own -> own.getLevel() != CompetenceLevel.UNSPECIFIED)
                .toList();
        Fix fix = Fix.of(
                "请提出该能力要求，并评定任职者达到的水平。",
                "Ask for the competence, and record the level of the person in office.",
                "competence … level proficient assessed … evidence \"…\" | \"…\"");
        return company.points()
                .some("任职者的该能力已评定", "the ability of the person in office is assessed", assessed, fix)
                .matter()
                .contents(
                        "岗位要求该能力，任职者达到要求的等级",
                        "the position asks for the ability, and the person in office has the level asked for",
                        required,
                        requirement -> company.title(requirement.getCompetence()),
                        List.of(Content.of(
                                "所要求的等级", "the level asked for", requirement -> isReached(assessed, requirement))),
                        fix);
    }

    private static boolean isReached(List<CompetenceRecord> assessed, CompetenceRequirement requirement) {
        return assessed.stream()
                .filter(own -> own.getCompetence() == requirement.getCompetence())
                .anyMatch(own -> own.getLevel().compareTo(requirement.getLevel()) >= 0);
    }
}
