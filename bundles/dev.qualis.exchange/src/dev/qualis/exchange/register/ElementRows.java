package dev.qualis.exchange.register;

import dev.qualis.model.qms.core.NamedElement;
import java.util.List;

/** The rows of one kind of table. */
interface ElementRows {

    /** The rows about an element; none where the kind is not about such elements. */
    List<RegisterRow> of(NamedElement element, ElementCells cells);

    /** The element whose parts stand in a sheet of their own, called after it; {@code null} where all of the kind stand in one sheet. */
    default NamedElement container(NamedElement element) {
        return null;
    }
}
