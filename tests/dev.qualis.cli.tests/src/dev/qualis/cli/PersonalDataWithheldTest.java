package dev.qualis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How people are rated, appraised and assessed, what their career was and how they are reached shows in no output: two
 * companies that differ in nothing else have the same reports, pictures, sheets and pages, byte by byte.
 */
class PersonalDataWithheldTest {

    /** Commands that tell nothing of the elements of a project, write its source only (as "export --to json" and xmi do as well), or serve whoever edits it. */
    private static final Set<String> SILENT = Set.of("new", "format", "import", "serve", "explain", "help");

    /** The form that hands a curriculum vitae and addresses over to the authority; it masks the identity number, see its own test. */
    private static final Set<String> HANDED_OVER = Set.of("form");

    /** Told of two states, see its own test. */
    private static final Set<String> COMPARES = Set.of("diff");

    private static final List<List<String>> REPORTS = List.of(
            List.of("check", "--format", "text"),
            List.of("check", "--format", "json"),
            List.of("check", "--format", "sarif"),
            List.of("check", "--format", "junit"),
            List.of("stats", "--format", "text"),
            List.of("stats", "--format", "json"),
            List.of("assess", "--format", "text"),
            List.of("assess", "--format", "json"),
            List.of("due", "--format", "text"),
            List.of("due", "--format", "json"),
            List.of("due", "--format", "ics"),
            List.of("export", "--to", "reqif"),
            List.of("export", "--to", "bpmn"),
            List.of("what-if", "--without", "Chen", "--format", "text"),
            List.of("what-if", "--without", "CQO", "--format", "json"));

    private static final List<List<String>> FILES = List.of(
            List.of("document"),
            List.of("document", "--kind", "all", "--format", "md"), // what each kind says
            List.of("document", "--kind", "manual", "--format", "docx,pdf,xlsx"), // every block and picture there is
            List.of("draw", "--format", "svg,json,pdf,pptx"),
            List.of("present"),
            List.of("assess", "--as", "evaluator", "--format", "xlsx"),
            List.of("assess", "--as", "enterprise", "--format", "xlsx"),
            List.of("assess", "--as", "evaluator", "--format", "html"),
            List.of("due", "--format", "xlsx"),
            List.of("export", "--to", "csv"),
            List.of("export", "--to", "oscal"),
            List.of("export", "--to", "xlsx"),
            List.of("portfolio"));

    private static final List<String> MARKERS = List.of(
            "PlantedRating",
            "PlantedTest",
            "PlantedResult",
            "PlantedSchool",
            "PlantedEmployer",
            "PlantedPost",
            "PlantedWork",
            "PlantedAward",
            "PlantedStreet",
            "Planted@example.com",
            "13811112222",
            "0755-11112222",
            "11010519491231002X");

    @TempDir
    private Path folder;

    private Path company(String name, String level, int rating, int score, String words) throws IOException {
        Path project = Files.createDirectories(folder.resolve(name).resolve("company"));
        Files.writeString(project.resolve("a.qms"), """
            project P "项目" | "Project" { model date 2026-11-30 }
            use library CQOS, ISO9001
            enterprise E "企业" | "Enterprise" { size small }
            unit HQ "总部" | "Headquarters" headed by GM
            competence Law "法规" | "Law" kind knowledge { asked by CQOS 4.2.a }
            position GM "总经理" | "General manager" in HQ { top manager }
            position CQO "首席质量官" | "Chief quality officer" in HQ reports to GM {
                chief quality officer
                executive
                competence Law level basic
            }
            person Chen "陈刚" | "Chen Gang" holds CQO since 2024-03-01 {
                competence Law level %1$s assessed 2024-04-01 evidence "%4$sTest",
                    "谈判" | "Negotiation" level %1$s evidence "%4$sTest"
                trait integrity rated %2$d on 2024-05-01 evidence "%4$sRating"
                education "%4$sSchool"
                quality years %2$d
                career from 2009-07 at "%4$sEmployer" as "%4$sPost" doing "%4$sWork" awards "%4$sAward"
                sex female
                photo "%4$s.png"
                landline "0755-11112222"
                mobile "13811112222"
                email "%4$s@example.com"
                address "%4$sStreet"
                %5$s
            }
            appointment Ap "任命" | "Appointment" of Chen as CQO by GM from 2024-03-01
            filing F "备案" | "Filing" of Ap for Chen on 2024-03-20 { status filed authority "市局" | "Authority" }
            appraisal Year "年度考核" | "Yearly appraisal" of CQO for 2025 on 2026-01-15 {
                criterion C1 "体系运行" | "The system works" weight 60 %% score %3$d of CQOS 4.5.d
                criterion "安全责任" | "Safety duty" weight 40 %% score %3$d of CQOS 4.5.b
                result "%4$sResult"
                consequence renewed
            }
            """.formatted(
                        level,
                        rating,
                        score,
                        words,
                        words.equals("Planted")
                                ? "identity number \"11010519491231002X\""
                                : "identity number \"110105194912310046\""));
        return project;
    }

