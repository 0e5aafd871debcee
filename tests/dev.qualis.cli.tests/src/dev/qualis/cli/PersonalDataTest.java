package dev.qualis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Identity number, telephone, e-mail, address and photo of a person leave the text only where they are asked for. */
class PersonalDataTest {

    private static final List<String> SECRETS = List.of(
            "11010519491231002X",
            "110105194912310021",
            "13800112233",
            "0755-98765432",
            "geheim@example.com",
            "桃花源路",
            "Peach Road",
            "portrait-of-chen",
            "13911223344",
            "98765430",
            "li.qiang");

    @TempDir
    private Path folder;

    private Path project() throws IOException {
        Path project = folder.resolve("project");
        Files.createDirectories(project);
        Files.writeString(project.resolve("a.qms"), """
                project P "项目" | "Project" { model date 2026-11-30 }
                use library CQOS
                enterprise E "企业" | "Enterprise" { head Chen }
                unit HQ "总部" | "Headquarters"
                position GM "总经理" | "General manager" in HQ { top manager }
                position CQO "首席质量官" | "Chief quality officer" in HQ reports to GM { chief quality officer }
                person Chen "陈刚" | "Chen Gang" holds CQO since 2024-03-01 {
                    sex female
                    identity number "11010519491231002X"
                    photo "portrait-of-chen.png"
                    landline "0755-98765432"
                    mobile "13800112233"
                    email "geheim@example.com"
                    address "桃花源路 1 号" | "Peach Road 1"
                    fulfils CQOS 4.1
                }
                """);
        return project;
    }

    private static void assertSilent(String output, String where) {
        for (String secret : SECRETS) {
            assertFalse(output.contains(secret), where + " tells " + secret);
        }
    }

    @Test
    void noReportTellsPersonalData() throws IOException {
        Path project = project();
        for (String locale : List.of("en_GB.UTF-8", "zh_CN.UTF-8")) {
            for (List<String> command : List.of(
                    List.of("check", "--format", "text"),
                    List.of("check", "--format", "json"),
                    List.of("check", "--format", "sarif"),
                    List.of("check", "--format", "junit"),
                    List.of("stats", "--format", "text"),
                    List.of("stats", "--format", "json"),
                    List.of("assess", "--format", "text"),
                    List.of("assess", "--format", "json"),
                    List.of("draw", "--list"))) {
                List<Object> arguments = new ArrayList<>(command);
                arguments.add(1, project);
                Run run = Run.in(locale, arguments.toArray());
                assertFalse(run.out().isBlank() && run.err().isBlank(), command.toString());
                assertTrue(run.code() != ExitCode.USAGE && run.code() != ExitCode.BUG, command + " " + run.err());
                assertSilent(run.out() + run.err(), command.toString());
            }
        }
    }

    @Test
    void noDrawingTellsPersonalData() throws IOException {
        Path out = folder.resolve("pictures");
        Run run = Run.of("draw", project(), "-o", out);
        assertEquals(ExitCode.FINE, run.code(), run.err());
        assertTrue(silentFiles(out) > 3, "nothing was drawn");
    }

    @Test
    void noDrawingTellsPersonalDataInsidePdfAndSlides() throws IOException {
        Path out = folder.resolve("pictures");
        Run run = Run.of("draw", project(), "--format", "pdf,pptx,json", "-o", out);
        assertEquals(ExitCode.FINE, run.code(), run.err());
        String told = OfficeText.of(out);
        assertSilent(told, "draw");
        assertTrue(told.contains("Chen Gang"), "the texts were not found");
    }

    @Test
    void noAssessmentTellsPersonalDataInsideAWorkbook() throws IOException {
        for (String role : List.of("evaluator", "enterprise")) {
            Path out = folder.resolve(role + ".xlsx");
            Run run = Run.of("assess", project(), "--as", role, "--format", "xlsx", "-o", out);
            assertTrue(Files.exists(out), run.err());
            String told = OfficeText.of(out);
            assertSilent(told + run.out() + run.err(), "assess --as " + role);
            assertTrue(told.contains("4.1"), "the texts were not found");
        }
    }

    @Test
    void theManualTellsPersonalDataOnlyWhereAskedFor() throws IOException {
        Path out = folder.resolve("manual");
        assertEquals(ExitCode.FINE, Run.of("document", project(), "-o", out).code());
        assertTrue(silentFiles(out) > 3, "nothing was written");
        Path open = folder.resolve("open");
        assertEquals(
                ExitCode.FINE,
                Run.of("document", project(), "-o", open, "--personal-data").code());
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(open)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
        }
        assertTrue(all.indexOf("11010519491231002X") >= 0 && all.indexOf("13800112233") >= 0);
    }

    @Test
    void noMessageTellsPersonalDataThatIsWrong() throws IOException {
        Path project = folder.resolve("wrong");
        Files.createDirectories(project);
        Files.writeString(project.resolve("a.qms"), """
                person Chen "陈刚" | "Chen Gang" {
                    sex male
                    identity number "110105194912310021"
                    landline "0755-98765432 or 98765430"
                    mobile "013800112233"
                    email "geheim@example.com or nothing"
                }
                person Li "李强" | "Li Qiang" {
                    identity number 11010519491231002X
                    mobile 13911223344
                    landline 98765430
                    email li.qiang@example.com
                    13800112233
                }
                """);
        for (String format : List.of("text", "json", "sarif", "junit")) {
            for (String locale : List.of("en_GB.UTF-8", "zh_CN.UTF-8")) {
                Run run = Run.in(locale, "check", project, "--format", format);
                assertEquals(ExitCode.MODEL, run.code(), run.err());
                assertSilent(run.out() + run.err(), format);
            }
        }
    }

    private int silentFiles(Path out) throws IOException {
        try (Stream<Path> files = Files.walk(out)) {
            List<Path> written = files.filter(Files::isRegularFile).toList();
            for (Path file : written) {
                assertSilent(
                        file.getFileName() + new String(Files.readAllBytes(file), StandardCharsets.UTF_8),
                        file.toString());
            }
            return written.size();
        }
    }
}
