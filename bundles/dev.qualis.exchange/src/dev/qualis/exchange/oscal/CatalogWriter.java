package dev.qualis.exchange.oscal;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.qualis.model.qms.standard.Clause;
import dev.qualis.model.qms.standard.Modality;
import dev.qualis.model.qms.standard.Standard;
import dev.qualis.model.value.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Writes a standard as a catalogue: clauses that only group as groups, the others as controls within each other. */
public final class CatalogWriter {
    private final Oscal oscal;

    /** @param second whether texts are in the second language of the standard */
    public CatalogWriter(boolean second, LocalDate date) {
        this.oscal = new Oscal(second, date);
    }

    /** The document as JSON. */
    public byte[] write(Standard standard) {
        JsonObject catalog = new JsonObject();
        catalog.addProperty("uuid", Identifiers.uuid("catalog", standard.getName()));
        JsonObject metadata = oscal.metadata(
                oscal.text(standard.getTitle(), standard.getName()),
                Objects.requireNonNullElse(standard.getNumber(), standard.getName()));
        JsonArray properties = new JsonArray();
        properties.add(Oscal.property("standard", standard.getName(), true));
        oscal.otherTitle(standard.getTitle(), properties);
        metadata.add("props", properties);
        catalog.add("metadata", metadata);
        within(standard.getClauses(), catalog);
        return Oscal.bytes("catalog", catalog);
    }

    /** A group holds groups or controls, not both. */
    private void within(List<Clause> clauses, JsonObject parent) {
        if (clauses.isEmpty()) {
            return;
        }
        boolean groups = clauses.stream().allMatch(CatalogWriter::isGroup);
        JsonArray children = new JsonArray();
        clauses.forEach(clause -> children.add(groups ? group(clause) : control(clause)));
        parent.add(groups ? "groups" : "controls", children);
    }

    private static boolean isGroup(Clause clause) {
        return !clause.getClauses().isEmpty() && !isProvision(clause);
    }

    private static boolean isProvision(Clause clause) {
        return clause.getModality() != null && clause.getModality() != Modality.UNSPECIFIED;
    }

    private JsonObject group(Clause clause) {
        JsonObject group = head(clause);
        within(clause.getClauses(), group);
        return group;
    }

    private JsonObject control(Clause clause) {
        JsonObject control = head(clause);
        JsonArray parts = new JsonArray();
        JsonObject objective = part(Identifiers.objective(clause), "assessment-objective", clause.getTitle(), clause);
        if (clause.getSummary() != null) {
            parts.add(part(Identifiers.control(clause) + "_smt", "statement", clause.getSummary(), clause));
        }
        parts.add(objective);
        control.add("parts", parts);
        JsonArray controls = new JsonArray();
        clause.getClauses().forEach(below -> controls.add(control(below)));
        Oscal.put(control, "controls", controls);
        return control;
    }

    private JsonObject part(String id, String name, LocalizedText text, Clause clause) {
        JsonObject part = new JsonObject();
        part.addProperty("id", id);
        part.addProperty("name", name);
        part.addProperty("prose", oscal.text(text, Objects.toString(clause.getNumber(), "")));
        return part;
    }

    private JsonObject head(Clause clause) {
        JsonObject head = new JsonObject();
        head.addProperty("id", Identifiers.control(clause));
        head.addProperty("title", oscal.text(clause.getTitle(), Objects.toString(clause.getNumber(), "")));
        JsonArray properties = new JsonArray();
        properties.add(Oscal.property("label", Objects.toString(clause.getNumber(), "?"), false));
        oscal.otherTitle(clause.getTitle(), properties);
        if (isProvision(clause)) {
            properties.add(Oscal.property("modality", clause.getModality().getLiteral(), true));
        }
        head.add("props", properties);
        return head;
    }
}
