package dev.qualis.exchange.draft;

import dev.qualis.exchange.sheet.Cell;
import dev.qualis.exchange.sheet.Sheet;
import dev.qualis.exchange.value.CellText;
import dev.qualis.model.value.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * An element as one or several rows describe it. Values are those of the model, {@linkplain Mention mentions} of other elements, or
 * drafts of what it contains. A feature with one value keeps the first one that was said.
 */
public final class Draft {

    private final EClass type;
    private final String title;
    private final Sheet sheet;
    private final Cell cell;
    private final Map<EStructuralFeature, List<Object>> values = new LinkedHashMap<>();
    private String second = "";

    private final Consumer<Drafts.Contradiction> contradicted;

    Draft(EClass type, String title, Sheet sheet, Cell cell, Consumer<Drafts.Contradiction> contradicted) {
        this.contradicted = contradicted;
        this.type = type;
        this.title = title;
        this.sheet = sheet;
        this.cell = cell;
    }

    public EClass type() {
        return type;
    }

    /** As the first language of the project calls it. */
    public String title() {
        return title;
    }

    /** The title in both languages. */
    public LocalizedText localized() {
        return second.isEmpty() ? LocalizedText.of(title) : new LocalizedText(title, second);
    }

    /** The title in the second language; empty where no cell says it. */
    public String second() {
        return second;
    }

    public Draft second(String text) {
        if (second.isEmpty()) {
            second = text;
        }
        return this;
    }

    /** What two cells that mean this element share. */
    public String key() {
        return CellText.key(title);
    }

    public Sheet sheet() {
        return sheet;
    }

    /** The cell that names it. */
    public Cell cell() {
        return cell;
    }

    /** Says one more thing of the element; the same thing is said once only. */
    public Draft add(String feature, Object value) {
        EStructuralFeature known = Objects.requireNonNull(type.getEStructuralFeature(feature), feature);
        List<Object> all = values.computeIfAbsent(known, any -> new ArrayList<>());
        if (known.isMany() || all.isEmpty()) {
            if (!all.contains(value)) {
                all.add(value);
            }
        } else if (!isSame(all.getFirst(), value)) {
            contradicted.accept(new Drafts.Contradiction(this, feature, shown(all.getFirst())));
        }
        return this;
    }

    private static boolean isSame(Object kept, Object value) {
        return kept instanceof Mention one && value instanceof Mention other
                ? CellText.key(one.text()).equals(CellText.key(other.text()))
                : kept.equals(value);
    }

    private static String shown(Object value) {
        return switch (value) {
            case Mention mention -> mention.text();
            case LocalizedText text -> text.primary();
            default -> value.toString();
        };
    }

    public Map<EStructuralFeature, List<Object>> values() {
        return values;
    }

    /** A draft of something that this element contains, by its title; the same for the same title. */
    public Draft part(String feature, EClass partType, String partTitle, Cell where) {
        EStructuralFeature known = Objects.requireNonNull(type.getEStructuralFeature(feature), feature);
        List<Object> all = values.computeIfAbsent(known, any -> new ArrayList<>());
        for (Object each : all) {
            if (each instanceof Draft part && part.key().equals(CellText.key(partTitle)) && part.type == partType) {
                return part;
            }
        }
        Draft part = new Draft(partType, partTitle, sheet, where, contradicted);
        all.add(part);
        return part;
    }
}
