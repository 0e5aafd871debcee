package dev.qualis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExplainCommandTest {

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
    void saysWhatCanBeExplained() {
        assertEquals(
                new Run(
                        ExitCode.USAGE,
                        "",
                        "There is no page about \"nothing\". Name the code of an issue, the number of a clause such as"
                                + " 4.3.a, or a keyword such as position.\n"),
                Run.of("explain", "nothing"));
    }
}
