package dev.qualis.export.docx;

import dev.qualis.document.DocumentWord;
import dev.qualis.document.content.Block;
import dev.qualis.document.content.Block.Bullets;
import dev.qualis.document.content.Block.Fact;
import dev.qualis.document.content.Block.Facts;
import dev.qualis.document.content.Block.Item;
import dev.qualis.document.content.Block.Meters;
import dev.qualis.document.content.Block.Note;
import dev.qualis.document.content.Block.Paragraph;
import dev.qualis.document.content.Block.Prose;
import dev.qualis.document.content.Block.Trend;
import dev.qualis.document.content.Document;
import dev.qualis.document.content.Figure;
import dev.qualis.document.content.Grid;
import dev.qualis.document.content.Inline;
import dev.qualis.document.content.Inline.Badge;
import dev.qualis.document.content.Inline.Strong;
import dev.qualis.document.content.Inline.Text;
import dev.qualis.document.content.Page;
import dev.qualis.document.content.Section;
import dev.qualis.document.content.Table;
import dev.qualis.document.content.Table.Cell;
import dev.qualis.document.content.Table.Row;
import dev.qualis.document.content.Target;
import dev.qualis.document.prose.ProseBlocks;
import dev.qualis.export.ContentsDepth;
import dev.qualis.export.ControlTables;
import dev.qualis.export.Outline;
import dev.qualis.export.WideTables;
import dev.qualis.export.docx.WordPictures.Placed;
import dev.qualis.model.qms.core.Language;
import dev.qualis.scene.text.TextMeasure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the main part: what comes before the contents, the contents, and the pages one after the other. */
final class WordBody {

    private static final int LOWEST = 6;
    private static final int DEEPEST_LIST = 4;

    private final Document document;
    private final Outline outline;
    private final WordPaper paper;
    private final Map<String, Integer> numbers;
    private final WordXml out;
    private final WordInlines inlines;
    private final WordTables tables;
    private final WordFigures figures;
    private final ProseBlocks prose = new ProseBlocks();
    private WordPaper.Format format = WordPaper.Format.UPRIGHT;
    private final Map<Figure, List<Placed>> later = new LinkedHashMap<>();
    private String label = "";
    private String page = "";

    WordBody(
            Document document,
            Outline outline,
            WordParts parts,
            WordNotes notes,
            WordPaper paper,
            Map<String, Integer> numbers,
            Map<String, String> styles,
            WordPictures pictures) {
        this.out = new WordXml("document", styles);
        this.numbers = numbers;
        this.document = document;
        this.outline = outline;
        this.paper = paper;
        this.inlines = new WordInlines(out, outline, parts, notes);
        this.tables = new WordTables(out, inlines, document.language());
        this.figures = new WordFigures(parts, pictures);
    }

    /** @param contents whether a title, the document control and contents come first */
    byte[] write(boolean contents) {
        out.open("body");
        if (contents) {
            opening();
        }
        for (Page each : outline.pages()) {
            page = each.id();
            if (Outline.continues(each)) {
                out.open("p").open("pPr").value("pStyle", "Gap").close();
                inlines.mark(Target.page(page));
                out.close();
            } else if (contents) {
                boolean turned = turn(paper(WideTables.beginWide(Outline.blocks(each))));
                heading(1, Outline.heading(each), Target.page(page), !turned);
            } else {
                styled("Title", each.title(), Target.page(page));
            }
            blocks(Outline.blocks(each), contents ? 2 : 1);
            fullPages();
        }
        turn(WordPaper.Format.UPRIGHT);
        paper.end(out, WordPaper.Format.UPRIGHT);
        out.close();
        return out.bytes();
    }

    private void opening() {
        styled("Subtitle", document.enterprise(), Target.page("title"));
        styled("Title", document.kind(), Target.here("title"));
        for (Table table : ControlTables.of(document)) {
            table(table, "");
        }
        styled("ContentsHead", DocumentWord.CONTENTS.in(document.language()), Target.here("contents"));
        contents();
    }

    /** A field that Word fills in anew, with what it will hold as far as it can be known here. */
    private void contents() {
        boolean first = true;
        for (Page each : outline.pages()) {
            if (!Outline.continues(each)) {
                entry(1, Outline.heading(each), Target.page(each.id()), first);
                first = false;
            }
            for (Section section : ContentsDepth.sections(each)) {
                entry(2, section.title(), new Target(each.id(), section.anchor()), false);
            }
        }
        out.open("p").open("r").empty("fldChar", "fldCharType", "end").close().close();
    }

