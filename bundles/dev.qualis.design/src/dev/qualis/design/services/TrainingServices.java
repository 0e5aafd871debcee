package dev.qualis.design.services;

import dev.qualis.design.facts.ProjectFacts;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.resource.Training;
import dev.qualis.model.qms.resource.TrainingNeed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Needs of training and trainings as rows of a register. */
public class TrainingServices {

    /** The trainings, in the order of the text. */
    public List<Training> listedTrainings(QualityModel model) {
        return ProjectFacts.of(model).index().all(Training.class);
    }

    /** The needs of training, in the order of the text. */
    public List<TrainingNeed> listedTrainingNeeds(QualityModel model) {
        return ProjectFacts.of(model).index().all(TrainingNeed.class);
    }

    /** Whether a line is a need or a training. */
    public String trainingKind(NamedElement element) {
        ProjectFacts facts = ProjectFacts.of(element);
        return element instanceof TrainingNeed ? facts.choose("需求", "Need") : facts.choose("培训", "Training");
    }

    /** What is taught. */
    public String trainingCompetences(NamedElement element) {
        return Cells.titles(
                element,
                element instanceof Training training
                        ? training.getCompetences()
                        : element instanceof TrainingNeed need ? need.getCompetences() : List.of());
    }

    /** Who learns. */
    public String trainingLearners(NamedElement element) {
        return Cells.titles(
                element,
                element instanceof Training training
                        ? training.getParticipants()
                        : element instanceof TrainingNeed need ? need.getLearners() : List.of());
    }

    /** Who teaches. */
    public String trainingTrainer(NamedElement element) {
        return element instanceof Training training
                ? ProjectFacts.of(element).text(training.getTrainer(), training)
                : "";
    }

    /** When it was held, or the need met. */
    public String trainingHeld(NamedElement element) {
        return Cells.text(
                element instanceof Training training
                        ? training.getHeld()
                        : element instanceof TrainingNeed need ? need.getClosed() : null);
    }

    /** When it is due. */
    public String trainingDue(NamedElement element) {
        return Cells.text(due(element).orElse(null));
    }

    private static Optional<LocalDate> due(NamedElement element) {
        if (element instanceof TrainingNeed need) {
            return need.getClosed() == null ? Optional.ofNullable(need.getDue()) : Optional.empty();
        }
        if (element instanceof Training training) {
            boolean again = training.getHeld() != null && training.getInterval() != null;
            LocalDate planned = training.getHeld() == null ? training.getPlanned() : null;
            return again ? Optional.of(training.getInterval().after(training.getHeld())) : Optional.ofNullable(planned);
        }
        return Optional.empty();
    }

    /** What came of a training. */
    public String trainingEffect(NamedElement element) {
        return element instanceof Training training
                ? ProjectFacts.of(element).text(training.getEffect(), training)
                : "";
    }

    /** Whether it should have been held by now. */
    public boolean isTrainingLate(NamedElement element) {
        return Cells.isLate(element, due(element));
    }
}
