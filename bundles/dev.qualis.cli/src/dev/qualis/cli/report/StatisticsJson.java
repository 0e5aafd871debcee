package dev.qualis.cli.report;

import com.google.gson.stream.JsonWriter;
import dev.qualis.analysis.ProjectAnalyses;
import dev.qualis.app.Statistics;
import dev.qualis.model.qms.core.Language;
import java.io.IOException;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;

/**
 * Statistics as JSON: {@code {"project","files","lines","elements","kinds":[{"kind","label","count"}],
 * "relations":{"count","kinds":[{"kind","count"}]},"titles":{"missing","untranslated":{"zh","en"}},"libraries":[…]}}, followed by
 * the fields of {@link AnalysesJson}.
 */
public final class StatisticsJson {
    private final Language language;

    public StatisticsJson(Language language) {
        this.language = language;
    }

    public String write(Statistics statistics, ProjectAnalyses analyses) throws IOException {
        return JsonText.of(json -> {
            json.beginObject();
            json.name("project").value(statistics.project());
            json.name("files").value(statistics.files());
            json.name("lines").value(statistics.lines());
            json.name("elements").value(statistics.elements());
            kinds(json, statistics.kinds());
            relations(json, statistics);
            titles(json, statistics);
            json.name("libraries").beginArray();
            for (String library : statistics.libraries()) {
                json.value(library);
            }
            json.endArray();
            AnalysesJson.write(json, analyses);
            json.endObject();
        });
    }

    private void kinds(JsonWriter json, Map<EClass, Integer> kinds) throws IOException {
        json.name("kinds").beginArray();
        for (Map.Entry<EClass, Integer> kind : kinds.entrySet()) {
            json.beginObject();
            json.name("kind").value(kind.getKey().getName());
            json.name("label").value(ClassLabel.of(kind.getKey(), language));
            json.name("count").value(kind.getValue());
            json.endObject();
        }
        json.endArray();
    }

    private static void relations(JsonWriter json, Statistics statistics) throws IOException {
        json.name("relations").beginObject();
        json.name("count").value(statistics.relationCount());
        json.name("kinds").beginArray();
        for (Map.Entry<String, Integer> kind : statistics.relations().entrySet()) {
            json.beginObject();
            json.name("kind").value(kind.getKey());
            json.name("count").value(kind.getValue());
            json.endObject();
        }
        json.endArray().endObject();
    }

    private static void titles(JsonWriter json, Statistics statistics) throws IOException {
        json.name("titles").beginObject();
        json.name("missing").value(statistics.untitled());
        json.name("untranslated").beginObject();
        for (Map.Entry<Language, Integer> each : statistics.untranslated().entrySet()) {
            json.name(each.getKey().getLiteral()).value(each.getValue());
        }
        json.endObject().endObject();
    }
}
