package dev.qualis.analysis.competence;

import dev.qualis.model.qms.organisation.CompetenceLevel;
import dev.qualis.model.qms.organisation.Person;
import dev.qualis.model.qms.organisation.Position;

/**
 * One competence of one person against one position.
 *
 * @param position which asks for the competence
 * @param person who holds the position, or is to take it over
 * @param skill the competence
 * @param required the level asked for; {@code UNSPECIFIED} where none is named, and then any level will do
 * @param actual the highest level the person has a record of; {@code UNSPECIFIED} where the record names none
 * @param recorded whether the person has a record of the competence at all
 */
public record CompetenceFit(
        Position position,
        Person person,
        Skill skill,
        CompetenceLevel required,
        CompetenceLevel actual,
        boolean recorded) {

    /** How many levels are missing, 0 to 5; without a required level 1 where there is no record. */
    public int gap() {
        int needed = Math.max(required.getValue(), required == CompetenceLevel.UNSPECIFIED ? 1 : 0);
        int shown = recorded ? Math.max(actual.getValue(), required == CompetenceLevel.UNSPECIFIED ? 1 : 0) : 0;
        return Math.max(0, needed - shown);
    }

    /** Whether the level asked for is reached. */
    public boolean isMet() {
        return gap() == 0;
    }
}