    @Test
    void everyCommandThatShowsAProjectIsTried() {
        Set<String> all = new TreeSet<>();
        Matcher commands =
                Pattern.compile("(?m)^  ([a-z-]+) ").matcher(Run.of("--help").out());
        while (commands.find()) {
            all.add(commands.group(1));
        }
        all.removeAll(SILENT);
        all.removeAll(HANDED_OVER);
        all.removeAll(COMPARES);
        Set<String> tried = new TreeSet<>();
        Stream.concat(REPORTS.stream(), FILES.stream()).forEach(command -> tried.add(command.getFirst()));
        assertEquals(all, tried);
    }

    @Test
    void noReportDependsOnPersonalData() throws IOException {
        Path one = company("one", "basic", 1, 31, "Planted");
        Path other = company("other", "expert", 5, 97, "Sown");
        for (String locale : List.of("en_GB.UTF-8", "zh_CN.UTF-8")) {
            for (List<String> command : REPORTS) {
                assertEquals(report(locale, command, one), report(locale, command, other), command.toString());
            }
        }
    }

    @Test
    void thatPersonalDataDifferIsToldAndWhatTheySayIsNot() throws IOException {
        Path one = company("one", "basic", 1, 31, "Planted");
        Path other = company("other", "expert", 5, 97, "Sown");
        for (String format : List.of("text", "markdown", "json")) {
            Run run = Run.of("diff", one, other, "--format", format);
            assertEquals(ExitCode.FINE, run.code(), run.err());
            assertTrue(run.out().contains("Chen"), run.out());
            MARKERS.forEach(marker -> assertFalse(run.out().contains(marker), format + " tells " + marker));
            assertFalse(run.out().contains("Sown") || run.out().contains("97"), run.out());
        }
    }

    private String report(String locale, List<String> command, Path project) {
        List<Object> arguments = new ArrayList<>(command);
        arguments.add(1, project);
        Run run = Run.in(locale, arguments.toArray());
        assertTrue(run.code() == ExitCode.FINE, command + " " + run.err());
        MARKERS.forEach(marker -> assertFalse(run.out().contains(marker), command + " tells " + marker));
        return (run.out() + run.err()).replace(project.getParent().toString(), "");
    }

    @Test
    void noFileDependsOnPersonalData() throws IOException {
        Path one = company("one", "basic", 1, 31, "Planted");
        Path other = company("other", "expert", 5, 97, "Sown");
        for (List<String> command : FILES) {
            Map<String, String> of = files(command, one);
            assertFalse(of.isEmpty(), command.toString());
            assertEquals(of, files(command, other), command.toString());
            of.forEach((file, text) ->
                    MARKERS.forEach(marker -> assertFalse(text.contains(marker), file + " tells " + marker)));
        }
    }

    @Test
    void theManualShowsThemWhereTheyAreAskedFor() throws IOException {
        String open = String.join(
                "\n",
                files(List.of("document", "--personal-data"), company("one", "expert", 4, 73, "Planted"))
                        .values());
        for (String marker : MARKERS) {
            assertTrue(open.contains(marker), marker);
        }
        assertTrue(open.contains(">73<") && open.contains(">Expert<") && open.contains(">专家<"));
    }

    private Map<String, String> files(List<String> command, Path project) throws IOException {
        Path out = project.resolveSibling("out-" + String.join("", command));
        boolean file = List.of("assess", "due").contains(command.getFirst())
                || command.equals(List.of("export", "--to", "xlsx"));
        Files.createDirectories(file ? out : out.getParent());
        List<Object> arguments = new ArrayList<>(command);
        arguments.add(1, project);
        arguments.addAll(List.of("-o", file ? out.resolve("report." + command.getLast()) : out));
        Run run = Run.in("en_GB.UTF-8", arguments.toArray());
        assertEquals(ExitCode.FINE, run.code(), run.err());
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> written = Files.walk(out)) {
            for (Path one : written.filter(Files::isRegularFile).toList()) {
                if (out.relativize(one).startsWith(".work")) {
                    continue; // what a portfolio goes on from: it holds a checksum of the texts, which tells of any
                    // change
                }
                files.put(
                        out.relativize(one).toString(),
                        OfficeText.of(one).replace(project.getParent().toString(), ""));
            }
        }
        return files;
    }
}
