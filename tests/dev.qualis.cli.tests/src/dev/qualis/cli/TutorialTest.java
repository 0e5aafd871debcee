package dev.qualis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.testing.Golden;
import dev.qualis.testing.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Follows the tutorial as a new user would: writes the files, runs the commands, and compares what they print. */
class TutorialTest {

    private static final Pattern BLOCK = Pattern.compile("(?s)```(\\w+) ?([^\\n]*)\\n(.*?)```");

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    /** Words of commands that name a folder. */
    private static final Set<String> PATHS =
            Set.of("company", "manual", "pictures", "registers", "review", "公司", "手册", "图", "登记册", "评审");

    private static final String PROMPT = "$ ./qualis ";

    private static final String ANYTHING = "…";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "en, en_GB.UTF-8, your-company-in-one-hour",
        "zh, zh_CN.UTF-8, your-company-in-one-hour",
        "en, en_GB.UTF-8, iso-9001-in-one-hour",
        "zh, zh_CN.UTF-8, iso-9001-in-one-hour"
    })
    void leadsToAModelThatScoresAsItSays(String language, String locale, String page) throws IOException {
        Path tutorial = Repository.example("hengxin")
                .resolve("../../docs/tutorial/" + language + "/" + page + ".md")
                .normalize();
        String text = Files.readString(tutorial);
        StringBuilder followed = new StringBuilder();
        Matcher block = BLOCK.matcher(text);
        int commands = 0;
        while (block.find()) {
            String content = block.group(3);
            switch (block.group(1)) {
                case "qms" -> Files.writeString(folder.resolve(block.group(2)), content);
                case "edit" ->
                    edit(folder.resolve(block.group(2)), content.lines().toList());
                case "console" -> {
                    content = console(content, locale);
                    commands++;
                }
                default -> {
                    // nothing to do
                }
            }
            block.appendReplacement(
                    followed,
                    Matcher.quoteReplacement("```" + block.group(1)
                            + (block.group(2).isEmpty() ? "" : " ") + block.group(2) + "\n" + content + "```"));
        }
        block.appendTail(followed);
        assertTrue(commands > 3, "the tutorial is not read");
        Golden.assertMatches(tutorial, followed.toString());
    }

    private static void edit(Path file, List<String> change) throws IOException {
        String text = Files.readString(file);
        String from = change.getFirst().strip();
        assertEquals(text.indexOf(from), text.lastIndexOf(from), from);
        assertTrue(text.contains(from), from);
        Files.writeString(file, text.replace(from, change.getLast().strip()));
    }

    /** A console block with what the commands print today in the place of what was expected. */
    private String console(String block, String locale) {
        StringBuilder now = new StringBuilder();
        List<String> printed = new ArrayList<>();
        for (String line : block.lines().toList()) {
            if (line.startsWith(PROMPT)) {
                printed = run(line.substring(PROMPT.length()), locale);
                now.append(line).append('\n');
            } else {
                now.append(same(line, printed)).append('\n');
            }
        }
        return now.toString();
    }

    private List<String> run(String command, String locale) {
        List<Object> arguments = new ArrayList<>();
        Matcher word = WORD.matcher(command);
        String before = "";
        while (word.find()) {
            String text = word.group(1) != null ? word.group(1) : word.group(2);
            boolean path = PATHS.contains(text) && !before.equals("--kind");
            arguments.add(path ? folder.resolve(text) : text);
            before = text;
        }
        Run run = Run.in(locale, arguments.toArray()).without(folder);
        assertEquals(ExitCode.FINE, run.code(), command + "\n" + run.err());
        return Stream.of(run.out(), run.err())
                .flatMap(String::lines)
                .map(line -> line.replace("TEMP/", ""))
                .toList();
    }

    /** The printed line that says the same with the numbers of today. */
    private static String same(String expected, List<String> printed) {
        if (expected.endsWith(ANYTHING)) {
            String beginning = expected.substring(0, expected.length() - ANYTHING.length());
            assertTrue(printed.stream().anyMatch(line -> line.startsWith(beginning)), expected + "\n" + printed);
            return expected;
        }
        return printed.stream()
                .filter(line -> shape(line).equals(shape(expected)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(expected + "\n" + String.join("\n", printed)));
    }

    private static String shape(String line) {
        return line.replaceFirst("^ *\\d+ %", "%").replaceAll("(?<=:)\\d+|\\d+(?= (elements|个))", "#");
    }
}
