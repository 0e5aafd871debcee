package dev.qualis.dsl.validation;

import dev.qualis.dsl.keyword.Spelling;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.organisation.Competence;
import dev.qualis.model.qms.organisation.CompetenceRequirement;
import dev.qualis.model.qms.organisation.Holding;
import dev.qualis.model.qms.organisation.OrganisationPackage;
import dev.qualis.model.qms.organisation.Person;
import dev.qualis.model.qms.resource.ResourcePackage;
import dev.qualis.model.qms.resource.Training;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.xtext.validation.Check;

/** Who holds a position has what it asks for on record, and trainings show an effect (CQOS 4.2, 5.1.5; ISO 9001 7.2). */
public class CompetenceCheck extends RecordCheck {

    /** More of them in one file are told as one. */
    private static final int MOST = 5;

    @Check
    public void checkCompetences(QualityModel file) {
        Records records = records(file);
        LocalDate today = records.today();
        if (today == null) {
            return;
        }
        tell(records.in(file, Person.class).stream()
                .flatMap(person -> person.getHoldings().stream()
                        .filter(holding -> Records.isKnown(holding.getPosition()))
                        .filter(holding ->
                                !person.getCompetences().isEmpty() || records.isQuality(holding.getPosition()))
                        .flatMap(holding -> gap(person, holding, today)))
                .toList());
        records.in(file, Training.class).forEach(this::checkTraining);
    }

    /**
     * A competence that a position asks of its holder, of which nothing is on record. It is looked at for quality staff, and
     * where something is on record of the person: there one was forgotten.
     */
    private record Gap(Person person, Competence competence, Holding holding) {}

    private static Stream<Gap> gap(Person person, Holding holding, LocalDate today) {
        if (holding.getUntil() != null && holding.getUntil().isBefore(today)) {
            return Stream.empty();
        }
        return holding.getPosition().getRequirements().stream()
                .map(CompetenceRequirement::getCompetence)
                .filter(Records::isKnown)
                .filter(competence ->
                        person.getCompetences().stream().noneMatch(shown -> shown.getCompetence() == competence))
                .findFirst()
                .map(competence -> new Gap(person, competence, holding))
                .stream();
    }

    private void tell(List<Gap> gaps) {
        if (gaps.size() > MOST) {
            Gap first = gaps.getFirst();
            addIssue(
                    issues().message(
                                    Spelling.of(first.person()),
                                    "qualis.person.competence.many",
                                    gaps.size(),
                                    name(first.person()),
                                    name(first.competence())),
                    first.holding(),
                    OrganisationPackage.Literals.HOLDING__POSITION,
                    "qualis.person.competence.missing");
            return;
        }
        for (Gap gap : gaps) {
            report(
                    "qualis.person.competence.missing",
                    gap.holding(),
                    OrganisationPackage.Literals.HOLDING__POSITION,
                    name(gap.person()),
                    name(gap.competence()),
                    name(gap.holding().getPosition()));
        }
    }

    private void checkTraining(Training training) {
        if (training.getHeld() != null
                && training.getEffect() == null
                && training.getEvidence().isEmpty()) {
            report("qualis.training.effect.missing", training, ResourcePackage.Literals.TRAINING__HELD, name(training));
        }
    }
}
