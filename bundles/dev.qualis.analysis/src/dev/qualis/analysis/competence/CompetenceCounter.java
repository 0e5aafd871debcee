package dev.qualis.analysis.competence;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.analysis.coverage.Share;
import dev.qualis.model.qms.organisation.CompetenceLevel;
import dev.qualis.model.qms.organisation.CompetenceRecord;
import dev.qualis.model.qms.organisation.CompetenceRequirement;
import dev.qualis.model.qms.organisation.Person;
import dev.qualis.model.qms.organisation.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads every person's records once, then sets each position's requirements against its holders and successors. */
final class CompetenceCounter {

    private static final class Count {
        private int positions;
        private int met;
        private int fits;
    }

    private final ModelIndex index;
    private final Map<Person, Map<Skill, CompetenceLevel>> records = new IdentityHashMap<>();
    private final Map<Skill, Integer> persons = new HashMap<>();
    private final Map<Skill, Count> counts = new LinkedHashMap<>();

    CompetenceCounter(ModelIndex index) {
        this.index = index;
        for (Person person : index.all(Person.class)) {
            Map<Skill, CompetenceLevel> levels = new HashMap<>();
            for (CompetenceRecord record : person.getCompetences()) {
                Skill.of(record.getCompetence(), record.getTitle())
                        .ifPresent(skill -> levels.merge(skill, record.getLevel(), CompetenceCounter::higher));
            }
            records.put(person, levels);
            levels.keySet().forEach(skill -> persons.merge(skill, 1, Integer::sum));
        }
    }

    private static CompetenceLevel higher(CompetenceLevel one, CompetenceLevel other) {
        return one.getValue() >= other.getValue() ? one : other;
    }

    CompetenceCoverage coverage() {
        List<PositionCompetence> positions = new ArrayList<>();
        List<Succession> successions = new ArrayList<>();
        int met = 0;
        int all = 0;
        for (Position position : index.organisation().positions()) {
            List<CompetenceRequirement> requirements = position.getRequirements().stream()
                    .filter(one -> Skill.of(one.getCompetence(), one.getTitle()).isPresent())
                    .toList();
            if (!requirements.isEmpty()) {
                PositionCompetence found = competence(position, requirements);
                positions.add(found);
                met += found.share().part();
                all += found.share().whole();
                count(found);
            }
            if (position.isKeyPosition()
                    || !index.organisation().successors(position).isEmpty()) {
                successions.add(succession(position, requirements));
            }
        }
        return new CompetenceCoverage(
                positions,
                skills(),
                new Share(met, all),
                positions.stream().filter(one -> one.holders().isEmpty()).toList(),
                successions);
    }

    private PositionCompetence competence(Position position, List<CompetenceRequirement> requirements) {
        List<Person> holders = index.organisation().holders(position);
        List<CompetenceFit> fits = holders.stream()
                .flatMap(person -> fits(position, person, requirements).stream())
                .toList();
        return new PositionCompetence(position, requirements, holders, fits, share(fits));
    }

    private List<CompetenceFit> fits(Position position, Person person, List<CompetenceRequirement> requirements) {
        Map<Skill, CompetenceLevel> levels = records.getOrDefault(person, Map.of());
        return requirements.stream()
                .map(one -> {
                    Skill skill = Skill.of(one.getCompetence(), one.getTitle()).orElseThrow();
                    CompetenceLevel actual = levels.get(skill);
                    return new CompetenceFit(
                            position,
                            person,
                            skill,
                            one.getLevel(),
                            actual == null ? CompetenceLevel.UNSPECIFIED : actual,
                            actual != null);
                })
                .toList();
    }

    private static Share share(List<CompetenceFit> fits) {
        return new Share((int) fits.stream().filter(CompetenceFit::isMet).count(), fits.size());
    }

    private void count(PositionCompetence found) {
        found.requirements().stream()
                .map(one -> Skill.of(one.getCompetence(), one.getTitle()).orElseThrow())
                .distinct()
                .forEach(skill -> counts.computeIfAbsent(skill, any -> new Count()).positions++);
        for (CompetenceFit fit : found.fits()) {
            Count count = counts.get(fit.skill());
            count.fits++;
            count.met += fit.isMet() ? 1 : 0;
        }
    }

    private List<SkillCover> skills() {
        return counts.entrySet().stream()
                .map(entry -> new SkillCover(
                        entry.getKey(),
                        entry.getValue().positions,
                        persons.getOrDefault(entry.getKey(), 0),
                        new Share(entry.getValue().met, entry.getValue().fits)))
                .toList();
    }

    private Succession succession(Position position, List<CompetenceRequirement> requirements) {
        List<Successor> successors = index.organisation().successors(position).stream()
                .map(person -> {
                    List<CompetenceFit> fits = fits(position, person, requirements);
                    return new Successor(person, fits, share(fits));
                })
                .toList();
        return new Succession(position, index.organisation().holders(position), successors);
    }
}
