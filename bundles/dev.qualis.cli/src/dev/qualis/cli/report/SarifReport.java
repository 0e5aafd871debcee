package dev.qualis.cli.report;

import com.google.gson.stream.JsonWriter;
import dev.qualis.app.CheckReport;
import dev.qualis.app.Finding;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Findings as SARIF 2.1.0 (OASIS), for code scanning.
 *
 * <p>Addresses are relative to the project; columns count UTF-16 code units, which is SARIF's default written out.
 */
public final class SarifReport {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private SarifReport() {}

    /**
     * Writes a report.
     *
     * @param version of this program, three numbers
     * @param meaning what a code means, in a sentence, and why it matters; code scanning shows it beside the finding
     */
    public static String write(CheckReport report, String version, UnaryOperator<String> meaning) throws IOException {
        Map<String, String> clauses = new TreeMap<>();
        report.findings().forEach(finding -> clauses.put(finding.code(), finding.clause()));
        List<String> codes = new ArrayList<>(clauses.keySet());
        return JsonText.of(json -> {
            json.beginObject();
            json.name("$schema").value(SCHEMA);
            json.name("version").value("2.1.0");
            json.name("runs").beginArray().beginObject();
            tool(json, version, clauses, meaning);
            json.name("columnKind").value("utf16CodeUnits");
            json.name("results").beginArray();
            for (Finding finding : report.findings()) {
                result(json, finding, codes.indexOf(finding.code()));
            }
            json.endArray().endObject().endArray().endObject();
        });
    }

    private static void tool(
            JsonWriter json, String version, Map<String, String> clauses, UnaryOperator<String> meaning)
            throws IOException {
        json.name("tool").beginObject().name("driver").beginObject();
        json.name("name").value("Qualis");
        json.name("version").value(version);
        json.name("rules").beginArray();
        for (Map.Entry<String, String> rule : clauses.entrySet()) {
            json.beginObject().name("id").value(rule.getKey());
            text(json, "shortDescription", meaning.apply(rule.getKey()));
            text(json, "help", "qualis explain " + rule.getKey());
            if (!rule.getValue().isEmpty()) {
                json.name("properties")
                        .beginObject()
                        .name("clause")
                        .value(rule.getValue())
                        .endObject();
            }
            json.endObject();
        }
        json.endArray().endObject().endObject();
    }

    private static void result(JsonWriter json, Finding finding, int rule) throws IOException {
        json.beginObject();
        json.name("ruleId").value(finding.code());
        json.name("ruleIndex").value(rule);
        json.name("level")
                .value(finding.severity() == Finding.Level.INFO ? "note" : TextReport.word(finding.severity()));
        text(json, "message", finding.message());
        json.name("locations")
                .beginArray()
                .beginObject()
                .name("physicalLocation")
                .beginObject();
        json.name("artifactLocation")
                .beginObject()
                .name("uri")
                .value(address(finding.file().name()))
                .endObject();
        region(json, finding);
        json.endObject().endObject().endArray().endObject();
    }

    private static void text(JsonWriter json, String name, String text) throws IOException {
        json.name(name).beginObject().name("text").value(text).endObject();
    }

    private static void region(JsonWriter json, Finding finding) throws IOException {
        TextSpan span = TextSpan.of(finding);
        json.name("region").beginObject();
        json.name("startLine").value(finding.line());
        json.name("startColumn").value(finding.column());
        json.name("endLine").value(span.endLine());
        json.name("endColumn").value(span.endColumn());
        json.endObject();
    }

    private static String address(String file) {
        try {
            return new URI(null, null, file, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(file, e);
        }
    }
}
