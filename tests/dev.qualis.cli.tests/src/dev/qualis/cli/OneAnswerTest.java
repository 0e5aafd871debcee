package dev.qualis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.qualis.testing.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text, JSON, pages, pictures and workbooks say the same of scores, counts and states. */
class OneAnswerTest {

    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern NUMBER = Pattern.compile("<v>([0-9.E-]+)</v>");
    private static final Pattern USE = Pattern.compile("(?m)^use library ([A-Za-z0-9, ]+)");
    private static final double EXACT = 1e-9;

    /** The states of {@code stats --format json} as pages and pictures call them. */
    private static final Map<String, String> STATES = Map.of(
            "met", "Met",
            "onTrack", "On track",
            "behind", "Behind",
            "missed", "Missed",
            "notDue", "Not due",
            "notMeasured", "Not measured");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"minimal", "herun", "hengxin"})
    void saidOnceSaidEverywhere(String name) throws IOException {
        Path example = Repository.example(name);
        Path pages = folder.resolve("pages");
        assertEquals(
                0, Run.of("document", example, "--language", "en", "-o", pages).code());
        for (String standard : standards(example)) {
            scores(example, standard, pages.resolve("en"));
        }
        metrics(pages.resolve("en"));
        goals(example, pages.resolve("en"));
    }

    @Test
    void aCompanyWithoutTheGuideHasOneScoreToo() throws IOException {
        Path example = Repository.example("iso9001");
        Path pages = folder.resolve("pages");
        assertEquals(
                0, Run.of("document", example, "--language", "en", "-o", pages).code());
        assertEquals(List.of("ISO9001"), standards(example));
        scores(example, "ISO9001", pages.resolve("en"));
    }

    /** The standards by which a company is judged: those whose catalogues it uses. */
    private static List<String> standards(Path example) throws IOException {
        Set<String> names = new TreeSet<>();
        try (var files = Files.walk(example)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".qms")).toList()) {
                USE.matcher(Files.readString(file))
                        .results()
                        .forEach(use -> names.addAll(List.of(use.group(1).split(",\\s*"))));
            }
        }
        return List.copyOf(names);
    }

    private void scores(Path example, String standard, Path pages) throws IOException {
        Path book = folder.resolve(standard + ".xlsx");
        assertEquals(
                0,
                Run.of("assess", example, "--standard", standard, "--format", "xlsx", "-o", book)
                        .code());
        JsonObject report = json(Run.of("assess", example, "--standard", standard, "--format", "json"));
        double score = report.get("score").getAsDouble();
        String percent = (int) Math.floor(score * 100 + EXACT) + "";

        String text = Run.of("assess", example, "--standard", standard).out();
        assertTrue(text.contains(percent + " %  The whole"), standard + " " + percent + " in the text");
        assertTrue(
                files(pages, "picture-ConformityRadar").stream()
                        .anyMatch(picture -> picture.contains(standard + " " + percent + "%")),
                standard + " " + percent + " in the radar");
        assertTrue(
                files(pages, "conformity").stream().anyMatch(page -> page.contains(percent + " %")),
                standard + " " + percent + " on the page");
        List<Double> numbers = numbers(book);
        double shown = Math.floor(score * 100 + EXACT) / 100;
        assertTrue(
                numbers.stream().anyMatch(number -> Math.abs(number - shown) < EXACT),
                standard + " " + shown + " in the book");
        for (JsonElement section : report.getAsJsonArray("sections")) {
            JsonObject one = section.getAsJsonObject();
            if (one.get("weight").getAsDouble() > 0) {
                String line = (int) Math.floor(one.get("score").getAsDouble() * 100 + EXACT) + " % +"
                        + Pattern.quote(one.get("id").getAsString()) + " ";
                assertTrue(Pattern.compile(line).matcher(text).find(), standard + " " + line);
            }
        }
    }

    /** Each metric stands in one table of the page and in one row of the picture. */
    private static void metrics(Path pages) throws IOException {
        String page = plain(Files.readString(pages.resolve("metrics.html")));
        String picture = plain(Files.readString(pages.resolve("picture-MetricTable.svg")));
        Map<String, Integer> onThePage = new TreeMap<>();
        Map<String, Integer> inThePicture = new TreeMap<>();
        for (String state : List.of("Met", "On track", "Behind", "Missed")) {
            onThePage.put(state, count("[✓→✗] " + state, page));
            inThePicture.put(state, count("(?<![A-Za-z])" + state + "(?![A-Za-z])", picture));
        }
        assertTrue(onThePage.values().stream().mapToInt(Integer::intValue).sum() > 0, page);
        assertEquals(onThePage, inThePicture);
    }

    /** The state of each annual target is a badge on the page of the strategy. */
    private static void goals(Path example, Path pages) throws IOException {
        Map<String, Integer> figures = new TreeMap<>();
        JsonArray goals = json(Run.of("stats", example, "--format", "json"))
                .getAsJsonObject("strategy")
                .getAsJsonArray("goals");
        for (JsonElement goal : goals) {
            for (JsonElement year : goal.getAsJsonObject().getAsJsonArray("years")) {
                String status = year.getAsJsonObject().get("status").getAsString();
                figures.merge(STATES.get(status), 1, Integer::sum);
            }
        }
        assertTrue(!figures.isEmpty(), "no annual target");
        String page = plain(Files.readString(pages.resolve("strategy.html")));
        figures.forEach((state, times) ->
                assertTrue(count("(?<![A-Za-z])" + state + "(?![A-Za-z])", page) >= times, times + " × " + state));
    }

    private static JsonObject json(Run run) {
        return JsonParser.parseString(run.out()).getAsJsonObject();
    }

    private static String plain(String markup) {
        return TAG.matcher(markup).replaceAll(" ").replaceAll("\\s+", " ");
    }

    private static int count(String pattern, String text) {
        return (int) Pattern.compile(pattern).matcher(text).results().count();
    }

    private static List<String> files(Path pages, String prefix) throws IOException {
        try (var all = Files.list(pages)) {
            return all.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .map(OneAnswerTest::read)
                    .map(OneAnswerTest::plain)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Double> numbers(Path book) throws IOException {
        StringBuilder sheets = new StringBuilder();
        try (ZipFile zip = new ZipFile(book.toFile())) {
            for (var entry : zip.stream()
                    .filter(one -> one.getName().startsWith("xl/worksheets/"))
                    .toList()) {
                sheets.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return NUMBER.matcher(sheets)
                .results()
                .map(found -> Double.valueOf(found.group(1)))
                .toList();
    }
}
