package dev.qualis.dsl.ide.fix;

import dev.qualis.dsl.workspace.Snapshot;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.value.LocalizedText;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What titles are called in the other language, as far as the project says it of another element of the same title. */
public final class SecondTitles {

    private final Map<String, String> seconds = new HashMap<>();

    private SecondTitles(Snapshot snapshot) {
        snapshot.names()
                .elements(NamedElement.class)
                .map(NamedElement::getTitle)
                .filter(title -> title != null && title.secondary() != null)
                .forEach(this::add);
    }

    private void add(LocalizedText title) {
        seconds.putIfAbsent(title.primary(), title.secondary());
        seconds.putIfAbsent(title.secondary(), title.primary());
    }

    /** The title in the other language; nothing where nobody says it. */
    public static Optional<String> known(Snapshot snapshot, String title) {
        return Optional.ofNullable(snapshot.fact(SecondTitles.class, () -> new SecondTitles(snapshot))
                .seconds
                .get(title));
    }
}
