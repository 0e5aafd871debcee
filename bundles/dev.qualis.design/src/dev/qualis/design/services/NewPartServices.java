package dev.qualis.design.services;

import dev.qualis.design.facts.ProjectFacts;
import dev.qualis.model.qms.economics.CostCategory;
import dev.qualis.model.qms.economics.QualityCosts;
import dev.qualis.model.qms.strategy.AnnualTarget;
import dev.qualis.model.qms.strategy.Goal;
import dev.qualis.model.value.LocalizedText;
import dev.qualis.model.value.Quantity;
import java.time.LocalDate;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EObject;

/** What a part has from the beginning because no text could be written of it without. */
public class NewPartServices {
    private static final String LABEL = "http://www.qualis.dev/qms/label";

    /** What its class is called. */
    public LocalizedText newTitle(EObject element) {
        EAnnotation label = element.eClass().getEAnnotation(LABEL);
        String name = element.eClass().getName();
        return LocalizedText.of(
                label == null
                        ? name
                        : ProjectFacts.of(element)
                                .choose(
                                        label.getDetails().get("zh"),
                                        label.getDetails().get("en")));
    }

    /** The day of the model, else today. */
    public LocalDate newDay(EObject element) {
        return ProjectFacts.of(element).index().date().orElseGet(LocalDate::now);
    }

    /** The last value of the goal's other years, else what it aims at in the end, else nothing to start from. */
    public Quantity nextValue(AnnualTarget target) {
        if (!(target.eContainer() instanceof Goal goal)) {
            return null;
        }
        Quantity last = goal.getTarget();
        for (AnnualTarget other : goal.getAnnualTargets()) {
            last = other != target && other.getValue() != null ? other.getValue() : last;
        }
        return last == null ? Quantity.parse("0") : last;
    }

    /** The book where a category of costs is missing; none where all are there. */
    public QualityCosts bookWithRoom(QualityCosts costs) {
        boolean room = CostCategory.VALUES.stream()
                .filter(category -> category != CostCategory.UNSPECIFIED)
                .anyMatch(
                        category -> costs.getCategories().stream().noneMatch(group -> group.getCategory() == category));
        return room ? costs : null;
    }
}
