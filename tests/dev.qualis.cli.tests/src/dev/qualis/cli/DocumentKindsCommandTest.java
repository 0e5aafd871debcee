package dev.qualis.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.testing.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kinds and formats of documents, and the filing form. */
class DocumentKindsCommandTest {
    private static final Path MINIMAL = Repository.example("minimal");

    @TempDir
    private Path folder;

    @Test
    void writesTheKindsFormatsAndLanguagesThatAreAskedFor() throws IOException {
        Run run = Run.of(
                "document",
                MINIMAL,
                "--kind",
                "positions,costs",
                "--format",
                "docx,pdf,xlsx,md",
                "--language",
                "en",
                "-q",
                "-o",
                folder.resolve("out"));

        assertEquals(ExitCode.FINE, run.code(), run.err());
        for (String kind : List.of("positions", "costs")) {
            for (String format : List.of("docx", "pdf", "xlsx", "md")) {
                Path file = folder.resolve("out").resolve(kind + ".en." + format);
                assertTrue(Files.size(file) > 500, file.toString());
            }
        }
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            assertEquals(
                    0, files.filter(file -> file.toString().contains(".zh.")).count());
        }
    }

    @Test
    void theManualMayFollowTheClausesOfAStandardWhoseNameIsWrittenAsPeopleDo() throws IOException {
        Path project = Repository.example("iso9001");
        for (String name : List.of("ISO9001", "iso 9001:2015")) {
            Path out = folder.resolve(name.replace(':', '-'));
            Run run =
                    Run.of("document", project, "--order", name, "--format", "md", "--language", "en", "-q", "-o", out);
            assertTrue(run.code() == ExitCode.FINE || run.code() == ExitCode.MODEL, run.err());
            String manual = Files.readString(out.resolve("manual.en.md"));
            int clause = manual.indexOf("8.5 ");
            assertTrue(clause > 0 && manual.indexOf("# Processes") > clause, manual.substring(0, 2000));
        }
    }

    @Test
    void aStandardThatTheProjectHasNotIsRefusedWithThoseItHas() {
        Run run = Run.of("document", MINIMAL, "--order", "ISO13485", "-o", folder.resolve("none"));

        assertEquals(ExitCode.USAGE, run.code());
        assertTrue(run.err().contains("ISO13485") && run.err().contains("CQOS"), run.err());
        assertFalse(Files.exists(folder.resolve("none")));
    }

    @Test
    void aPackHoldsTheMatrixOfEvidenceWhateverWasAskedFor() throws IOException {
        Path out = folder.resolve("pack");
        Run run = Run.of(
                "document",
                MINIMAL,
                "--kind",
                "costs",
                "--format",
                "md",
                "--language",
                "en",
                "--pack",
                "-q",
                "-o",
                out);

        assertEquals(ExitCode.FINE, run.code(), run.err());
        assertTrue(Files.exists(out.resolve("evidence.en.xlsx")));
        assertTrue(Files.exists(out.resolve("registers.en.xlsx")));
        assertFalse(Files.exists(out.resolve("evidence.en.md")));
    }

    @Test
    void theSameModelGivesTheSameBytesInEveryFormat() throws IOException {
        for (String out : List.of("a", "b")) {
            Run run = Run.of(
                    "document",
                    MINIMAL,
                    "--kind",
                    "manual",
                    "--format",
                    "docx,pdf,xlsx,md",
                    "-q",
                    "-o",
                    folder.resolve(out));
            assertEquals(ExitCode.FINE, run.code(), run.err());
        }
        try (Stream<Path> files = Files.list(folder.resolve("a"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertArrayEquals(
                        Files.readAllBytes(file),
                        Files.readAllBytes(folder.resolve("b").resolve(file.getFileName())),
                        file.toString());
            }
        }
    }

    @Test
    void unknownKindsAndFormatsAreRefusedWithWhatThereIs() {
        Run kind = Run.of("document", MINIMAL, "--kind", "novel", "-o", folder.resolve("out"));
        Run format = Run.in("zh_CN", "document", MINIMAL, "--format", "wps", "-o", folder.resolve("out"));

        assertEquals(ExitCode.USAGE, kind.code());
        assertTrue(kind.err().contains("There is no kind of document \"novel\": choose from all, manual,"), kind.err());
        assertEquals(ExitCode.USAGE, format.code());
        assertTrue(format.err().contains("没有格式“wps”：请从 html, docx, pdf, xlsx, md 中选择。"), format.err());
    }

    @Test
    void aTemplateThatIsNoneIsRefusedInOneSentence() throws IOException {
        Path fake = Files.writeString(folder.resolve("t.docx"), "no zip");
        Run run = Run.of("document", MINIMAL, "--format", "docx", "--template", fake, "-o", folder.resolve("out"))
                .without(folder);

        assertEquals(ExitCode.USAGE, run.code());
        assertEquals(
                "The template \"TEMP/t.docx\" is no file of Word 2007 or later: save it as .docx."
                        + " See \"qualis document --help\".\n",
                run.err());
    }

    @Test
    void theFormIsWrittenInTheAuthoritysLanguageAndNamesWhatIsMissing() throws IOException {
        Run run = Run.in("zh_CN", "form", MINIMAL, "-q", "-o", folder.resolve("form"));

        assertEquals(ExitCode.FINE, run.code(), run.err());
        assertTrue(run.out().contains("模型中没有填写的栏目有"), run.out());
        assertTrue(Files.size(folder.resolve("form/filing-form.zh.docx")) > 2000);
        assertTrue(Files.size(folder.resolve("form/filing-form.zh.pdf")) > 2000);
    }

    @Test
    void theFormFillsOnePageOnly() throws IOException {
        Run.of("form", Repository.example("hengxin"), "--language", "both", "-q", "-o", folder.resolve("form"));
        for (String language : List.of("zh", "en")) {
            byte[] bytes = Files.readAllBytes(folder.resolve("form/filing-form." + language + ".pdf"));
            try (var pdf = org.apache.pdfbox.Loader.loadPDF(bytes)) {
                assertEquals(1, pdf.getNumberOfPages());
            }
        }
    }
}
