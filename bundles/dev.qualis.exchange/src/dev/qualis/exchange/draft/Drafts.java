package dev.qualis.exchange.draft;

import dev.qualis.exchange.sheet.Cell;
import dev.qualis.exchange.sheet.Sheet;
import dev.qualis.exchange.value.CellText;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;

/** The elements that tables describe, in the order in which they are met; one of a type and title is one, however many rows say it. */
public final class Drafts {

    private record Identity(EClass type, String key) {}

    private final Map<Identity, Draft> all = new LinkedHashMap<>();

    /** The element of a type and title. */
    public Draft of(EClass type, String title, Sheet sheet, Cell cell) {
        return all.computeIfAbsent(
                new Identity(type, CellText.key(title)), any -> new Draft(type, CellText.plain(title), sheet, cell));
    }

    /** One of the elements, where a row has described it already. */
    public Optional<Draft> find(EClass type, String title) {
        String key = CellText.key(title);
        return Optional.ofNullable(all.get(new Identity(type, key)))
                .or(() -> all.values().stream()
                        .filter(draft ->
                                type.isSuperTypeOf(draft.type()) && draft.key().equals(key))
                        .findFirst());
    }

    public Collection<Draft> all() {
        return Collections.unmodifiableCollection(all.values());
    }
}
