package dev.qualis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.qualis.testing.Repository;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What programs read of an assessment: its figures can be recomputed, its shape is always the same. */
class AssessJsonTest {
    private static final Path HENGXIN = Repository.example("hengxin");

    @Test
    void scoreCanBeRecomputedFromTheJson() {
        Run run = Run.of("assess", HENGXIN, "--format", "json");
        assertEquals(ExitCode.FINE, run.code(), run.err());
        JsonObject report = JsonParser.parseString(run.out()).getAsJsonObject();
        double met = 0;
        double weight = 0;
        int provisions = 0;
        for (JsonElement each : report.getAsJsonArray("clauses")) {
            JsonObject clause = each.getAsJsonObject();
            met += clause.get("share").getAsDouble() * clause.get("weight").getAsDouble();
            weight += clause.get("weight").getAsDouble();
            provisions += clause.get("modality").getAsString().equals("note") ? 0 : 1;
        }
        assertEquals(107, provisions);
        assertEquals(met / weight, report.get("score").getAsDouble(), 1e-12);
    }

    @Test
    void sectionsCanBeRecomputedFromTheJson() {
        JsonObject report = AssessedJson.report("assess", HENGXIN, "--format", "json");
        int recomputed = 0;
        for (JsonElement each : report.getAsJsonArray("sections")) {
            String id = each.getAsJsonObject().get("id").getAsString();
            double met = 0;
            double weight = 0;
            for (JsonElement clause : report.getAsJsonArray("clauses")) {
                String number = clause.getAsJsonObject().get("id").getAsString();
                if (number.equals(id) || number.startsWith(id + ".")) {
                    double own = clause.getAsJsonObject().get("weight").getAsDouble();
                    met += own * clause.getAsJsonObject().get("share").getAsDouble();
                    weight += own;
                }
            }
            assertEquals(weight, each.getAsJsonObject().get("weight").getAsDouble(), 1e-9, id);
            assertEquals(
                    weight == 0 ? 0 : met / weight,
                    each.getAsJsonObject().get("score").getAsDouble(),
                    1e-9,
                    id);
            recomputed++;
        }
        assertTrue(recomputed > 10);
    }

    @Test
    void everyClauseOfTheJsonHasTheSameShape() {
        for (JsonElement each :
                AssessedJson.report("assess", HENGXIN, "--format", "json").getAsJsonArray("clauses")) {
            JsonObject clause = each.getAsJsonObject();
            assertEquals(
                    List.of(
                            "id",
                            "title",
                            "modality",
                            "result",
                            "share",
                            "weight",
                            "rule",
                            "evidence",
                            "reason",
                            "fix"),
                    List.copyOf(clause.keySet()));
            assertEquals(Set.of("zh", "en"), clause.getAsJsonObject("title").keySet());
            assertEquals(Set.of("zh", "en"), clause.getAsJsonObject("reason").keySet());
            String result = clause.get("result").getAsString();
            assertTrue(Set.of("met", "partly", "claimed", "not", "na").contains(result), result);
            if (result.equals("na")) {
                assertEquals(0, clause.get("weight").getAsDouble());
            }
            if (!clause.get("fix").isJsonNull()) {
                assertEquals(
                        Set.of("zh", "en", "snippet"),
                        clause.getAsJsonObject("fix").keySet());
            }
        }
    }

    @Test
    void evidenceNamesItsFileAndLine() {
        String json = Run.of("assess", HENGXIN, "--format", "json").out();
        assertTrue(json.contains("\"file\": \"organisation/"), json);
        assertEquals(
                json, Run.in("zh_CN", "assess", HENGXIN, "--format", "json").out());
    }
}
