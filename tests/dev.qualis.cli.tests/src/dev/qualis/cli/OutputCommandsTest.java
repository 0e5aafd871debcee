package dev.qualis.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.qualis.testing.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that write files. */
class OutputCommandsTest {
    private static final Path MINIMAL = Repository.example("minimal");

    @TempDir
    private Path folder;

    @Test
    void documentWritesAManualInBothLanguages() {
        Path out = folder.resolve("out");
        Run run = Run.of("document", MINIMAL, "-o", out).without(folder);
        assertEquals(ExitCode.FINE, run.code(), run.err());
        assertEquals("The manual is written: open \"TEMP/out/index.html\".\n", run.out());
        assertEquals("Reading …\nLinking …\nDrawing …\nWriting the manual …\nSaving …\n", run.err());
        for (String file :
                List.of("index.html", "zh/index.html", "en/index.html", "zh/picture-OrganisationChart.svg")) {
            assertTrue(Files.isRegularFile(out.resolve(file)), file);
        }
    }

    @Test
    void documentIsQuietWhereAsked() {
        Run run = Run.in("zh_CN", "document", MINIMAL, "-o", folder.resolve("out"), "--quiet")
                .without(folder);
        assertEquals(new Run(ExitCode.FINE, "手册已写好：请打开“TEMP/out/index.html”。\n", ""), run);
    }

    @Test
    void documentWithoutOutputWritesToAFolderHere() throws IOException {
        Path here = Path.of("qualis-out");
        assertFalse(Files.exists(here));
        try {
            Run run = Run.of("document", MINIMAL, "-q");
            assertEquals("The manual is written: open \"" + here.resolve("index.html") + "\".\n", run.out());
            assertTrue(Files.isRegularFile(here.resolve("index.html")));
        } finally {
            delete(here);
        }
    }

    @Test
    void documentAndDrawGiveTheSameBytesInAnotherFolderAndLanguageOfTheEnvironment() throws IOException {
        Path copy = Files.createDirectories(folder.resolve("elsewhere/kopie"));
        Files.copy(MINIMAL.resolve("minimal.qms"), copy.resolve("minimal.qms"));
        assertEquals(0, Run.of("document", MINIMAL, "-o", folder.resolve("a")).code());
        assertEquals(
                0, Run.in("zh_CN", "document", copy, "-o", folder.resolve("b")).code());
        assertSame(folder.resolve("a"), folder.resolve("b"));
        assertEquals(
                0,
                Run.of("draw", MINIMAL, "-o", folder.resolve("c"), "--format", "svg,json")
                        .code());
        assertEquals(
                0,
                Run.in("zh_CN", "draw", copy, "-o", folder.resolve("d"), "--format", "svg,json", "--language", "en")
                        .code());
        assertSame(folder.resolve("c"), folder.resolve("d"));
    }

    @Test
    void documentGoesOnInSpiteOfErrorsAndTellsThem() throws IOException {
        Path model = Files.writeString(folder.resolve("a.qms"), "position A \"甲\" | \"A\" reports to Nobody\n");
        Run run = Run.of("document", model, "-o", folder.resolve("out"), "-q").without(folder);
        assertEquals(ExitCode.MODEL, run.code());
        assertEquals("TEMP/a.qms:1:33: error: Position 'Nobody' is unknown. [qualis.reference.unknown]\n", run.err());
        assertTrue(Files.isRegularFile(folder.resolve("out/index.html")));
    }

    @Test
    void documentRefusesAFolderOfOthersUnlessForced() throws IOException {
        Files.writeString(folder.resolve("photo.jpg"), "mine");
        Run run = Run.of("document", MINIMAL, "-o", folder, "-q").without(folder);
        assertEquals(
                new Run(
                        ExitCode.USAGE,
                        "",
                        "The folder \"TEMP\" holds files that Qualis did not write: name an empty or new folder, or"
                                + " add --force to write beside them.\n"),
                run);
        assertEquals(0, Run.of("document", MINIMAL, "-o", folder, "--force").code());
        assertEquals("mine", Files.readString(folder.resolve("photo.jpg")));
    }

    @Test
    void documentWithholdsPersonalData() throws IOException {
        Path model = Files.writeString(folder.resolve("a.qms"), """
            unit U "单位" | "Unit"
            position P "岗位" | "Post" in U
            person X "某人" | "Somebody" holds P {
                mobile "13800000000"
            }
            """);
        Run.of("document", model, "-o", folder.resolve("a"));
        assertFalse(contains(folder.resolve("a"), "13800000000"));
        Run.of("document", model, "-o", folder.resolve("b"), "--personal-data");
        assertTrue(contains(folder.resolve("b"), "13800000000"));
    }

    @Test
    void drawListsWhatCanBeDrawn() {
        Run run = Run.of("draw", MINIMAL, "--list", "-q");
        assertEquals(ExitCode.FINE, run.code());
        assertTrue(run.out().matches("(?s)OrganisationChart +diagram +Organisation chart\n.*"), run.out());
        assertTrue(run.out().contains("RaciMatrix"), run.out());
        Run chinese = Run.in("zh", "draw", MINIMAL, "--list", "-q");
        assertTrue(chinese.out().matches("(?s)OrganisationChart +diagram +组织.*"), chinese.out());
    }

