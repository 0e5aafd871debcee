package dev.qualis.cli.report;

import com.google.gson.stream.JsonWriter;
import dev.qualis.conformity.Comparison;
import dev.qualis.conformity.Comparison.Change;
import java.io.IOException;
import java.util.List;

/** What has changed since an earlier assessment, as a member of {@link ConformityJson}. */
final class ComparisonJson {
    private ComparisonJson() {}

    static void write(JsonWriter json, Comparison comparison) throws IOException {
        json.beginObject();
        String date = comparison.earlier().modelDate();
        json.name("modelDate").value(date.isEmpty() ? null : date);
        json.name("score").value(comparison.earlier().score());
        json.name("delta").value(comparison.delta());
        changes(json.name("better"), comparison.better());
        changes(json.name("worse"), comparison.worse());
        changes(json.name("applicability"), comparison.applicability());
        json.name("new").beginArray();
        for (var result : comparison.added()) {
            json.value(result.clause().getNumber());
        }
        json.endArray().name("gone").beginArray();
        for (var clause : comparison.gone()) {
            json.value(clause.number());
        }
        json.endArray().endObject();
    }

    private static void changes(JsonWriter json, List<Change> changes) throws IOException {
        json.beginArray();
        for (Change change : changes) {
            boolean applies = change.now().result().isApplicable();
            json.beginObject().name("id").value(change.before().number());
            json.name("before")
                    .value(change.before().applicable() ? change.before().share() : null);
            json.name("now").value(applies ? change.now().result().share() : null);
            json.endObject();
        }
        json.endArray();
    }
}
