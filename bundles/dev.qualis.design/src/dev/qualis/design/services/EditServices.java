package dev.qualis.design.services;

import dev.qualis.model.qms.strategy.Action;
import dev.qualis.model.qms.strategy.AnnualTarget;
import dev.qualis.model.qms.strategy.Goal;
import dev.qualis.model.qms.sustainability.SustainabilityTarget;
import dev.qualis.model.value.Quantity;
import org.eclipse.emf.ecore.EObject;

/** Values that people type into a picture. What cannot be read changes nothing. */
public class EditServices {

    /** The value that a text names for a year. */
    public Quantity revalued(AnnualTarget target, String text) {
        return amended(target.getValue(), text);
    }

    /** The quantity that a text names, in the old unit where it names none; nothing for a blank text. */
    static Quantity amended(Quantity old, String text) {
        String typed = text.strip().replace(",", "");
        if (typed.isEmpty()) {
            return null;
        }
        try {
            Quantity quantity = Quantity.parse(typed);
            return quantity.unit() == null && old != null ? new Quantity(quantity.value(), old.unit()) : quantity;
        } catch (IllegalArgumentException e) {
            return old;
        }
    }

    /** The baseline that a text names for a goal or a sustainability target. */
    public Quantity rebased(EObject element, String text) {
        return switch (element) {
            case Goal goal -> amended(goal.getBaseline(), text);
            case SustainabilityTarget target -> amended(target.getBaseline(), text);
            default -> null;
        };
    }

    /** The target that a text names for a goal, an action or a sustainability target. */
    public Quantity retargeted(EObject element, String text) {
        return switch (element) {
            case Goal goal -> amended(goal.getTarget(), text);
            case Action action -> amended(action.getTarget(), text);
            case SustainabilityTarget target -> amended(target.getTarget(), text);
            default -> null;
        };
    }
}