    @Test
    void drawWritesTheNamedDiagramsOnly() throws IOException {
        Path out = folder.resolve("out");
        Run run = Run.of("draw", MINIMAL, "-o", out, "--diagram", "RaciMatrix", "-q")
                .without(folder);
        assertEquals(new Run(0, "1 diagram drawn: look into \"TEMP/out\".\n", ""), run);
        try (var files = Files.list(out)) {
            assertEquals(
                    List.of(".qualis-output", "RaciMatrix.svg", "index.html"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void drawWritesJsonToStandardOutput() {
        Run run = Run.of("draw", MINIMAL, "--format", "json", "-q");
        assertEquals(ExitCode.FINE, run.code());
        JsonObject first = JsonParser.parseString(run.out())
                .getAsJsonObject()
                .getAsJsonArray("diagrams")
                .get(0)
                .getAsJsonObject();
        assertEquals("OrganisationChart", first.get("id").getAsString());
        for (String list : List.of("nodes", "edges", "rows", "columns", "cells")) {
            assertTrue(first.get(list).isJsonArray(), list);
        }
        assertTrue(
                first.get("title").getAsString().startsWith("Mingrui"),
                first.get("title").getAsString());
    }

    @Test
    void drawRefusesAnUnknownDiagram() {
        Run run = Run.of("draw", MINIMAL, "--diagram", "Nothing", "-q");
        assertEquals(ExitCode.USAGE, run.code());
        assertTrue(run.err().startsWith("There is no diagram \"Nothing\": choose from OrganisationChart, "), run.err());
        assertFalse(Files.exists(Path.of("qualis-diagrams")));
    }

    @Test
    void drawAndDocumentDoNotShareAFolder() {
        Path out = folder.resolve("out");
        assertEquals(0, Run.of("document", MINIMAL, "-o", out).code());
        Run run = Run.of("draw", MINIMAL, "-o", out, "-q").without(folder);
        assertEquals(ExitCode.USAGE, run.code());
        assertEquals(
                "The folder \"TEMP/out\" holds other output of Qualis (manual): name another folder, or add --force to "
                        + "replace it.\n",
                run.err());
        assertTrue(Files.exists(out.resolve("index.html")));
    }

    @Test
    void newStartsAProjectOnce() {
        Path start = folder.resolve("my-firm");
        Run run = Run.of("new", start).without(folder);
        assertEquals(ExitCode.FINE, run.code());
        assertEquals(
                "Project MyFirm is started: read TEMP/my-firm/project.qms, then run \"qualis check TEMP/my-firm\".\n",
                run.err());
        assertEquals(5, run.out().lines().count(), run.out());
        assertTrue(Files.isRegularFile(start.resolve(".gitattributes")), run.out());
        assertEquals(new Run(0, "", "No issue in 14 elements.\n"), Run.of("check", start));
        Run again = Run.of("new", start).without(folder);
        assertEquals(
                new Run(
                        ExitCode.USAGE,
                        "",
                        "\"TEMP/my-firm/metrics.qms\" is there already and will not be overwritten: name a new "
                                + "folder.\n"),
                again);
    }

    @Test
    void formatChecksAndWrites() throws IOException {
        Path ugly = Files.writeString(folder.resolve("a.qms"), "unit   A // why\n");
        Path tidy = Files.writeString(folder.resolve("b.qms"), "unit B\n");
        Run check = Run.of("format", folder, "--check").without(folder);
        assertEquals(
                new Run(
                        ExitCode.MODEL,
                        "TEMP/a.qms\n",
                        "1 of 2 files are not formatted.\nRun \"qualis format TEMP\" to format them.\n"),
                check);
        assertEquals("unit   A // why\n", Files.readString(ugly));
        assertEquals(
                new Run(0, "TEMP/a.qms\n", "1 of 2 files formatted.\n"),
                Run.of("format", folder).without(folder));
        assertEquals("unit A // why\n", Files.readString(ugly));
        assertEquals("unit B\n", Files.readString(tidy));
        assertEquals(
                new Run(0, "", "0 of 2 files are not formatted.\n"),
                Run.of("format", folder, "--check").without(folder));
    }

    @Test
    void formatNamesWhatItCannotFormat() throws IOException {
        Files.writeString(folder.resolve("a.qms"), "unit   A {\n");
        Run run = Run.of("format", folder, "-q").without(folder);
        assertEquals(
                new Run(ExitCode.MODEL, "", "Left as they are, because their syntax has errors: TEMP/a.qms.\n"), run);
    }

    private static void assertSame(Path one, Path other) throws IOException {
        List<Path> files = files(one);
        assertEquals(files, files(other));
        assertFalse(files.isEmpty());
        for (Path file : files) {
            assertArrayEquals(
                    Files.readAllBytes(one.resolve(file)), Files.readAllBytes(other.resolve(file)), file::toString);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(folder::relativize)
                    .sorted()
                    .toList();
        }
    }

    private static boolean contains(Path folder, String text) throws IOException {
        for (Path file : files(folder)) {
            if (Files.readString(folder.resolve(file)).contains(text)) {
                return true;
            }
        }
        return false;
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
