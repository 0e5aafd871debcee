package dev.qualis.design.services;

import dev.qualis.design.facts.ProjectFacts;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.organisation.Competence;
import dev.qualis.model.qms.organisation.CompetenceLevel;
import dev.qualis.model.qms.organisation.CompetenceRecord;
import dev.qualis.model.qms.organisation.CompetenceRequirement;
import dev.qualis.model.qms.organisation.Holding;
import dev.qualis.model.qms.organisation.Person;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Persons against competences: what each can do, what the positions held ask for, and the gaps. */
public class CompetenceServices {

    /** The persons who hold a position or have a competence, in the order of the text. */
    public List<Person> competencePersons(QualityModel model) {
        return ProjectFacts.of(model).index().all(Person.class).stream()
                .filter(person -> !actual(person).isEmpty() || !asked(person).isEmpty())
                .toList();
    }

    /** The competences that somebody has or a position asks for, in the order of the text. */
    public List<Competence> matrixCompetences(QualityModel model) {
        return ProjectFacts.of(model).index().all(Competence.class);
    }

    /** What a person can do, and behind a slash what is asked where it is more. */
    public String competenceCell(Person person, Competence competence) {
        ProjectFacts facts = ProjectFacts.of(person);
        CompetenceLevel level = actual(person).get(competence);
        CompetenceLevel asked = asked(person).get(competence);
        String has = level == null ? "" : facts.label(level);
        if (!isGap(level, asked)) {
            return has.isEmpty() ? "●" : has;
        }
        String wants = facts.label(asked);
        return (has.isEmpty() ? "–" : has) + " / " + (wants.isEmpty() ? "●" : wants);
    }

    /** The competences in which a person is as able as asked. */
    public List<Competence> competencesReached(Person person) {
        Map<Competence, CompetenceLevel> has = actual(person);
        return asked(person).entrySet().stream()
                .filter(wanted -> !isGap(has.get(wanted.getKey()), wanted.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The competences in which a person is less able than asked. */
    public List<Competence> competencesMissing(Person person) {
        Map<Competence, CompetenceLevel> has = actual(person);
        return asked(person).entrySet().stream()
                .filter(wanted -> isGap(has.get(wanted.getKey()), wanted.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The competences that a person has and nobody asks for. */
    public List<Competence> competencesBeyond(Person person) {
        Map<Competence, CompetenceLevel> wanted = asked(person);
        return actual(person).keySet().stream()
                .filter(competence -> !wanted.containsKey(competence))
                .toList();
    }

    private static boolean isGap(CompetenceLevel has, CompetenceLevel wanted) {
        return wanted != null && (has == null || has.getValue() < wanted.getValue());
    }

    private static Map<Competence, CompetenceLevel> actual(Person person) {
        Map<Competence, CompetenceLevel> levels = new LinkedHashMap<>();
        for (CompetenceRecord has : person.getCompetences()) {
            if (has.getCompetence() != null) {
                levels.merge(has.getCompetence(), has.getLevel(), CompetenceServices::higher);
            }
        }
        return levels;
    }

    private static Map<Competence, CompetenceLevel> asked(Person person) {
        Map<Competence, CompetenceLevel> levels = new LinkedHashMap<>();
        Optional<LocalDate> today = ProjectFacts.of(person).index().date();
        for (Holding holding : person.getHoldings()) {
            boolean over = holding.getUntil() != null
                    && today.filter(holding.getUntil()::isBefore).isPresent();
            if (!over && holding.getPosition() != null) {
                for (CompetenceRequirement wanted : holding.getPosition().getRequirements()) {
                    if (wanted.getCompetence() != null) {
                        levels.merge(wanted.getCompetence(), wanted.getLevel(), CompetenceServices::higher);
                    }
                }
            }
        }
        return levels;
    }

    private static CompetenceLevel higher(CompetenceLevel one, CompetenceLevel other) {
        return one.getValue() >= other.getValue() ? one : other;
    }
}
