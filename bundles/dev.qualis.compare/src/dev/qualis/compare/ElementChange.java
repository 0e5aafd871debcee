package dev.qualis.compare;

import dev.qualis.model.qms.core.NamedElement;
import java.util.List;
import java.util.Optional;

/**
 * What has become of one element.
 *
 * @param kind the most that has happened to it
 * @param before the element as it was; nothing where it is new
 * @param after the element as it is; nothing where it is gone
 * @param details what is said of it otherwise than before, in the order of the metamodel; none where it is new or gone
 * @param within how many elements are new or gone with it, because they stand in it
 */
public record ElementChange(
        Kind kind, Optional<NamedElement> before, Optional<NamedElement> after, List<Detail> details, int within) {

    /** From what weighs most to what weighs least. */
    public enum Kind {
        REMOVED,
        ADDED,
        /** Has another name; may stand elsewhere, too. */
        RENAMED,
        /** Stands in another element or namespace, or belongs to another unit, superior process or product line. */
        MOVED,
        CHANGED
    }

    public ElementChange {
        details = List.copyOf(details);
    }

    /** The element as it is, or as it was before it went. */
    public NamedElement element() {
        return after.or(() -> before).orElseThrow();
    }
}
