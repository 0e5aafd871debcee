package dev.qualis.document.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProseHtmlTest {

    private final ProseHtml prose = new ProseHtml(3);

    @Test
    void putsHeadingsBelowTheSection() {
        assertEquals("<h3>One</h3>\n<h4>Two</h4>\n", prose.write("# One\n\n## Two"));
        assertEquals("<h6>Six</h6>\n", prose.write("###### Six"));
    }

    @Test
    void showsMarkupAsText() {
        assertEquals("<p>a &lt;b&gt;c&lt;/b&gt;</p>\n", prose.write("a <b>c</b>"));
        assertEquals("<p>&lt;script&gt;x&lt;/script&gt;</p>\n", prose.write("<script>x</script>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> ",
                "![",
                "<a ",
                "[",
                "*a **b ",
                "`",
                "| ",
                "- ",
                "~~",
                "1. ",
                "# ",
                "\\",
                "&",
                "<!--",
                "[a]: b\n",
                "|-|-\n",
                "_a_",
                "|\n",
                "![a](",
                "[a](b)",
                "***",
                "```\n",
                "<!",
                "<?",
                "&#x",
                "\t- ",
                "* a\n\n",
                "http://"
            })
    void takesATimeThatGrowsWithTheTextOnly(String piece) {
        for (int length : new int[] {3_000, 90_000, 400_000}) {
            String text = piece.repeat(length / piece.length());
            String html = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> prose.write(text));
            assertTrue(html.length() < 60L * length, "length: " + html.length());
        }
    }

    @Test
    void showsAListOfTooManyLevelsAsItIsWritten() {
        StringBuilder list = new StringBuilder();
        for (int depth = 0; depth < 3_000; depth++) {
            list.append("\n").append("  ".repeat(depth)).append("- ").append(depth);
        }
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> prose.write(list.toString()));
        assertTrue(prose.write("> ".repeat(30) + "deep").contains("<blockquote>"));
    }

    @Test
    void repeatsNoLongAddress() {
        String text = "[a]: http://x.example/" + "y".repeat(50_000) + "\n\n" + "[a] ".repeat(2_000);
        assertTrue(prose.write(text).length() < 200_000);
    }

    @Test
    void linksToTheWebOnly() {
        assertEquals(
                "<p><a href=\"https://example.org/\" rel=\"noopener noreferrer\">x</a></p>\n",
                prose.write("[x](https://example.org/)"));
        assertEquals("<p>x</p>\n", prose.write("[x](javascript:alert(1))"));
        assertEquals("<p>x</p>\n", prose.write("[x](other.html)"));
    }

    @Test
    void loadsNoPicture() {
        assertEquals("<p>words</p>\n", prose.write("![words](http://example.org/x.png)"));
    }

    @Test
    void leavesNoBlankBetweenChineseLines() {
        assertEquals("<p>质量第一，顾客至上。</p>\n", prose.write("质量第一，\n顾客至上。"));
        assertEquals("<p>one\ntwo</p>\n", prose.write("one\ntwo"));
    }

    @Test
    void takesOffTheIndentOfTheElement() {
        assertEquals("<p>first</p>\n<ul>\n<li>a</li>\n</ul>\n", prose.write("first\n\n        * a"));
    }

    @Test
    void writesTables() {
        assertEquals(
                "<table>\n"
                        + "<thead>\n"
                        + "<tr>\n"
                        + "<th>a</th>\n"
                        + "</tr>\n"
                        + "</thead>\n"
                        + "<tbody>\n"
                        + "<tr>\n"
                        + "<td>b</td>\n"
                        + "</tr>\n"
                        + "</tbody>\n"
                        + "</table>\n",
                prose.write("| a |\n|---|\n| b |"));
    }
}
