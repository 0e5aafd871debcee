package dev.qualis.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.dsl.keyword.Spelling;
import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.model.qms.core.Language;
import dev.qualis.testing.Repository;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Catalogues of OSCAL that others wrote, and our own ones, as libraries. */
class ImportStandardTest {
    private static final QmsLanguage LANGUAGE = QmsLanguage.standalone();

    private static final String HARBOUR = """
        { "$schema": "any", "catalog": { "uuid": "1", "metadata": {
            "title": "Harbour Controls", "version": "2.0", "last-modified": "2024-01-01T00:00:00Z", "oscal-version": "1.1.2",
            "parties": [ { "uuid": "p" } ] },
          "groups": [ { "id": "ac", "title": "Access", "controls": [
            { "id": "ac-1", "title": "Policy",
              "params": [ { "id": "ac-1_prm_1", "label": "personnel" } ],
              "props": [ { "name": "label", "value": "AC-01", "class": "zero-padded" }, { "name": "label", "value": "AC-1" },
                         { "name": "sort-id", "value": "ac-01" } ],
              "parts": [ { "name": "statement", "parts": [
                  { "name": "item", "props": [ { "name": "label", "value": "a." } ],
                    "prose": "Tell {{ insert: param, ac-1_prm_1 }}." } ] },
                { "name": "guidance", "prose": "Not ours." } ],
              "controls": [
                { "id": "ac-1.1", "title": "A \\"quoted\\" thing", "props": [ { "name": "label", "value": "AC-1(1)" } ] },
                { "id": "ac-1.2", "title": "Gone", "props": [ { "name": "label", "value": "AC-1(2)" },
                  { "name": "status", "value": "withdrawn" } ] } ] },
            { "id": "ac-1", "title": "Again", "props": [ { "name": "label", "value": "AC-1" } ] } ] } ],
          "back-matter": { "resources": [] } } }
        """;

    @TempDir
    Path folder;

    private Outcome<ImportStandard.Libraries> read(String json) throws IOException {
        Path file = Files.writeString(folder.resolve("catalogue.json"), json);
        assertTrue(ImportStandard.isStandard(file), "is a document of OSCAL");
        return new ImportStandard(LANGUAGE).read(file, Spelling.ENGLISH);
    }

    private static String controls(List<String> controls) {
        return "{\"catalog\":{\"metadata\":{\"title\":\"X\"},\"controls\":[" + String.join(",", controls) + "]}}";
    }

    private static String said(Refusal refusal) {
        return new Sentences(Language.EN).of(refusal);
    }

    @Test
    void aForeignCatalogueIsALibraryThatSaysItsStructure() throws IOException {
        assertEquals("""
            library Harbour_Controls "Harbour Controls" language en

            standard Harbour_Controls "Harbour Controls" {
                number "2.0"
                clause ac "Access" {
                    clause ac.AC-1 "Policy" modality shall {
                        summary "a. Tell [personnel]."
                        clause ac.AC-1.1 "A \\"quoted\\" thing" modality shall
                        clause ac.AC-1.2 "Gone"
                    }
                    clause ac.1 "Again" modality shall
                }
            }
            """, Outcomes.value(read(HARBOUR)).texts().get("Harbour_Controls.qms"));
    }

    @Test
    void whateverIsNotInItIsToldWithItsPlace() throws IOException {
        Sentences sentences = new Sentences(Language.EN);
        String control = "$.catalog.groups[0].controls[0]";
        assertEquals(
                List.of(
                        "Name of the library: Harbour Controls → Harbour_Controls.",
                        "Left out: parties, 1 times, first at $.catalog.metadata.",
                        "Left out: back-matter, 1 times, first at $.catalog.",
                        "4 numbers changed, so that the language can write them, each is there once and begins with"
                                + " that of the clause above; the first: AC-1 → ac.AC-1 (at " + control + ").",
                        "3 controls say no modality and are taken as \"shall\", the first at " + control
                                + ": change those that are not required.",
                        "Left out: prop sort-id, 1 times, first at " + control + ".",
                        "Left out: param, 1 times, first at " + control + ".",
                        "Left out: part guidance, 1 times, first at " + control + ".parts[1].",
                        "1 withdrawn controls became headings without a modality, the first at " + control
                                + ".controls[1].",
                        "Left out: prop status, 1 times, first at " + control + ".controls[1]."),
                Outcomes.value(read(HARBOUR)).remarks().stream()
                        .map(sentences::of)
                        .toList());
    }

    @Test
    void aProjectNamesTheLibraryAndItsClauses() throws IOException {
        Path project = Files.createDirectory(folder.resolve("p"));
        Outcomes.value(ImportModel.write(project, Outcomes.value(read(HARBOUR)).texts()));
        Files.writeString(project.resolve("p.qms"), """
            project P "P" language en
            use library Harbour_Controls

            position Head "Head" { top manager }
            process Gate "Gate" {
                owner Head
                fulfils Harbour_Controls ac.AC-1.1, Harbour_Controls ac.1
            }
            """);

        OpenedProject opened = Outcomes.value(new OpenProject(() -> LANGUAGE).open(project, Progress.NONE));
        List<String> errors = new CheckProject()
                .check(opened, Progress.NONE).findings().stream()
                        .filter(finding -> finding.severity() == Finding.Level.ERROR)
                        .map(Finding::message)
                        .toList();

        assertEquals(List.of(), errors);
    }