    private void entry(int level, String title, Target target, boolean first) {
        out.open("p").open("pPr").value("pStyle", "TOC" + level).close();
        if (first) {
            out.open("r")
                    .empty("fldChar", "fldCharType", "begin", "dirty", "true")
                    .close();
            out.open("r").open("instrText", "xml:space", "preserve");
            out.text(" TOC \\o \"1-2\" \\h \\z \\u ").close().close();
            out.open("r").empty("fldChar", "fldCharType", "separate").close();
        }
        out.open("hyperlink", "anchor", inlines.name(target), "history", 1);
        inlines.run(title, null);
        out.open("r").empty("tab").close();
        Integer number = numbers.get(Outline.name(target));
        DocxWriter.field(out, "PAGEREF " + inlines.name(target) + " \\h", number == null ? "" : number.toString());
        out.close().close();
    }

    private void heading(int level, String title, Target target, boolean opensPage) {
        out.open("p").open("pPr").value("pStyle", "Heading" + Math.min(LOWEST, level));
        if (opensPage) {
            out.empty("pageBreakBefore");
        }
        out.close();
        inlines.mark(target);
        inlines.run(title, null);
        out.close();
    }

    private void styled(String style, String text, Target target) {
        if (!text.isEmpty()) {
            out.open("p").open("pPr").value("pStyle", style).close();
            inlines.mark(target);
            inlines.run(text, null);
            out.close();
        }
    }

    private void blocks(List<Block> blocks, int level) {
        for (int i = 0; i < blocks.size(); i++) {
            if (!(blocks.get(i) instanceof Trend)) { // which is not shown
                turn(paper(WideTables.isAcross(blocks, i)));
            }
            block(blocks.get(i), level);
        }
    }

    private static WordPaper.Format paper(boolean across) {
        return across ? WordPaper.Format.ACROSS : WordPaper.Format.UPRIGHT;
    }

    private void block(Block block, int level) {
        String before = label;
        label = "";
        switch (block) {
            case Section section -> section(section, level);
            case Paragraph paragraph -> paragraph(paragraph);
            case Note note -> line("Note", note.content());
            case Bullets bullets -> bullets(bullets.items(), 0);
            case Facts facts -> facts(facts);
            case Meters meters -> meters(meters);
            case Trend trend -> {} // the table beside it says the same
            case Prose text -> blocks(prose.of(text), level);
            case Figure figure -> figure(figure);
            case Grid grid -> new WordForm(out, inlines, new TextMeasure()).write(grid);
            case Table table -> table(table, before);
        }
    }

    private void section(Section section, int level) {
        heading(level, section.title(), new Target(page, section.anchor()), false);
        List<Inline> below = new ArrayList<>();
        if (!section.kind().isEmpty()) {
            below.add(new Text(section.kind()));
        }
        if (!section.subtitle().isEmpty()) {
            below.add(new Text((below.isEmpty() ? "" : " · ") + section.subtitle()));
        }
        for (Inline badge : section.badges()) {
            below.add(new Text(below.isEmpty() ? "" : " "));
            below.add(badge instanceof Badge words ? words : badge);
        }
        if (!below.isEmpty()) {
            line("Kind", below);
        }
        label = section.title();
        blocks(section.blocks(), level + 1);
    }

    private void paragraph(Paragraph paragraph) {
        boolean isLabel = paragraph.content().stream().allMatch(Strong.class::isInstance);
        line(isLabel ? "Label" : "BodyText", paragraph.content());
        if (isLabel) {
            label = paragraph.content().stream().map(Inline::plain).collect(Collectors.joining());
        }
    }

    private void line(String style, List<Inline> content) {
        out.open("p").open("pPr").value("pStyle", style).close();
        inlines.write(page, content);
        out.close();
    }

    private void bullets(List<Item> items, int depth) {
        for (Item item : items) {
            out.open("p").open("pPr").value("pStyle", "ListBullet");
            out.open("numPr")
                    .value("ilvl", Math.min(DEEPEST_LIST, depth))
                    .value("numId", 2)
                    .close()
                    .close();
            inlines.write(page, item.content());
            out.close();
            bullets(item.below(), depth + 1);
        }
    }

