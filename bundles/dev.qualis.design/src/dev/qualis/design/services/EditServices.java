package dev.qualis.design.services;

import dev.qualis.model.qms.strategy.AnnualTarget;
import dev.qualis.model.value.Quantity;

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
}
