package dev.qualis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.testing.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportCommandTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"json", "xmi"})
    void whatIsExportedIsImportedAgain(String format) {
        Path example = Repository.example("minimal");
        Path file = folder.resolve("model." + format);
        Path project = folder.resolve("project");

        assertEquals(
                ExitCode.FINE,
                Run.of("export", example, "--to", format, "-o", file).code());
        Run imported = Run.of("import", file, "--into", project);

        assertEquals(ExitCode.FINE, imported.code(), imported::err);
        assertEquals("Both say the same.\n", Run.of("diff", example, project).out());
        Run again = Run.of("import", file, "--into", project);
        assertEquals(ExitCode.USAGE, again.code());
        assertTrue(again.err().contains("will not be overwritten"), again::err);
    }

    @Test
    void tablesAreImportedAgainWithoutAChange() {
        Path example = Repository.example("minimal");
        Path tables = folder.resolve("tables");
        Path book = folder.resolve("all.xlsx");

        assertEquals(
                ExitCode.FINE,
                Run.of("export", example, "--to", "csv", "-o", tables).code());
        assertEquals(
                ExitCode.FINE,
                Run.of("export", example, "--to", "xlsx", "-o", book, "--personal-data")
                        .code());
        Run one = Run.of("export", example, "--to", "csv", "--kind", "risks");

        assertTrue(one.out().startsWith("\uFEFFRisk,"), one::out);
        assertTrue(Files.exists(tables.resolve("positions.csv")) && Files.notExists(tables.resolve("training.csv")));
        for (Path file : List.of(tables.resolve("positions.csv"), tables.resolve("risks.csv"), book)) {
            Run imported = Run.of("import", file, "--into", example, "--dry-run");
            assertEquals("", imported.out());
            assertEquals(ExitCode.FINE, imported.code(), imported::err);
        }
    }

    @Test
    void whereTablesGoIsAskedInOneSentence() {
        Path example = Repository.example("minimal");
        for (List<Object> wrong : List.<List<Object>>of(
                List.of("export", example, "--to", "csv"),
                List.of("export", example, "--to", "xlsx"),
                List.of("export", example, "--to", "xmi", "--kind", "risks"),
                List.of("export", example, "--to", "xmi", "--personal-data"),
                List.of("export", example, "--to", "csv", "--kind", "suppliers"),
                List.of("export", example, "--to", "csv", "--kind", "ships"))) {
            Run run = Run.of(wrong.toArray());
            assertEquals(ExitCode.USAGE, run.code(), wrong.toString());
            assertEquals("", run.out());
            assertTrue(run.err().lines().count() <= 2, run::err);
        }
    }

    @Test
    void aWholeModelComesAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "{}");

        Run run = Run.of("import", file, file);

        assertEquals(ExitCode.USAGE, run.code());
        assertTrue(run.err().contains("imported alone"), run::err);
    }

    @Test
    void whatIsNoModelIsRefusedInOneSentence() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "{\"format\": \"other\"}");

        Run run = Run.of("import", file, "--into", folder.resolve("project"));

        assertEquals(ExitCode.USAGE, run.code());
        assertEquals(1, run.err().lines().count(), run::err);
        assertTrue(Files.notExists(folder.resolve("project")));
    }
}
