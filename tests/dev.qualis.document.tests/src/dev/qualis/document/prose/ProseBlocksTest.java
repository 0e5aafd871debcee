package dev.qualis.document.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.qualis.document.content.Block;
import dev.qualis.document.content.Block.Bullets;
import dev.qualis.document.content.Block.Paragraph;
import dev.qualis.document.content.Block.Prose;
import dev.qualis.document.content.Inline;
import dev.qualis.document.content.Table;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ProseBlocksTest {

    private static List<Block> read(String markdown) {
        return new ProseBlocks().of(new Prose(markdown, "zh-Hans"));
    }

    private static String plain(Block block) {
        return assertInstanceOf(Paragraph.class, block).content().stream()
                .map(Inline::plain)
                .collect(Collectors.joining());
    }

    @Test
    void linesBetweenChineseCharactersLeaveNoBlank() {
        assertEquals("第一行第二行", plain(read("第一行\n    第二行").getFirst()));
        assertEquals("one two", plain(read("one\ntwo").getFirst()));
    }

    @Test
    void htmlIsTextAndScriptsAreNoLinks() {
        assertEquals("a <b>x</b>", plain(read("a <b>x</b>").getFirst()));
        assertEquals(
                List.of(),
                assertInstanceOf(
                                Paragraph.class,
                                read("[x](javascript:alert(1))").getFirst())
                        .content()
                        .stream()
                        .filter(Inline.Link.class::isInstance)
                        .toList());
    }

    @Test
    void listsNestAndTablesAreTables() {
        Bullets bullets =
                assertInstanceOf(Bullets.class, read("- a\n  - b\n- c").getFirst());
        assertEquals(2, bullets.items().size());
        assertEquals(1, bullets.items().getFirst().below().size());
        Table table =
                assertInstanceOf(Table.class, read("|a|b|\n|---|---|\n|1|2|").getFirst());
        assertEquals(1, table.rows().size());
    }
}
