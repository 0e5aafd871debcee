package dev.qualis.cli;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** An assessment as JSON, read again. */
final class AssessedJson {

    private AssessedJson() {}

    /** The report of a run that prints it. */
    static JsonObject report(Object... arguments) {
        Run run = Run.of(arguments);
        return JsonParser.parseString(run.out()).getAsJsonObject();
    }

    /** A clause of a report by its number. */
    static JsonObject clause(JsonObject report, String id) {
        for (JsonElement each : report.getAsJsonArray("clauses")) {
            if (each.getAsJsonObject().get("id").getAsString().equals(id)) {
                return each.getAsJsonObject();
            }
        }
        throw new AssertionError(id);
    }
}
