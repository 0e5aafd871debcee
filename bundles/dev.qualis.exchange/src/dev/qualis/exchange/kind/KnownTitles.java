package dev.qualis.exchange.kind;

import dev.qualis.model.qms.core.NamedElement;

/** What an element of the project is called, as a table may call it again. */
final class KnownTitles {

    private KnownTitles() {}

    /** Its title in the first language; its name where it has none. */
    static String of(NamedElement element) {
        return element.getTitle() == null
                ? element.getName()
                : element.getTitle().primary();
    }
}
