package dev.qualis.analysis;

import dev.qualis.model.qms.core.Language;

/** A result of an analysis that has a name which people read. */
public interface Labelled {

    /** The name, in Chinese unless English is asked for. */
    String label(Language language);
}
