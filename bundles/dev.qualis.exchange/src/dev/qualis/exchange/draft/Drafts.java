package dev.qualis.exchange.draft;

import dev.qualis.exchange.sheet.Cell;
import dev.qualis.exchange.sheet.Sheet;
import dev.qualis.exchange.value.CellText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;

/** The elements that tables describe, in the order in which they are met; one of a type and title is one, however many rows say it. */
public final class Drafts {

    private record Identity(EClass type, String key) {}

    private final Map<Identity, Draft> all = new LinkedHashMap<>();
    private final List<Contradiction> contradictions = new ArrayList<>();

    /**
     * A row says of an element otherwise than an earlier one.
     *
     * @param feature which has one value
     * @param kept what stays
     */
    public record Contradiction(Draft draft, String feature, String kept) {}

    /** What contradicted something since this was asked last. */
    public List<Contradiction> contradictions() {
        List<Contradiction> found = List.copyOf(contradictions);
        contradictions.clear();
        return found;
    }

    /** The element of a type and title. */
    public Draft of(EClass type, String title, Sheet sheet, Cell cell) {
        return all.computeIfAbsent(
                new Identity(type, CellText.key(title)),
                any -> new Draft(type, CellText.plain(title), sheet, cell, contradictions::add));
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
