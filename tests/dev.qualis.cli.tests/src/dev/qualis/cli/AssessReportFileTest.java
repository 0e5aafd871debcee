package dev.qualis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.testing.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Assessments as files: pages and workbooks, and what is not overwritten. */
class AssessReportFileTest {
    private static final Path HENGXIN = Repository.example("hengxin");

    @TempDir
    private Path temp;

    @Test
    void writesOnePageWithBothLanguagesAndNoScript() throws IOException {
        Path page = temp.resolve("new/report.html");
        Run run = Run.of("assess", HENGXIN, "--format", "html", "--as", "evaluator", "-o", page);
        assertEquals(ExitCode.FINE, run.code(), run.err());
        String html = Files.readString(page);
        assertTrue(html.contains("id=\"zh\"") && html.contains("id=\"en\""));
        assertTrue(!html.contains("<script") && !html.contains("<link"), "needs another file");
        assertEquals(
                html,
                Run.of("assess", HENGXIN, "--format", "html", "--as", "evaluator")
                        .out());
        assertEquals(List.of("report.html"), names(page.getParent()));
    }

    @Test
    void writesAWorkbookOnlyToAFile() throws IOException {
        Run none = Run.of("assess", HENGXIN, "--format", "xlsx");
        assertEquals(ExitCode.USAGE, none.code());
        assertTrue(none.err().contains("-o FILE.xlsx"), none.err());
        Path file = temp.resolve("report.xlsx");
        assertEquals(
                ExitCode.FINE,
                Run.of("assess", HENGXIN, "--format", "xlsx", "-o", file).code());
        assertTrue(Files.size(file) > 10_000);
    }

    @Test
    void doesNotReplaceAFileOfAnotherKind() throws IOException {
        Path model = Files.writeString(temp.resolve("firm.qms"), "// mine\n");
        Run run = Run.of("assess", HENGXIN, "--format", "json", "-o", model);
        assertEquals(ExitCode.USAGE, run.code());
        assertTrue(run.err().contains(".json"), run.err());
        assertEquals("// mine\n", Files.readString(model));
        assertEquals(
                ExitCode.FINE,
                Run.of("assess", HENGXIN, "--format", "json", "--force", "-o", model)
                        .code());
        assertTrue(Files.readString(model).startsWith("{"));
    }

    @Test
    void replacesAnEarlierReport() throws IOException {
        Path report = Files.writeString(temp.resolve("report.json"), "old");
        assertEquals(
                ExitCode.FINE,
                Run.of("assess", HENGXIN, "--format", "json", "-o", report).code());
        assertTrue(Files.readString(report).contains("\"clauses\""));
        assertEquals(List.of("report.json"), names(temp));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