    @ParameterizedTest
    @CsvSource({
        "AC-2(1), AC-2.1",
        "GV.OC-01, GV.OC-01",
        "A.5.1, A.5.1",
        "5.1.1, 5.1.1",
        "1a, C-1a",
        "5-1, C-5-1",
        "A.5-1, A-5-1",
        "clause, C-clause",
        "project.use, project-use",
        "条款, C-条款",
        "附录A, 附录A",
        "AC-1 (a)(2), AC-1.a.2",
        "§ 3.4, 3.4",
        "！！, C",
        "a..b, a.b",
        "Ａ－１, A-1",
        "1.a.b, C-1-a-b",
        "A.5.b-1, A-5-b-1"
    })
    void numbersOfOthersBecomeOnesThatTheLanguageReads(String label, String number) throws IOException {
        String text = Outcomes.value(read(controls(List.of("{\"id\":\"" + label + "\",\"title\":\"t\"}"))))
                .texts()
                .get("X.qms");

        assertTrue(text.contains("clause " + number + " \"t\""), text);
    }

    @ParameterizedTest
    @CsvSource({"minimal", "iso9001", "herun"})
    void ourOwnCatalogueComesBackWithTheSameClauses(String example) throws IOException {
        OpenedProject project =
                Outcomes.value(new OpenProject(() -> LANGUAGE).open(Repository.example(example), Progress.NONE));
        new ExportStandards(Language.ZH).oscal(project).forEach((name, bytes) -> {
            if (name.startsWith("catalog-")) {
                try {
                    String shipped = name.substring("catalog-".length(), name.length() - ".json".length());
                    String library = Files.readString(
                            Repository.root().resolve("bundles/dev.qualis.dsl/libraries/" + shipped + ".qms"));
                    String text = Outcomes.value(read(new String(bytes, StandardCharsets.UTF_8)))
                            .texts()
                            .get(shipped + "-2.qms");
                    assertEquals(clauses(library), clauses(text));
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
            }
        });
    }

    /** Number, titles and modality of each clause. */
    private static List<String> clauses(String text) {
        return Pattern.compile("clause [^\\s*]+ \"[^\"]+\"(?: \\| \"[^\"]+\")?(?: modality \\w+)?")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    @Test
    void aNumberBeginsWithTheOneAboveAndIsThereOnce() throws IOException {
        String below = """
            {"id":"4","title":"t","controls":[{"id":"AC-1","title":"t"},{"id":"4.a","title":"t"},{"id":"4.a","title":"t"}]}\
            """;
        String text =
                Outcomes.value(read(controls(List.of(below, below)))).texts().get("X.qms");

        assertEquals(
                List.of("4", "4.1", "4.a", "4.2", "C-4-2", "C-4-2.AC-1", "C-4-2.a", "C-4-2.1"),
                clauses(text).stream().map(clause -> clause.split(" ")[1]).toList());
    }

    @Test
    void whatIsNoCatalogueIsRefusedWithItsPlace() throws IOException {
        String at = folder.resolve("catalogue.json").toString();
        assertEquals(
                "\"" + at
                        + "\" holds no catalogue of clauses at $: name an OSCAL catalogue (not a profile, plan or"
                        + " result).",
                said(Outcomes.refusal(read("{\"profile\":{}}"))));
        assertTrue(said(Outcomes.refusal(read("{\"catalog\":{\"metadata\":{\"title\":\"X\"},\"groups\":{}}}")))
                .contains(" at $.catalog.groups:"));
        assertTrue(said(Outcomes.refusal(read(controls(List.of("{\"id\":7,\"title\":\"t\"}")))))
                .contains(" at $.catalog.controls[0].id:"));
        assertTrue(said(Outcomes.refusal(read("{\"catalog\":{\"metadata\":{\"title\":\"X\"}")))
                .contains("not well-formed"));
    }

    @Test
    void depthAndNumberAreBounded() throws IOException {
        String deep = IntStream.range(0, 30)
                        .mapToObj(i -> "{\"id\":\"c" + i + "\",\"title\":\"t\",\"controls\":[")
                        .collect(Collectors.joining())
                + "]}".repeat(30);
        assertTrue(said(Outcomes.refusal(read(controls(List.of(deep))))).contains("nested too deeply"));
        String bottomless = "{\"catalog\":" + "[".repeat(1_000_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertTrue(said(Outcomes.refusal(read(bottomless)))
                        .matches("(?s).*(nested too deeply|not well-formed).*")));
        List<String> many = IntStream.range(0, 20_001)
                .mapToObj(i -> "{\"id\":\"c" + i + "\",\"title\":\"t\"}")
                .toList();
        assertTrue(said(Outcomes.refusal(read(controls(many)))).contains("$.catalog.controls[20000]"));
    }

    @Test
    void aModelOfOursIsNoCatalogue() throws IOException {
        Path model = Files.writeString(folder.resolve("m.json"), "{ \"format\": \"qualis-model\", \"version\": 1 }");

        assertFalse(ImportStandard.isStandard(model));
    }
}
