package dev.qualis.cli.report.difference;

import com.google.gson.stream.JsonWriter;
import dev.qualis.compare.consequence.Consequence;
import dev.qualis.compare.consequence.ProcessPoint;
import dev.qualis.compare.consequence.Right;
import dev.qualis.conformity.ClauseResult;
import dev.qualis.model.qms.core.NamedElement;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** One consequence for other programs: its type, whether it is for the worse, names and numbers, and the sentence. */
final class ConsequenceJson {
    private ConsequenceJson() {}

    static void write(JsonWriter json, Consequence consequence, String text) throws IOException {
        json.beginObject();
        json.name("type").value(consequence.getClass().getSimpleName());
        json.name("worse").value(consequence.isWorse());
        switch (consequence) {
            case Consequence.RightLost(var position, Right right, boolean unheld) -> {
                right(json, position, right);
                json.name("unheld").value(unheld);
            }
            case Consequence.RightGained(var position, Right right) -> right(json, position, right);
            case Consequence.VetoAt(var point, boolean veto) -> {
                json.name("decisionPoint").value(point.getName());
                json.name("veto").value(veto);
            }
            case Consequence.Vacated(var position, var before) -> holders(json, position, before, List.of());
            case Consequence.Filled(var position, var now) -> holders(json, position, List.of(), now);
            case Consequence.Exchanged(var position, var before, var now) -> holders(json, position, before, now);
            case Consequence.ProcessCovered(var process, var before, var after, var lost, var won) -> {
                json.name("process").value(process.getName());
                json.name("before").value(before.percent() / 100.0);
                json.name("after").value(after.percent() / 100.0);
                points(json.name("lost"), lost);
                points(json.name("won"), won);
            }
            case Consequence.Coverage(var before, var after) -> {
                json.name("before").value((double) before.part() / Math.max(1, before.whole()));
                json.name("after").value((double) after.part() / Math.max(1, after.whole()));
            }
            case Consequence.ClauseJudged(var standard, var before, var after) -> {
                json.name("standard").value(standard.getName());
                json.name("clause")
                        .value(before.or(() -> after).orElseThrow().clause().getNumber());
                result(json, "before", before);
                result(json, "after", after);
            }
            case Consequence.Score(var standard, var before, var after) -> {
                json.name("standard").value(standard.getName());
                json.name("before").value(before.orElse(null));
                json.name("after").value(after.orElse(null));
            }
        }
        json.name("text").value(text);
        json.endObject();
    }

    private static void right(JsonWriter json, NamedElement position, Right right) throws IOException {
        json.name("position").value(position.getName());
        json.name("right").value(right.kind().getLiteral());
        json.name("over").value(right.over().map(over -> over.getLiteral()).orElse(null));
        json.name("at").value(right.at().map(NamedElement::getName).orElse(null));
    }

    private static void holders(
            JsonWriter json,
            NamedElement position,
            List<? extends NamedElement> before,
            List<? extends NamedElement> now)
            throws IOException {
        json.name("position").value(position.getName());
        names(json.name("before"), before);
        names(json.name("after"), now);
    }

    private static void names(JsonWriter json, List<? extends NamedElement> elements) throws IOException {
        json.beginArray();
        for (NamedElement element : elements) {
            json.value(element.getName());
        }
        json.endArray();
    }

    private static void points(JsonWriter json, List<ProcessPoint> points) throws IOException {
        json.beginArray();
        for (ProcessPoint point : points) {
            json.value(point.name());
        }
        json.endArray();
    }

    private static void result(JsonWriter json, String name, Optional<ClauseResult> result) throws IOException {
        json.name(name);
        if (result.isEmpty()) {
            json.nullValue();
            return;
        }
        json.beginObject();
        json.name("result").value(result.get().result().getClass().getSimpleName());
        json.name("share").value(result.get().result().share());
        json.endObject();
    }
}
