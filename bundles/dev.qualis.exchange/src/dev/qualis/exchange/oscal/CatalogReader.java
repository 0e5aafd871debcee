package dev.qualis.exchange.oscal;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.qualis.exchange.standard.ForeignStandardException;
import dev.qualis.exchange.standard.ForeignStandardException.Problem;
import dev.qualis.exchange.standard.ImportedStandard;
import dev.qualis.exchange.standard.Remark;
import dev.qualis.exchange.standard.Reserved;
import dev.qualis.exchange.standard.StandardDraft;
import dev.qualis.model.qms.standard.Clause;
import dev.qualis.model.qms.standard.Modality;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads a catalogue of OSCAL as a standard: groups are clauses without a modality, controls are provisions, the prose of their statements
 * is the summary where it is short. Everything else is remarked.
 */
public final class CatalogReader {
    private static final Set<String> CATALOG = Set.of("uuid", "metadata", "groups", "controls");
    private static final Set<String> METADATA =
            Set.of("title", "last-modified", "published", "version", "oscal-version", "props");
    private static final Set<String> CLAUSE = Set.of("id", "title", "props", "parts", "groups", "controls", "params");

    private final StandardDraft draft;

    private CatalogReader(StandardDraft draft) {
        this.draft = draft;
    }

    /** Whether a text is a document of OSCAL, by its first member that is no reference to a schema. */
    public static boolean isOscal(String text) {
        return OscalJson.root(text).isPresent();
    }

    /**
     * Reads a catalogue.
     *
     * @param reserved what neither names nor numbers may be
     * @throws ForeignStandardException where the text is no such JSON, or too large
     */
    public static ImportedStandard read(String text, Reserved reserved) throws ForeignStandardException {
        JsonObject whole = OscalJson.parse(text);
        if (!whole.has("catalog")) {
            throw new ForeignStandardException(Problem.NO_CATALOGUE, "$");
        }
        JsonObject catalog = OscalJson.object(whole.get("catalog"), "$.catalog");
        String at = "$.catalog.metadata";
        JsonObject metadata = OscalJson.object(catalog.get("metadata"), at);
        Properties properties = Properties.of(metadata, at);
        String title = StandardDraft.line(OscalJson.string(metadata, "title", at));
        if (title == null) {
            throw new ForeignStandardException(Problem.UNEXPECTED, at + ".title");
        }
        String name = properties.ours("standard").orElse(title);
        StandardDraft draft = new StandardDraft(
                name, StandardDraft.text(title, properties.ours("other-title").orElse(null)), reserved);
        draft.standard().setNumber(StandardDraft.line(OscalJson.string(metadata, "version", at)));
        CatalogReader reader = new CatalogReader(draft);
        reader.rest(metadata, METADATA, at);
        reader.rest(catalog, CATALOG, "$.catalog");
        properties.others().forEach(other -> draft.remark(Remark.Kind.LEFT_OUT, other, at));
        reader.within(catalog, null, 1, "$.catalog", properties.ours("standard").isPresent());
        return draft.done();
    }

    private void within(JsonObject parent, Clause above, int level, String path, boolean ours)
            throws ForeignStandardException {
        for (String kind : List.of("groups", "controls")) {
            JsonArray children = OscalJson.array(parent, kind, path);
            for (int i = 0; i < children.size(); i++) {
                String at = path + "." + kind + "[" + i + "]";
                clause(OscalJson.object(children.get(i), at), above, level, at, kind.equals("controls"), ours);
            }
        }
    }

    private void clause(JsonObject json, Clause above, int level, String at, boolean control, boolean ours)
            throws ForeignStandardException {
        Properties properties = Properties.of(json, at);
        String id = StandardDraft.line(OscalJson.string(json, "id", at));
        String title = OscalJson.string(json, "title", at);
        String label = properties.label().orElse(id);
        if (label == null || title == null) {
            throw new ForeignStandardException(Problem.UNEXPECTED, at + (title == null ? ".title" : ".id"));
        }
        Clause clause = draft.clause(
                above,
                level,
                label,
                StandardDraft.text(title, properties.ours("other-title").orElse(null)),
                at);
        modality(clause, properties, control, ours, at);
        properties.others().forEach(other -> draft.remark(Remark.Kind.LEFT_OUT, other, at));
        rest(json, CLAUSE, at);
        Map<String, String> parameters = Parameters.of(json, at);
        parameters.keySet().forEach(any -> draft.remark(Remark.Kind.LEFT_OUT, "param", at));
        new Parts(draft, parameters, ours).into(clause, json, at);
        within(json, clause, level + 1, at, ours);
    }

    private void modality(Clause clause, Properties properties, boolean control, boolean ours, String at) {
        Modality said = properties.ours("modality").map(Modality::get).orElse(null);
        if (said != null) {
            clause.setModality(said);
        } else if (properties.withdrawn()) {
            draft.remark(Remark.Kind.WITHDRAWN, "", at);
        } else if (control && !ours) {
            clause.setModality(Modality.SHALL);
            draft.remark(Remark.Kind.TAKEN_AS_SHALL, "", at);
        }
    }

    private void rest(JsonObject json, Set<String> known, String at) {
        for (Map.Entry<String, JsonElement> member : json.entrySet()) {
            if (!known.contains(member.getKey())) {
                int count = member.getValue().isJsonArray()
                        ? member.getValue().getAsJsonArray().size()
                        : 1;
                for (int i = 0; i < count; i++) {
                    draft.remark(Remark.Kind.LEFT_OUT, member.getKey(), at);
                }
            }
        }
    }
}
