package dev.qualis.workbench.picture;

import dev.qualis.model.qms.core.Language;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

/**
 * Which picture of a project is wanted.
 *
 * @param kind name of its description, the same in every project
 * @param shown layers to show besides those that are shown anyway
 * @param hidden layers to leave out
 * @param filters filters to apply
 * @param part which of several drawings of the kind, by its id: that of one standard, for instance; empty for the first
 */
public record PictureChoice(
        String kind, Language language, Set<String> shown, Set<String> hidden, Set<String> filters, String part) {
    public PictureChoice {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(language);
        Objects.requireNonNull(part);
        shown = Set.copyOf(shown);
        hidden = Set.copyOf(hidden);
        filters = Set.copyOf(filters);
    }

    /** As its description says it. */
    public static PictureChoice of(String kind, Language language) {
        return new PictureChoice(kind, language, Set.of(), Set.of(), Set.of(), "");
    }

    PictureChoice withLanguage(Language other) {
        return new PictureChoice(kind, other, shown, hidden, filters, part);
    }

    PictureChoice withPart(String other) {
        return new PictureChoice(kind, language, shown, hidden, filters, other);
    }

    PictureChoice withFilter(String filter, boolean on) {
        return new PictureChoice(kind, language, shown, hidden, with(filters, filter, on), part);
    }

    /** @param usually whether the layer is shown unless one hides it */
    PictureChoice withLayer(String layer, boolean on, boolean usually) {
        return new PictureChoice(
                kind, language, with(shown, layer, on && !usually), with(hidden, layer, !on && usually), filters, part);
    }

    private static Set<String> with(Set<String> names, String name, boolean on) {
        Set<String> changed = new LinkedHashSet<>(names);
        if (on) {
            changed.add(name);
        } else {
            changed.remove(name);
        }
        return changed;
    }
}
