package dev.qualis.dsl.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qualis.dsl.TextProject;
import dev.qualis.dsl.project.QmsIssue;
import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.dsl.project.QmsProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileCheckTest {

    @TempDir
    private Path folder;

    private List<String> issues(String text) throws IOException {
        Files.createDirectories(folder.resolve("project/records"));
        Files.writeString(folder.resolve("outside.pdf"), "");
        Files.writeString(folder.resolve("project/records/2026 audit.pdf"), "");
        Files.writeString(folder.resolve("project/records/a.pdf"), "");
        QmsProject project = QmsLanguage.standalone().newProject();
        project.add(URI.createFileURI(folder.resolve("project/a.qms").toString()), "project P \"P\"\n" + text);
        project.link();
        return project.validate().stream().map(FileCheckTest::line).toList();
    }

    private static String line(QmsIssue issue) {
        return issue.line() + " " + issue.code();
    }

    @Test
    void aFileBelowTheFolderIsFine() throws IOException {
        assertEquals(
                List.of(),
                issues("""
                    document D "D" { file "records/a.pdf" }
                    record R "R" { file "records/2026 audit.pdf" }
                    contract C "C" { file "./records/a.pdf" }
                    process Q "Q" {
                        description "See [the report](records/a.pdf#page=2), [more](records/2026%20audit.pdf), https://example.org/x.pdf"
                        procedure "[Report](records/a.pdf)", "records/2026 audit.pdf", "SOP/7.5-2", "Manual v1.2", "https://example.org/x.pdf"
                    }
                    """).stream().filter(issue -> !issue.contains("process")).toList());
    }

    @Test
    void aFileThatIsNotThereIsReported() throws IOException {
        assertEquals(
                List.of(
                        "2 qualis.file.missing",
                        "3 qualis.file.missing",
                        "4 qualis.file.missing",
                        "5 qualis.file.missing"),
                issues("""
                    document D "D" { file "records/b.pdf" }
                    supplier S "S" { evaluated on 2026-01-01 evidence "records/nope.pdf" }
                    supplier T "T" { evaluated on 2026-01-01 evidence "nope.xlsx" }
                    supplier U "U" { description "See [it](records)" }
                    """));
    }

    @Test
    void aPathThatLeavesTheFolderIsAnErrorWhetherThereIsAFileOrNot() throws IOException {
        assertEquals(
                List.of(
                        "2 qualis.file.outside",
                        "3 qualis.file.outside",
                        "4 qualis.file.outside",
                        "5 qualis.file.outside",
                        "6 qualis.file.outside"),
                issues("""
                    document A "A" { file "../outside.pdf" }
                    document B "B" { file "/etc/passwd" }
                    document C "C" { file "records/../../outside.pdf" }
                    document D "D" { file "C:\\\\x.pdf" }
                    supplier S "S" { description "See [it](../outside.pdf)" }
                    """));
    }

    @Test
    void aLinkInTheFileSystemThatLeavesTheFolderIsOutside() throws IOException {
        Files.createDirectories(folder.resolve("project"));
        Files.createSymbolicLink(folder.resolve("project/link.pdf"), Path.of("../outside.pdf"));
        assertEquals(List.of("2 qualis.file.outside"), issues("document A \"A\" { file \"link.pdf\" }"));
    }

    @Test
    void aTextInMemoryHasNoFolderToLookInto() {
        assertEquals(
                List.of(), TextProject.of("document D \"D\" { file \"a.pdf\" }").issues());
    }
}
