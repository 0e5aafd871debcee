package dev.qualis.document.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.document.content.Block.Paragraph;
import dev.qualis.document.content.Inline.Text;
import dev.qualis.document.content.Page;
import dev.qualis.document.content.Section;
import dev.qualis.document.content.Table;
import dev.qualis.document.content.Table.Cell;
import dev.qualis.document.content.Table.Column;
import dev.qualis.document.content.Table.Form;
import dev.qualis.document.content.Table.Row;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SearchIndexTest {

    @Test
    void cutsChineseIntoPairsAndLatinIntoWords() {
        assertEquals(Set.of("首席", "席质", "质量", "量官", "官"), SearchWords.of("首席质量官"));
        assertEquals(Set.of("chief", "quality", "officer", "8d", "8", "d"), SearchWords.of("Chief Quality-Officer 8D"));
        assertEquals(Set.of("cqo", "证书", "书"), SearchWords.of("CQO证书"));
    }

    @Test
    void readsWideLettersLikeNarrowOnes() {
        assertEquals(Set.of("cqo"), SearchWords.of("ＣＱＯ"));
    }

    @Test
    void leadsFromWordsToSectionsWithTitlesApart() {
        Section section = new Section(
                "CQO",
                "岗位",
                "质量官",
                "Officer",
                List.of(),
                List.of("CQO"),
                List.of(new Paragraph(List.of(new Text("audit")))));
        SearchIndex index = new SearchIndex();
        index.add(Page.single("positions", "岗位", List.of(section)));
        String script = index.script();

        assertTrue(script.contains("[\"positions.html#CQO\",\"质量官\",\"岗位\",\"audit\"]"), script);
        assertTrue(script.contains("[\"officer\",[1],[]]"), script);
        assertTrue(script.contains("[\"audit\",[],[1]]"), script);
    }

    @Test
    void writesPlacesAsDistances() {
        SearchIndex index = new SearchIndex();
        for (int i = 0; i < 3; i++) {
            index.add(Page.single("p" + i + ".html", i == 1 ? "other" : "word", List.of()));
        }
        assertTrue(index.script().contains("[\"word\",[0,2],[]]"), index.script());
    }

    @Test
    void findsNumbersOfClausesWithAndWithoutBlanks() {
        assertEquals(Set.of("iso9001", "iso", "9001", "7", "1", "5"), SearchWords.of("ISO9001 7.1.5"));
        assertEquals(Set.of("iso", "9001", "8", "4"), SearchWords.of("ISO 9001 8.4"));
        Row row = new Row("clause-8.4", 0, List.of(new Cell(List.of(new Text("8.4 外部提供")))));
        Table table = new Table("", Form.LIST, List.of(new Column(List.of())), List.of(row));
        SearchIndex index = new SearchIndex();
        index.add(Page.single("standard-ISO9001", "ISO9001 条款", List.of(table)));

        assertTrue(index.script().contains("[\"9001\",[0,1],[]]"), index.script());
    }

    @Test
    void aResultShowsWordsWithoutTheSignsOfMarkdown() {
        SearchIndex index = new SearchIndex();
        String text = "# 职责\n- 对**任何**放行说 `不`，5 * 3 与 a_b 不变";
        index.add(Page.single("p", "题", List.of(new Paragraph(List.of(new Text(text))))));

        assertTrue(index.script().contains("\"职责 对任何放行说 不，5 * 3 与 a_b 不变\""), index.script());
    }

    @Test
    void aResultShowsHowItsTextBegins() {
        SearchIndex index = new SearchIndex();
        String text = "字".repeat(200);
        index.add(Page.single("p", "题", List.of(new Paragraph(List.of(new Text(text))))));

        assertTrue(index.script().contains("[\"p.html\",\"题\",\"\",\"" + "字".repeat(90) + "…\"]"), index.script());
    }
}
