package dev.qualis.dsl.formatting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.qualis.dsl.TextProject;
import dev.qualis.testing.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CanonicalTextTest {

    private static final Pattern TOKEN =
            Pattern.compile("\"\"\"(?s:.*?)\"\"\"|\"(?:\\\\.|[^\"\\\\\n])*\"|//[^\n]*|/\\*(?s:.*?)\\*/");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private static String formatted(String text) {
        return TextProject.of(text).formatted();
    }

    @Test
    void laysOutAFile() {
        assertEquals("""
                // who we are
                project P "甲" | "P" language zh, en

                use library CQOS
                use library ISO9001

                enterprise E "公司" | "Co" {
                    credit code "91350100M000100Y43"
                    size large
                }

                unit HQ "总部" | "HQ" // same line
                unit QC "质量" | "QC" in HQ

                process Buy "采购" | "Buying" {
                    owner GM
                    raci { R GM A GM }
                }
                """, formatted("""


                // who we are
                project   P "甲" | "P" language zh,en
                use library CQOS use library ISO9001
                enterprise E "公司" | "Co" { size large
                   credit code "91350100M000100Y43" }
                unit HQ "总部" | "HQ" // same line
                unit QC "质量" | "QC" in HQ
                process Buy "采购" | "Buying" { raci { R GM   A GM } owner GM }


                """));
    }

    @Test
    void putsHeaderPhrasesAndStatementsInOrder() {
        assertEquals("""
                position CQO "官" in QC reports to GM { // who
                    chief quality officer // behind
                    /* above */
                    headcount 2
                    authority reward
                    authority penalty
                    // at the end
                }

                person A "甲" holds CQO since 2025-11-01 until 2025-12-01 holds GM since 2020-01-01
                """, formatted("""
                position CQO "官" reports to GM in QC { // who
                authority reward
                   /* above */ headcount 2 chief quality officer // behind
                authority penalty
                // at the end
                }
                person A "甲" holds CQO until 2025-12-01 since 2025-11-01 holds GM since 2020-01-01
                """));
    }

    @Test
    void keepsLineBreaksInsideStatements() {
        assertEquals("""
                unit A "甲" {
                    activities planning,
                        control
                }
                """, formatted("unit A \"甲\" { activities planning,\n control }"));
    }

    @Test
    void leavesTextWithSyntaxErrorsAlone() {
        assertEquals("unit  A  %", formatted("unit  A  %"));
    }

    @Test
    void leavesWindowsLineEndsReadable() {
        assertEquals(
                "unit A \"A\" {\n    activities planning\n}\n",
                formatted("unit A \"A\" {\r\nactivities planning\r\n}\r\n"));
    }

    static List<Path> examples() {
        List<Path> examples = Repository.models(Repository.root().resolve("examples"));
        assertFalse(examples.isEmpty());
        return examples;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void findsTheExamplesInCanonicalForm(Path example) throws IOException {
        String text = Files.readString(example);
        assertEquals(text, formatted(text));
    }

    /** Whatever order the statements are in, and wherever comments stand: nothing is lost and one run is enough. */
    @ParameterizedTest
    @MethodSource("examples")
    void losesNoCommentAndChangesNothingTheSecondTime(Path example) throws IOException {
        Random random = new Random(example.getFileName().toString().hashCode());
        for (int turn = 0; turn < 5; turn++) {
            String shuffled = shuffled(Files.readString(example), random);
            String once = formatted(shuffled);
            assertEquals(once, formatted(once));
            assertEquals(words(shuffled), words(once));
        }
    }

    /** Shuffles single-line statements among their neighbours, adds comments, takes white space away. */
    private static String shuffled(String text, Random random) {
        List<String> lines = new ArrayList<>();
        List<String> run = new ArrayList<>();
        int count = 0;
        boolean markdown = false;
        for (String line : text.split("\n", -1)) {
            boolean fence = (line.split("\"\"\"", -1).length - 1) % 2 == 1;
            boolean single = !markdown
                    && !fence
                    && line.startsWith("    ")
                    && !line.startsWith("     ")
                    && !line.contains("{")
                    && !line.contains("}")
                    && !line.endsWith(",")
                    && !line.contains("/*");
            markdown ^= fence;
            if (single) {
                String comment = random.nextInt(6) == 0 ? " // note " + count++ : "";
                run.add(" ".repeat(random.nextInt(9)) + line.strip() + (line.contains("//") ? "" : comment));
            } else {
                if (run.stream().noneMatch(each -> each.strip().startsWith("//")) && !line.startsWith("        ")) {
                    Collections.shuffle(run, random);
                }
                lines.addAll(run);
                run.clear();
                lines.add(line);
            }
        }
        lines.addAll(run);
        return String.join("\n", lines);
    }

    /** Everything that a text says, comments included, whatever its order. */
    private static TreeMap<String, Integer> words(String text) {
        TreeMap<String, Integer> words = new TreeMap<>();
        StringBuilder rest = new StringBuilder();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            words.merge(BLANKS.matcher(matcher.group()).replaceAll(" ").strip(), 1, Integer::sum);
            matcher.appendReplacement(rest, " ");
        }
        matcher.appendTail(rest);
        for (String word : rest.toString().split("[\\s,{}:]+")) {
            words.merge(word, 1, Integer::sum);
        }
        words.remove("");
        return words;
    }
}
