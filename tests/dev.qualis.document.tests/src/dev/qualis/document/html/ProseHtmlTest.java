package dev.qualis.document.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

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
