package dev.qualis.exchange.oscal;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.qualis.exchange.standard.ForeignStandardException;
import dev.qualis.exchange.standard.Remark;
import dev.qualis.exchange.standard.StandardDraft;
import dev.qualis.model.qms.standard.Clause;
import java.util.Map;
import java.util.Objects;

/** The parts of a group or a control: its statement, with the items in it, is the summary; the others are left out. */
final class Parts {
    private final StandardDraft draft;
    private final Map<String, String> parameters;
    private final boolean ours;

    /** @param ours whether the title is said again as the objective of the assessment */
    Parts(StandardDraft draft, Map<String, String> parameters, boolean ours) {
        this.draft = draft;
        this.parameters = parameters;
        this.ours = ours;
    }

    void into(Clause clause, JsonObject parent, String path) throws ForeignStandardException {
        StringBuilder statement = new StringBuilder();
        JsonArray parts = OscalJson.array(parent, "parts", path);
        for (int i = 0; i < parts.size(); i++) {
            String at = path + ".parts[" + i + "]";
            JsonObject part = OscalJson.object(parts.get(i), at);
            String name = Objects.toString(OscalJson.string(part, "name", at), "");
            if (name.equals("statement")) {
                prose(part, at, statement);
            } else if (!ours || !name.equals("assessment-objective")) {
                draft.remark(Remark.Kind.LEFT_OUT, "part " + name, at);
            }
        }
        draft.summary(clause, StandardDraft.text(statement.toString(), null), path);
    }

    private void prose(JsonObject part, String path, StringBuilder into) throws ForeignStandardException {
        String prose = OscalJson.string(part, "prose", path);
        if (prose != null) {
            String label = Properties.of(part, path).label().orElse("");
            into.append(into.isEmpty() ? "" : " ").append(label.isEmpty() ? "" : label + " ");
            into.append(Parameters.inserted(prose, parameters));
        }
        JsonArray items = OscalJson.array(part, "parts", path);
        for (int i = 0; i < items.size(); i++) {
            String at = path + ".parts[" + i + "]";
            prose(OscalJson.object(items.get(i), at), at, into);
        }
    }
}
