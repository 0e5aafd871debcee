package dev.qualis.cli.report;

import com.google.gson.stream.JsonWriter;
import dev.qualis.app.CheckReport;
import dev.qualis.app.Finding;
import java.io.IOException;

/**
 * Findings as JSON: {@code {"issues":[{"file","line","column","length","severity","code","message","clause"}],
 * "summary":{"errors","warnings","infos","elements"}}}, the file relative to the project with {@code /}.
 */
public final class JsonReport {
    private JsonReport() {}

    public static String write(CheckReport report) throws IOException {
        return JsonText.of(json -> {
            json.beginObject().name("issues").beginArray();
            for (Finding finding : report.findings()) {
                write(finding, json);
            }
            json.endArray().name("summary").beginObject();
            json.name("errors").value(report.count(Finding.Level.ERROR));
            json.name("warnings").value(report.count(Finding.Level.WARNING));
            json.name("infos").value(report.count(Finding.Level.INFO));
            json.name("elements").value(report.elements());
            json.endObject().endObject();
        });
    }

    private static void write(Finding finding, JsonWriter json) throws IOException {
        json.beginObject();
        json.name("file").value(finding.file().name());
        json.name("line").value(finding.line());
        json.name("column").value(finding.column());
        json.name("length").value(finding.length());
        json.name("severity").value(TextReport.word(finding.severity()));
        json.name("code").value(finding.code());
        json.name("message").value(finding.message());
        json.name("clause").value(finding.clause());
        json.endObject();
    }
}
