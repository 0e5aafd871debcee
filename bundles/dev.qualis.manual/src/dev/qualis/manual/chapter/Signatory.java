package dev.qualis.manual.chapter;

import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.organisation.Position;
import java.util.stream.Collectors;

/** Who signs for an element: the holders of a position, otherwise the element itself. */
final class Signatory {

    private Signatory() {}

    /** The names in one line, the position in brackets. */
    static String of(Edition edition, NamedElement element) {
        String title = edition.title(element);
        if (!(element instanceof Position position)) {
            return title;
        }
        String comma = edition.language() == Language.EN ? ", " : "、";
        String holders = edition.index().organisation().holders(position).stream()
                .distinct()
                .map(edition::title)
                .collect(Collectors.joining(comma));
        return holders.isEmpty() ? title : holders + edition.say(Phrase.IN_BRACKETS, title);
    }
}
