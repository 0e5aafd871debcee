package dev.qualis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.testing.ClassPath;
import dev.qualis.testing.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortfolioCommandTest {
    @TempDir
    Path folder;

    private Path companies;

    @BeforeEach
    void fourCompanies() throws IOException {
        companies = folder.resolve("companies");
        company("a", "\"甲\" | \"=1+1, \\\"A\\\"\"", "2026-06-30");
        company("group/b", "\"乙|[x](y)\" | \"B|[x](y)\"", "2026-06-30");
        company("group/c", "\"丙\" | \"C\"", "2025-12-31");
        Files.createDirectories(companies.resolve("broken"));
        Files.write(companies.resolve("broken/x.qms"), new byte[] {'a', 0, 'b'});
    }

    private void company(String name, String title, String date) throws IOException {
        Path project = Files.createDirectories(companies.resolve(name));
        Files.writeString(
                project.resolve("one.qms"),
                "project P " + title + " language zh, en { model date " + date
                        + " }\nuse library CQOS\nposition GM \"总经理\" | \"GM\" { top manager }\n");
    }

    /** All tables and the ranking, without what a run keeps for the next one. */
    private static SortedMap<String, String> tables(Path folder) throws IOException {
        SortedMap<String, String> tables = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(Files::isRegularFile)
                    .filter(file -> !folder.relativize(file).toString().startsWith("."))
                    .forEach(file -> {
                        try {
                            tables.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
                        } catch (IOException failure) {
                            throw new UncheckedIOException(failure);
                        }
                    });
        }
        return tables;
    }

    @Test
    void writesPartitionsARankingAndWhatCouldNotBeRead() throws IOException {
        Path out = folder.resolve("out");
        Run run = Run.of("portfolio", companies, "-o", out);

        assertEquals(ExitCode.MODEL, run.code(), run::err);
        assertTrue(run.out().startsWith("4 projects, 4 judged now, 1 not readable"), run::out);
        SortedMap<String, String> tables = tables(out);
        assertEquals(
                "[clauses/standard=CQOS/date=2025-12-31/part-00001-of-00001.csv,"
                        + " clauses/standard=CQOS/date=2026-06-30/part-00001-of-00001.csv,"
                        + " failures/part-00001-of-00001.csv, ranking.md,"
                        + " scores/standard=CQOS/date=2025-12-31/part-00001-of-00001.csv, "
                        + "scores/standard=CQOS/date=2026-06-30/part-00001-of-00001.csv]",
                tables.keySet().toString());
        String scores = tables.get("scores/standard=CQOS/date=2026-06-30/part-00001-of-00001.csv");
        assertEquals(
                "project,title,score,errors,met,partly,not_met,not_applicable",
                scores.lines().findFirst().orElseThrow());
        assertTrue(scores.contains(",\"'=1+1, \"\"A\"\"\","), scores);
        assertTrue(tables.get("failures/part-00001-of-00001.csv").contains("broken\""), tables::toString);
        assertTrue(tables.get("ranking.md").contains("B\\|\\[x\\]\\(y\\)"), tables.get("ranking.md"));
        String assessed =
                Run.of("assess", companies.resolve("a"), "--format", "json").out();
        String score = assessed.replaceAll("(?s).*?\"score\": ?([0-9.E-]+).*", "$1");
        assertTrue(scores.contains("," + Double.parseDouble(score) + ","), scores + score);
    }

    @Test
    void goesOnWhereItWasAndJudgesOnlyWhatHasChanged() throws IOException {
        Path whole = folder.resolve("whole");
        Run.of("portfolio", companies, "-o", whole);
        Path stopped = folder.resolve("stopped");
        Run.of("portfolio", companies.resolve("a"), companies.resolve("group"), "-o", stopped);

        Run again = Run.of("portfolio", companies, "-o", stopped);
        assertTrue(again.out().startsWith("4 projects, 1 judged now"), again::out);
        assertEquals(tables(whole), tables(stopped));
        assertEquals(6, tables(stopped).size());

        company("group/c", "\"丙\" | \"C\"", "2026-06-30");
        assertTrue(Run.of("portfolio", companies, "-o", stopped).out().startsWith("4 projects, 1 judged now"));
        assertTrue(
                tables(stopped).keySet().stream().noneMatch(name -> name.contains("2025-12-31")),
                "a row stays where its project is no more");
    }

    /** Killed hard three times, each time after some projects more: the tables are those of a run that was not. */
    @Test
    void aRunThatWasKilledGoesOn() throws Exception {
        for (int i = 0; i < 12; i++) {
            company("many/m" + i, "\"企业" + i + "\" | \"Firm " + i + "\"", "2026-0" + (1 + i % 3) + "-28");
        }
        Path whole = folder.resolve("whole");
        Run.of("portfolio", companies, "-o", whole);
        Path killed = folder.resolve("killed");

        for (int enough : List.of(1, 4, 9)) {
            List<String> command = List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-cp",
                    ClassPath.ofThisProcess(),
                    Main.class.getName(),
                    "portfolio",
                    companies.toString(),
                    "-o",
                    killed.toString());
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("said.txt").toFile())
                    .start();
            while (process.isAlive() && kept(killed) < enough) {
                Thread.sleep(5);
            }
            process.destroyForcibly().waitFor();
            assertTrue(kept(killed) >= enough, Files.readString(folder.resolve("said.txt")));
        }

        Run again = Run.of("portfolio", companies, "-o", killed);
        assertTrue(!again.out().startsWith("16 projects, 16 judged now"), again::out);
        assertEquals(tables(whole), tables(killed));
    }

    /** How many projects a run has judged so far. */
    private static long kept(Path out) throws IOException {
        if (Files.notExists(out.resolve(".work"))) {
            return 0;
        }
        try (Stream<Path> all = Files.walk(out.resolve(".work"))) {
            return all.filter(file -> file.toString().endsWith(".txt")).count();
        } catch (UncheckedIOException goneMeanwhile) {
            return 0;
        }
    }

    @Test
    void slicesComeToTheWhole() throws IOException {
        Path out = folder.resolve("out");
        assertTrue(Run.of("portfolio", companies, "-o", out, "--slice", "1/2")
                .out()
                .startsWith("2 projects"));
        assertTrue(Run.of("portfolio", companies, "-o", out, "--slice", "2/2")
                .out()
                .startsWith("2 projects"));
        long rows = tables(out).entrySet().stream()
                .filter(table -> table.getKey().startsWith("scores/"))
                .mapToLong(table -> table.getValue().lines().count() - 1)
                .sum();
        assertEquals(3, rows);
        assertEquals(
                ExitCode.USAGE,
                Run.of("portfolio", companies, "-o", out, "--slice", "3/2").code());
    }

    @Test
    void aFolderOfOthersIsLeftAlone() {
        assertEquals(
                ExitCode.USAGE,
                Run.of("portfolio", companies, "-o", Repository.example("minimal"))
                        .code());
    }
}
