package dev.qualis.cli.report.difference;

import com.google.gson.stream.JsonWriter;
import dev.qualis.app.Finding;
import dev.qualis.cli.report.DueReport;
import dev.qualis.cli.report.JsonText;
import dev.qualis.compare.Detail;
import dev.qualis.compare.ElementChange;
import dev.qualis.compare.consequence.Consequence;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EStructuralFeature;

/** A report on a difference for other programs; docs/diff.md says what its members mean. */
public final class DifferenceJson {
    private final DifferenceReport report;

    private DifferenceJson(DifferenceReport report) {
        this.report = report;
    }

    /** @param due what falls due, where that was asked for */
    public static String of(DifferenceReport report, Optional<DueReport> due) throws IOException {
        return JsonText.of(json -> {
            json.beginObject();
            new DifferenceJson(report).write(json);
            if (due.isPresent()) {
                due.get().writeList(json.name("due"));
            }
            json.endObject();
        });
    }

    private void write(JsonWriter json) throws IOException {
        var compared = report.compared();
        json.name("same").value(compared.isEmpty());
        json.name("summary").value(report.summary());
        json.name("changes").beginArray();
        for (ElementChange change : compared.model().changes()) {
            change(json, change);
        }
        json.endArray();
        json.name("libraries").beginObject();
        names(json.name("added"), compared.model().librariesAdded());
        names(json.name("removed"), compared.model().librariesRemoved());
        json.endObject();
        json.name("consequences").beginArray();
        for (Consequence consequence : compared.consequences()) {
            ConsequenceJson.write(json, consequence, report.sentence(consequence));
        }
        json.endArray();
        findings(json.name("newFindings"), compared.newFindings());
        findings(json.name("goneFindings"), compared.goneFindings());
    }

    private void change(JsonWriter json, ElementChange change) throws IOException {
        json.beginObject();
        json.name("kind").value(change.kind().name().toLowerCase(Locale.ROOT));
        json.name("class").value(change.element().eClass().getName());
        json.name("name").value(change.element().getName());
        json.name("title").value(report.title(change).orElse(null));
        if (change.kind() == ElementChange.Kind.RENAMED) {
            json.name("oldName").value(change.before().orElseThrow().getName());
        }
        String place = report.place(change);
        json.name("place").value(place.isEmpty() ? null : place);
        json.name("within").value(change.within());
        details(json, change.details());
        json.endObject();
    }

    private void details(JsonWriter json, List<Detail> details) throws IOException {
        json.name("details").beginArray();
        for (Detail detail : details) {
            json.beginObject().name("feature").value(detail.feature().getName());
            if (DifferenceReport.isPersonal(detail)) {
                json.name("personal").value(true).endObject();
                continue;
            }
            switch (detail) {
                case Detail.Values(var feature, var removed, var added) -> {
                    values(json.name("removed"), feature, removed, false);
                    values(json.name("added"), feature, added, true);
                }
                case Detail.Part(var feature, var before, var after, var inside) -> {
                    json.name("before")
                            .value(before.map(report.words(false)::part).orElse(null));
                    json.name("after").value(after.map(report.words(true)::part).orElse(null));
                    details(json, inside);
                }
            }
            json.endObject();
        }
        json.endArray();
    }

    private void values(JsonWriter json, EStructuralFeature feature, List<Object> values, boolean later)
            throws IOException {
        json.beginArray();
        for (Object value : values) {
            json.value(report.words(later).values(feature, List.of(value)));
        }
        json.endArray();
    }

    private static void names(JsonWriter json, List<String> names) throws IOException {
        json.beginArray();
        for (String name : names) {
            json.value(name);
        }
        json.endArray();
    }

    private static void findings(JsonWriter json, List<Finding> findings) throws IOException {
        json.beginArray();
        for (Finding finding : findings) {
            json.beginObject();
            json.name("severity").value(finding.severity().name().toLowerCase(Locale.ROOT));
            json.name("code").value(finding.code());
            json.name("message").value(finding.message());
            json.name("file").value(finding.file().name());
            json.name("line").value(finding.line());
            json.endObject();
        }
        json.endArray();
    }
}
