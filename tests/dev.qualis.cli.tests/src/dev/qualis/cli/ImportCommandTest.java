package dev.qualis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {
    @TempDir
    Path folder;

    private Path positions(String headcount) throws IOException {
        return Files.writeString(
                folder.resolve("岗位.csv"),
                "部门,岗位名称,直属上级,任职人,编制数\r\n质量部,质量经理,,张 三,1\r\n质量部,检验员,张三,\"李四、王五\"," + headcount + "\r\n合计,,,,"
                        + headcount + "\r\n",
                Charset.forName("GB18030"));
    }

    @Test
    void aCatalogueBecomesALibraryInAFileOfItsOwn() throws IOException {
        Path catalogue = Files.writeString(folder.resolve("c.json"), """
            {"catalog":{"metadata":{"title":"Yard"},"controls":[{"id":"1","title":"Locks","links":[{"href":"#x"}]}]}}\
            """);
        Path project = Files.createDirectory(folder.resolve("p"));

        Run run = Run.of("import", catalogue, "--into", project);

        assertEquals(ExitCode.FINE, run.code());
        assertEquals("""
            library Yard "Yard" language en
            standard Yard "Yard" { clause 1 "Locks" modality shall }
            """, Files.readString(project.resolve("Yard.qms")));
        assertTrue(run.err().contains("Left out: links, 1 times, first at $.catalog.controls[0]."), run::err);
        assertEquals(
                ExitCode.USAGE, Run.of("import", catalogue, "--into", project).code(), "written twice");
    }

    @Test
    void withoutAProjectTheTextIsPrintedLineByLine() throws IOException {
        Run run = Run.of("import", positions("２"));

        assertEquals("""
            // organisation.qms
            unit 质量部 "质量部"
            // positions.qms
            position 质量经理 "质量经理" in 质量部 { headcount 1 }
            person 张三 "张 三" holds 质量经理
            position 检验员 "检验员" in 质量部 reports to 质量经理 { headcount 2 }
            person 李四 "李四" holds 检验员
            person 王五 "王五" holds 检验员
            """, run.out());
        assertTrue(run.err().contains("The rows above come to 3"), run::err);
        assertEquals(ExitCode.MODEL, run.code());
    }

    @Test
    void aChangedCellIsOneLineOfTheDifference() throws IOException {
        Path project = Files.createDirectory(folder.resolve("p"));
        Files.writeString(project.resolve("project.qms"), "project P language zh, en\n");
        Run.of("import", positions("3"), "--into", project);

        Run same = Run.of("import", positions("3"), "--into", project, "--dry-run");
        Run changed = Run.of("import", positions("4"), "--into", project, "--dry-run");

        assertEquals("", same.out());
        assertEquals(
                """
                -position 检验员 "检验员" in 质量部 reports to 质量经理 { headcount 3 }
                +position 检验员 "检验员" in 质量部 reports to 质量经理 { headcount 4 }
                """,
                changed.out()
                        .lines()
                        .filter(line -> line.matches("[+-][^+-].*"))
                        .map(line -> line + "\n")
                        .reduce("", String::concat));
    }

    @Test
    void aTemplateIsWrittenOnceAndImportsWithoutAChange() throws IOException {
        Path project = Files.createDirectory(folder.resolve("p"));
        Files.writeString(project.resolve("project.qms"), "project P language zh, en\n");
        Path file = folder.resolve("risks.xlsx");

        assertEquals(
                ExitCode.FINE,
                Run.of("import", "--template", "risks", "-o", file).code());
        Run run = Run.of("import", file, "--into", project);
        assertEquals(ExitCode.FINE, run.code(), run::err);
        assertEquals("", run.out());
        assertEquals(
                ExitCode.USAGE,
                Run.of("import", "--template", "risks", "-o", file).code());
        assertEquals(
                ExitCode.USAGE,
                Run.of("import", "--template", "dogs", "-o", file).code());
        assertEquals(ExitCode.USAGE, Run.of("import").code());
    }
}