    private void facts(Facts facts) {
        List<Row> rows = new ArrayList<>();
        for (Fact fact : facts.facts()) {
            rows.add(new Row(new Cell(List.of(new Strong(fact.name()))), new Cell(fact.content())));
        }
        pairs(rows);
    }

    private void meters(Meters meters) {
        pairs(meters.meters().stream()
                .map(meter -> new Row(new Cell(List.of(meter.name())), new Cell(List.of(new Text(meter.number())))))
                .toList());
    }

    /** Names with what is said about them: a table without lines and head. */
    private void pairs(List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        int left = WordPaper.TEXT * 28 / 100;
        out.open("tbl").open("tblPr").value("tblStyle", "QualisFacts");
        out.empty("tblW", "w", WordPaper.TEXT, "type", "dxa")
                .empty("tblLayout", "type", "fixed")
                .close();
        out.open("tblGrid")
                .empty("gridCol", "w", left)
                .empty("gridCol", "w", WordPaper.TEXT - left)
                .close();
        for (Row row : rows) {
            out.open("tr");
            for (int i = 0; i < 2; i++) {
                int width = i == 0 ? left : WordPaper.TEXT - left;
                out.open("tc")
                        .open("tcPr")
                        .empty("tcW", "w", width, "type", "dxa")
                        .close();
                out.open("p").open("pPr").value("pStyle", "TableText").close();
                inlines.write(page, row.cells().get(i).content());
                out.close().close();
            }
            out.close();
        }
        out.close();
        gap();
    }

    /** @param above the small heading right above, which need not be said again */
    private void table(Table table, String above) {
        if (table.rows().isEmpty()) {
            return;
        }
        if (!table.caption().equals(above)) {
            caption(DocumentWord.TABLE, table.caption(), true);
        }
        tables.write(page, table, format.room());
        gap();
    }

    private void gap() {
        out.open("p").open("pPr").value("pStyle", "Gap").close().close();
    }

    /** Between the text where it can be read there; else on paper of its own at the end of the chapter. */
    private void figure(Figure figure) {
        List<Placed> placed = figures.place(figure);
        if (placed.size() == 1 && placed.getFirst().format() == WordPaper.Format.UPRIGHT) {
            figure(figure, placed.getFirst(), "");
            return;
        }
        later.put(figure, placed);
        out.open("p").open("pPr").value("pStyle", "BodyText").close();
        out.open("hyperlink", "anchor", inlines.name(new Target(page, figure.id())), "history", 1);
        inlines.run(figure.caption() + " (" + DocumentWord.FULL_PAGE.in(document.language()) + ")", "Hyperlink");
        out.close().close();
    }

    private void fullPages() {
        later.forEach((figure, placed) -> {
            for (int i = 0; i < placed.size(); i++) {
                turn(placed.get(i).format());
                figure(figure, placed.get(i), placed.size() == 1 ? "" : " (" + (i + 1) + "/" + placed.size() + ")");
            }
        });
        turn(WordPaper.Format.UPRIGHT);
        later.clear();
    }

    private void figure(Figure figure, Placed placed, String part) {
        out.open("p").open("pPr").value("pStyle", "Figure").close();
        if (!part.startsWith(" (") || part.startsWith(" (1/")) {
            inlines.mark(new Target(page, figure.id()));
        }
        figures.write(out, placed, figure.caption());
        out.close();
        caption(DocumentWord.FIGURE, figure.caption() + part, false);
    }

    private void caption(DocumentWord kind, String words, boolean above) {
        if (words.isEmpty()) {
            return;
        }
        String name = document.language() == Language.EN ? kind.in(Language.EN) + " " : kind.in(Language.ZH) + " ";
        out.open("p").open("pPr").value("pStyle", "Caption");
        if (above) {
            out.empty("keepNext");
        }
        out.close();
        inlines.run(name, null);
        DocxWriter.field(out, "SEQ " + kind.in(Language.EN) + " \\* ARABIC", "");
        inlines.run("  " + words, null);
        out.close();
    }

    /** Goes on with paper of another format, on a new page; says whether it was another one. */
    private boolean turn(WordPaper.Format next) {
        if (next == format) {
            return false;
        }
        out.open("p").open("pPr");
        paper.end(out, format);
        out.close().close();
        format = next;
        return true;
    }
}
