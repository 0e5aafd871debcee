package dev.qualis.cli.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import dev.qualis.conformity.EarlierReport;
import dev.qualis.conformity.EarlierReport.EarlierClause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what {@link ConformityJson} has written. The text may come from anywhere: what is not ours is no report. */
public final class EarlierReportJson {
    private EarlierReportJson() {}

    /** The report, as far as a comparison needs it; nothing where the text is no report. */
    public static Optional<EarlierReport> read(String text) {
        Gson gson = new GsonBuilder().setStrictness(Strictness.STRICT).create();
        try {
            JsonObject report = gson.fromJson(text, JsonElement.class).getAsJsonObject();
            List<EarlierClause> clauses = new ArrayList<>();
            for (JsonElement clause : report.getAsJsonArray("clauses")) {
                clauses.add(clause(clause.getAsJsonObject()));
            }
            JsonElement date = report.get("modelDate");
            return Optional.of(new EarlierReport(
                    text(report, "standard"),
                    date == null || date.isJsonNull() ? "" : date.getAsString(),
                    share(report, "score"),
                    clauses));
        } catch (JsonParseException
                | IllegalStateException
                | IllegalArgumentException
                | ClassCastException
                | NullPointerException
                | UnsupportedOperationException e) {
            return Optional.empty(); // whatever Gson says to a text of another shape
        }
    }

    private static EarlierClause clause(JsonObject clause) {
        JsonObject title = clause.getAsJsonObject("title");
        return new EarlierClause(
                text(clause, "id"),
                text(title, "zh"),
                text(title, "en"),
                !"na".equals(text(clause, "result")),
                share(clause, "share"));
    }

    private static String text(JsonObject from, String name) {
        if (from.get(name).isJsonPrimitive()) {
            return from.get(name).getAsString();
        }
        throw new IllegalArgumentException(name);
    }

    private static double share(JsonObject from, String name) {
        double share = from.get(name).getAsDouble();
        if (share >= 0 && share <= 1) {
            return share;
        }
        throw new IllegalArgumentException(name);
    }
}
