package dev.qualis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {

    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)\\)");

    @Test
    void explainsIssuesClausesAndKeywords() {
        assertTrue(Run.of("explain", "qualis.weights.sum").out().startsWith("qualis.weights.sum\n"));
        assertTrue(Run.of("explain", "4.4.a").out().startsWith("4.4.a Veto\n"));
        Run team = Run.of("explain", "quality", "team");
        assertTrue(team.out().startsWith("Quality team\n"), team.out());
        assertTrue(team.out().contains("\n    quality team RouterQuality"), team.out());
        Run chinese = Run.in("zh_CN.UTF-8", "explain", "岗位");
        assertTrue(chinese.out().startsWith("岗位\n"), chinese.out());
        assertTrue(chinese.out().contains("  汇报给 ‹岗位› – "), chinese.out());
    }

    @Test
    void printsNoMarksOfMarkdown() {
        for (String word : List.of("qualis.weights.sum", "4.4.a", "position")) {
            String text = Run.of("explain", word).out();
            for (String mark : List.of("](", "`", "# ", "| ---", "中文\n", "../")) {
                assertFalse(text.contains(mark), word + " " + mark + "\n" + text);
            }
        }
    }

    @Test
    void writesTheWholeReferenceAsAFolderWhoseLinksLeadSomewhere(@TempDir Path folder) throws IOException {
        Path target = folder.resolve("reference");
        Run run = Run.of("explain", "--all", "-o", target.toString());
        assertEquals(ExitCode.FINE, run.code(), run.err());
        assertTrue(run.out().contains("pages written"), run.out());
        for (String language : List.of("zh", "en")) {
            Path index = target.resolve(language).resolve("index.md");
            List<String> links = LINK.matcher(Files.readString(index))
                    .results()
                    .map(link -> link.group(1))
                    .toList();
            assertTrue(links.size() > 300, language + " " + links.size());
            links.forEach(link -> assertTrue(Files.isRegularFile(index.resolveSibling(link)), link));
        }
    }

    @Test
    void asksForAWordOrForEverything() {
        for (List<String> wrong : List.of(
                List.of("explain"),
                List.of("explain", "position", "--all"),
                List.of("explain", "position", "-o", "x"))) {
            Run run = Run.of(wrong.toArray(String[]::new));
            assertEquals(ExitCode.USAGE, run.code(), wrong.toString());
            assertTrue(run.err().contains("or --all"), run.err());
        }
    }

    @Test
    void saysWhatCanBeExplained() {
        assertEquals(
                new Run(
                        ExitCode.USAGE,
                        "",
                        "There is no page about \"xyzzyq\". Name the code of an issue, the number of a clause such as"
                                + " 4.3.a, or a keyword such as position.\n"),
                Run.of("explain", "xyzzyq"));
    }

    @Test
    void explainsStandardsByName() {
        String guide = Run.of("explain", "CQOS").out();
        assertTrue(guide.startsWith("CQOS Guide to the implementation of the chief quality officer system\n"), guide);
        assertTrue(guide.contains("163 clauses, 107 of them provisions."), guide);
        assertTrue(guide.contains("\n    4.3 – Duties (12 provisions)\n"), guide);
        assertTrue(guide.contains("\n        fulfils CQOS 4.1.a evidence "), guide);
        String other = Run.in("zh_CN.UTF-8", "explain", "iso", "9001").out();
        assertTrue(other.startsWith("ISO9001 质量管理体系 要求\n"), other);
        assertTrue(other.contains("\n    引用库 ISO9001\n"), other);
        assertTrue(other.contains("\n        满足 ISO9001 4.1 证据 "), other);
        assertTrue(other.contains("--standard ISO9001"), other);
    }

    @Test
    void explainsTheStandardsOfAProject(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.qms"), """
            project A
            standard HouseRules "厂规" | "House rules" {
                clause 1 "现场" | "Workshop" {
                    clause 1.1 "整洁" | "Tidy" modality shall
                }
            }
            """);
        String page = Run.of("explain", "HouseRules", "--project", folder).out();
        assertTrue(page.startsWith("HouseRules House rules\n\n2 clauses, 1 of them provisions."), page);
        assertTrue(page.contains("1 – Workshop (1 provision)"), page);
        assertTrue(page.contains("fulfils HouseRules 1.1 "), page);
        assertFalse(page.contains("use library"), page);
        assertTrue(Run.of("explain", "HouseRule", "--project", folder).err().contains("HouseRules"));
        assertEquals(ExitCode.USAGE, Run.of("explain", "HouseRules").code());
        assertEquals(
                ExitCode.USAGE,
                Run.of("explain", "CQOS", "--project", folder.resolve("none")).code());
    }

    @Test
    void explainsWordsThatNameAValue() {
        String word = Run.in("zh_CN.UTF-8", "explain", "计量").out();
        assertTrue(word.contains("质量基础类别\n\n计量（英文 metrology）：计量\n"), word);
        assertTrue(word.contains("质量基础设施 – 类型 ‹质量基础类别›"), word);
        assertEquals(Run.in("zh_CN.UTF-8", "explain", "metrology").out().replace("metrology\n\n", "计量\n\n"), word);
        assertTrue(Run.of("explain", "hazardousSubstances").out().contains("(in Chinese 有害物质)"));
    }

    @Test
    void wordsOfManyConstructsAreListedWithThem() {
        String words = Run.of("explain", "owned", "by").out();
        assertTrue(words.startsWith("owned by\n\nIt can be written in 13 constructs.\n"), words);
        assertTrue(words.contains("\n  Goal – owned by ‹Position› | Who owns it.\n"), words);
        assertTrue(Run.in("zh_CN.UTF-8", "explain", "责任人").out().contains("\n  质量目标 – 责任人 ‹岗位› | "));
    }

    @Test
    void namesWhatComesCloseToAnUnknownWord() {
        Run run = Run.of("explain", "pozition");
        assertEquals(ExitCode.USAGE, run.code());
        assertEquals("There is no page about \"pozition\". Did you mean: position?\n", run.err());
        assertEquals(
                "没有关于“岗为”的内容。您是不是要找：岗位？\n",
                Run.in("zh_CN.UTF-8", "explain", "岗为").err());
        assertTrue(Run.of("explain", "CQOZ").err().contains("Did you mean: CQOS?"));
        assertTrue(Run.in("zh_CN.UTF-8", "explain", "质量").err().contains("质量团队"));
    }
}
