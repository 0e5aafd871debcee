package dev.qualis.document.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.document.content.Inline.Text;
import dev.qualis.document.content.Table;
import dev.qualis.document.content.Table.Cell;
import dev.qualis.document.content.Table.Column;
import dev.qualis.document.content.Table.Form;
import dev.qualis.document.content.Table.Row;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Tables with more columns than a screen. */
class WideListHtmlTest {

    private static String html(Form form, int columns, String otherLanguage) {
        List<Column> heads = IntStream.range(0, columns)
                .mapToObj(i -> new Column(List.of(new Text("头" + i))))
                .toList();
        List<Cell> cells = IntStream.range(0, columns)
                .mapToObj(i -> new Cell(i % 20 == 5 || i == 0 ? List.of(new Text("<值" + i + ">")) : List.of()))
                .toList();
        Html out = new Html();
        new BlockHtml(out, target -> "#", new FigureSvg(), "", "", otherLanguage, true)
                .write(List.of(new Table("表", form, heads, List.of(new Row("row-1", 0, cells)))), 2);
        return out.toString();
    }

    private static long heads(String html) {
        return Pattern.compile("<th scope=\"col\"").matcher(html).results().count();
    }

    @Test
    void columnsBeyondTheFirstAreGatheredWhereTheyHoldSomething() {
        String html = html(Form.LIST, 50, "en");
        assertEquals(5, heads(html));
        assertTrue(html.contains("<table class=\"list gathered\">") && html.contains("id=\"row-1\""), html);
        assertTrue(
                html.contains(
                        "<strong>头5：</strong>&lt;值5&gt;<strong>\n头25：</strong>&lt;值25&gt;<strong>\n头45：</strong>"),
                html);
        assertTrue(!html.contains("头6") && html.contains("详情"), html);
        assertTrue(html(Form.LIST, 50, "zh").contains("<strong>头5: </strong>"));
    }

    @Test
    void whatFitsAndMatricesStayAsTheyAre() {
        assertEquals(12, heads(html(Form.LIST, 12, "en")));
        assertEquals(50, heads(html(Form.MATRIX, 50, "en")));
    }
}
