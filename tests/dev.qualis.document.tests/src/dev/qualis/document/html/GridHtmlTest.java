package dev.qualis.document.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.document.content.Grid;
import dev.qualis.document.content.Grid.Field;
import dev.qualis.document.content.Grid.Row;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Printed forms on pages. */
class GridHtmlTest {

    private static String html(Grid grid) {
        Html out = new Html();
        new GridHtml(out).write(grid);
        return out.toString();
    }

    private static final Grid SIGNATURE = new Grid(
            "签字 <b>",
            12,
            List.of(
                    new Row(
                            8,
                            List.of(
                                    Field.label(3, ""),
                                    Field.label(3, "姓名"),
                                    Field.label(4, "签字"),
                                    Field.label(2, "日期"))),
                    new Row(
                            8,
                            List.of(
                                    Field.label(3, "批准"),
                                    Field.value(3, "<李>"),
                                    Field.value(4, ""),
                                    Field.value(2, "")))));

    /** HTML demands that a field begins in every column. */
    @Test
    void columnsInWhichNoFieldBeginsAreJoined() {
        String html = html(SIGNATURE);
        assertEquals(4, Pattern.compile("<col style=").matcher(html).results().count());
        assertTrue(html.contains("width:25.0%") && html.contains("width:33.3%") && html.contains("width:16.7%"), html);
        assertTrue(!html.contains("colspan"), html);
        assertTrue(html.contains("<th>批准</th><td>&lt;李&gt;</td>") && html.contains("签字 &lt;b&gt;"), html);
        assertTrue(html.contains("class=\"form\""), html);
    }

    @Test
    void fieldsThatReachOverSeveralColumnsAndRowsKeepTheirSpans() {
        Grid grid = new Grid(
                "表",
                24,
                List.of(
                        new Row(
                                8,
                                List.of(
                                        Field.label(4, "名"),
                                        Field.value(6, "值"),
                                        Field.label(4, "码"),
                                        Field.value(6, "号"),
                                        new Field(4, 2, true, List.of("照片", "一寸")))),
                        new Row(8, List.of(Field.label(4, "性质"), Field.value(16, "民营"))),
                        new Row(8, List.of(Field.label(2, "甲"), Field.label(2, "乙"), Field.value(20, "丙")))));
        String html = html(grid);
        assertEquals(6, Pattern.compile("<col style=").matcher(html).results().count());
        assertTrue(html.contains("<th colspan=\"2\">名</th>"), html);
        assertTrue(html.contains("<th rowspan=\"2\">照片<br>一寸</th>"), html);
        assertTrue(html.contains("<td colspan=\"3\">民营</td>"), html);
        assertTrue(html.contains("<td colspan=\"4\">丙</td>"), html);
        assertTrue(html.contains("form broad"), html);
    }
}
