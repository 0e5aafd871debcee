package dev.qualis.export.pdf;

import dev.qualis.document.DocumentWord;
import dev.qualis.document.content.Block;
import dev.qualis.document.content.Block.Bullets;
import dev.qualis.document.content.Block.Facts;
import dev.qualis.document.content.Block.Item;
import dev.qualis.document.content.Block.Meter;
import dev.qualis.document.content.Block.Meters;
import dev.qualis.document.content.Block.Note;
import dev.qualis.document.content.Block.Paragraph;
import dev.qualis.document.content.Block.Prose;
import dev.qualis.document.content.Block.Trend;
import dev.qualis.document.content.Figure;
import dev.qualis.document.content.Grid;
import dev.qualis.document.content.Inline;
import dev.qualis.document.content.Inline.Strong;
import dev.qualis.document.content.Inline.Text;
import dev.qualis.document.content.Page;
import dev.qualis.document.content.Section;
import dev.qualis.document.content.Table;
import dev.qualis.document.content.Target;
import dev.qualis.document.prose.ProseBlocks;
import dev.qualis.export.ColumnWidths;
import dev.qualis.export.GatheredColumns;
import dev.qualis.export.MatrixParts;
import dev.qualis.export.Outline;
import dev.qualis.export.SectionNumbers;
import dev.qualis.export.WideTables;
import dev.qualis.model.qms.core.Language;
import dev.qualis.scene.NodeStyle.Alignment;
import dev.qualis.scene.TextStyle;
import dev.qualis.scene.layout.Rect;
import dev.qualis.scene.page.Sheet;
import dev.qualis.scene.page.Sheets;
import dev.qualis.scene.paint.Ink;
import dev.qualis.scene.paint.PaintOptions;
import dev.qualis.scene.paint.Painter;
import dev.qualis.scene.paint.Picture;
import dev.qualis.scene.paint.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Lets the content of pages flow onto paper, and remembers the headings. */
final class PaperFlow {

    /** A heading as the contents and the bookmarks show it. */
    record Heading(int level, String number, String title, String place) {}

    private static final double LEAST_SCALE = 0.75;
    private static final double FACT_NAME = 0.28;

    private final Stack stack;
    private final Pieces pieces;
    private final Language language;
    private final GatheredColumns gathered;
    private final MatrixParts matrices;
    private final ProseBlocks prose = new ProseBlocks();
    private final SectionNumbers numbers = new SectionNumbers();
    private final List<Heading> headings = new ArrayList<>();
    private final List<Figure> later = new ArrayList<>();
    private String label = "";
    private boolean numbered = true;
    private int figures;
    private int tables;
    private String page = "";

    PaperFlow(Stack stack, Outline outline, Language language) {
        this.stack = stack;
        this.pieces = new Pieces(outline);
        this.language = language;
        ColumnWidths widths = new ColumnWidths(stack.measure(), Lettering.CELL);
        this.gathered = new GatheredColumns(widths, language);
        this.matrices = new MatrixParts(widths);
    }

    List<Heading> headings() {
        return headings;
    }

    /** A page of the document, from a new page of paper. */
    void write(Page each) {
        page = each.id();
        if (Outline.continues(each)) {
            stack.on(paper(WideTables.beginWide(Outline.blocks(each))));
            stack.place(Outline.name(Target.page(page)));
        } else {
            stack.turn(paper(WideTables.beginWide(Outline.blocks(each))));
            heading(1, Outline.heading(each), Target.page(page));
        }
        blocks(Outline.blocks(each), 2);
        stack.release();
        fullPages();
    }

    /** The one page of a document without contents: its title, then what it says. */
    void writeAlone(Page each) {
        page = each.id();
        stack.turn(Paper.UPRIGHT);
        stack.place(Outline.name(Target.page(page)));
        text(each.title(), Lettering.heading(1), Alignment.LEFT);
        stack.down(6);
        numbered = false; // one sheet: its headings are close and need no numbers
        blocks(each.blocks(), 3);
        numbered = true;
        stack.release();
        fullPages();
    }

    void blocks(List<Block> blocks, int level) {
        for (int i = 0; i < blocks.size(); i++) {
            if (!(blocks.get(i) instanceof Trend)) { // which is not shown
                stack.on(paper(WideTables.isAcross(blocks, i)));
            }
            block(blocks.get(i), level);
        }
    }

    private static Paper paper(boolean across) {
        return across ? Paper.ACROSS : Paper.UPRIGHT;
    }

    private void block(Block block, int level) {
        String before = label;
        label = "";
        switch (block) {
            case Section section -> section(section, level);
            case Paragraph paragraph -> paragraph(paragraph);
            case Note note -> note(note);
            case Bullets bullets -> bullets(bullets.items(), 0);
            case Facts facts -> facts.facts().forEach(fact -> pair(List.of(new Strong(fact.name())), fact.content()));
            case Meters meters -> meters.meters().forEach(this::meter);
            case Trend trend -> {} // the table beside it says the same
            case Prose text -> blocks(prose.of(text), level);
            case Figure figure -> figure(figure);
            case Grid grid -> new PaperForm(stack).write(grid);
            case Table table -> table(table, before);
        }
    }

    private void heading(int level, String title, Target target) {
        TextStyle style = Lettering.heading(level);
        String number = numbered ? numbers.next(level, title) : "";
        headings.add(new Heading(level, number, title, Outline.name(target)));
        String words = number.isEmpty() ? title : number + "  " + title;
        double before = !numbered ? 5 : level <= 2 ? 18 : 12;
        stack.hold(new Leading(List.of(Outline.name(target)), before, List.of(new Piece(words, style)), 4));
    }

    void text(String words, TextStyle style, Alignment alignment) {
        stack.lines(
                stack.fill()
                        .fill(List.of(new Piece(words, style)), stack.paper().room()),
                Paper.MARGIN,
                stack.paper().room(),
                alignment);
    }

    private void section(Section section, int level) {
        heading(level, section.title(), new Target(page, section.anchor()));
        List<Inline> below = new ArrayList<>();
        if (!section.kind().isEmpty()) {
            below.add(new Text(section.kind()));
        }
        if (!section.subtitle().isEmpty()) {
            below.add(new Text((below.isEmpty() ? "" : " · ") + section.subtitle()));
        }
        for (Inline badge : section.badges()) {
            below.add(new Text(below.isEmpty() ? "" : " "));
            below.add(badge);
        }
        if (!below.isEmpty()) {
            stack.hold(new Leading(List.of(), 0, pieces.of(page, below, Lettering.SMALL), 4));
        }
        label = section.title();
        blocks(section.blocks(), level + 1);
    }

    private void inlines(List<Inline> content, TextStyle style, double indent) {
        double room = stack.paper().room() - indent;
        stack.lines(
                stack.fill().fill(pieces.of(page, content, style), room), Paper.MARGIN + indent, room, Alignment.LEFT);
    }

    private void paragraph(Paragraph paragraph) {
        boolean isLabel = paragraph.content().stream().allMatch(Strong.class::isInstance);
        if (isLabel) {
            label = paragraph.content().stream().map(Inline::plain).collect(Collectors.joining());
            stack.hold(new Leading(List.of(), 8, pieces.of(page, paragraph.content(), Lettering.LABEL), 2));
            return;
        }
        stack.skip(2);
        inlines(paragraph.content(), Lettering.BODY, 0);
        stack.down(6);
    }

    private void note(Note note) {
        stack.skip(4);
        stack.need(30);
        double from = stack.y();
        int leaf = stack.leaves().size();
        inlines(note.content(), Lettering.BODY, 14);
        double top = stack.leaves().size() == leaf ? from : Paper.TOP;
        stack.box(new Rect(Paper.MARGIN, top, 3, stack.y() - top), Ink.fill(Lettering.HAIRLINE));
        stack.down(8);
    }

    private void bullets(List<Item> items, int depth) {
        double indent = 14 + 14.0 * Math.min(8, depth);
        for (Item item : items) {
            stack.need(Lettering.BODY.pixels() * 1.5);
            stack.line(
                    new Piece.Line(List.of(new Piece(depth % 2 == 0 ? "•" : "–", Lettering.BODY)), 0),
                    Paper.MARGIN + indent - 11,
                    stack.y(),
                    10,
                    Alignment.LEFT);
            inlines(item.content(), Lettering.BODY, indent);
            bullets(item.below(), depth + 1);
        }
        stack.down(depth == 0 ? 6 : 0);
    }

    /** A name at the left, what is said about it at the right. */
    private void pair(List<Inline> name, List<Inline> content) {
        double room = stack.paper().room();
        double left = room * FACT_NAME;
        List<Piece.Line> names = stack.fill().fill(pieces.of(page, name, Lettering.BODY), left - 10);
        List<Piece.Line> said = stack.fill().fill(pieces.of(page, content, Lettering.BODY), room - left);
        stack.need(Lettering.BODY.pixels() * 1.45 * Math.min(6, Math.max(names.size(), said.size())));
        double y = stack.y();
        int leaf = stack.leaves().size();
        double at = y;
        for (Piece.Line line : names) {
            stack.line(line, Paper.MARGIN, at, left, Alignment.LEFT);
            at += line.height(Lettering.CELL);
        }
        stack.lines(said, Paper.MARGIN + left, room - left, Alignment.LEFT);
        if (stack.leaves().size() == leaf && at > stack.y()) {
            stack.down(at - stack.y());
        }
        stack.down(3);
    }

    private void meter(Meter meter) {
        double room = stack.paper().room();
        double bar = room * 0.25;
        List<Piece.Line> names =
                stack.fill().fill(pieces.of(page, List.of(meter.name()), Lettering.BODY), room * 0.45 - 10);
        stack.need(Lettering.BODY.pixels() * 1.45 * names.size() + 4);
        double y = stack.y();
        double height = 0;
        for (Piece.Line line : names) {
            stack.line(line, Paper.MARGIN, y + height, room * 0.45, Alignment.LEFT);
            height += line.height(Lettering.CELL);
        }
        double left = Paper.MARGIN + room * 0.45;
        stack.box(new Rect(left, y + 5, bar, 8), Ink.fill(Lettering.SHADE));
        stack.box(new Rect(left, y + 5, bar * meter.percent() / 100, 8), Ink.fill(Lettering.LINK));
        Piece number = new Piece(meter.number(), Lettering.BODY);
        stack.line(
                new Piece.Line(List.of(number), stack.fill().width(number)),
                left + bar + 10,
                y,
                room * 0.3,
                Alignment.LEFT);
        stack.down(height + 3);
    }

    /** @param above the small heading right above, which need not be said again */
    private void table(Table table, String above) {
        if (table.rows().isEmpty()) {
            return;
        }
        stack.skip(6);
        boolean captioned = !table.caption().isEmpty() && !table.caption().equals(above);
        if (captioned) {
            tables++;
        }
        double room = stack.paper().room();
        List<Table> parts = matrices.of(gathered.of(table, room), room);
        for (int i = 0; i < parts.size(); i++) {
            if (captioned || parts.size() > 1) {
                caption(table, captioned, parts.size() == 1 ? "" : " (" + (i + 1) + "/" + parts.size() + ")");
            }
            new PaperTable(stack, pieces, page, parts.get(i), i == 0).write();
        }
    }

    private void caption(Table table, boolean counted, String part) {
        String number = counted ? DocumentWord.TABLE.in(language) + " " + tables + "  " : "";
        Piece words = new Piece(number + table.caption() + part, Lettering.SMALL);
        stack.hold(new Leading(List.of(), 0, List.of(words), 2));
    }

    /** Between the text where it can be read there; else on sheets of its own at the end of the chapter. */
    private void figure(Figure figure) {
        PaintOptions options = new PaintOptions(Theme.LIGHT, figure.artwork().images(), false);
        Picture whole = new Painter(stack.measure()).paint(figure.artwork().scene(), options);
        double scale = fit(whole, Paper.UPRIGHT);
        if (scale >= LEAST_SCALE) {
            stack.on(Paper.UPRIGHT);
            figures++;
            picture(whole, scale, figure.caption());
            return;
        }
        later.add(figure);
        String words = figure.caption() + " (" + DocumentWord.FULL_PAGE.in(language) + ")";
        String link = Pieces.PLACE + place(figure);
        stack.skip(4);
        stack.lines(
                stack.fill()
                        .fill(
                                List.of(new Piece(
                                        words, Lettering.BODY.withColor(Lettering.LINK), link, "", "", false)),
                                stack.paper().room()),
                Paper.MARGIN,
                stack.paper().room(),
                Alignment.LEFT);
        stack.down(6);
    }

    private String place(Figure figure) {
        return Outline.name(new Target(page, figure.id()));
    }

    private void fullPages() {
        for (Figure figure : later) {
            figures++;
            PaintOptions options =
                    new PaintOptions(Theme.LIGHT, figure.artwork().images(), false);
            List<Sheet> sheets = new Sheets(stack.measure()).of(figure.artwork().scene(), options);
            for (int i = 0; i < sheets.size(); i++) {
                Paper paper = Paper.of(sheets.get(i));
                stack.turn(paper);
                stack.place(place(figure));
                String part = sheets.size() == 1 ? "" : " (" + (i + 1) + "/" + sheets.size() + ")";
                picture(sheets.get(i).picture(), fit(sheets.get(i).picture(), paper), figure.caption() + part);
            }
        }
        later.clear();
    }

    private static double fit(Picture picture, Paper paper) {
        double height = paper.bottom() - Paper.TOP - 40;
        return Math.min(1, Math.min(paper.room() / picture.width(), height / picture.height()));
    }

    private void picture(Picture picture, double scale, String caption) {
        double width = picture.width() * scale;
        stack.skip(8);
        stack.need(picture.height() * scale + 36);
        double x = Paper.MARGIN + (stack.paper().room() - width) / 2;
        stack.inset(picture, x, scale);
        stack.down(picture.height() * scale + 4);
        text(DocumentWord.FIGURE.in(language) + " " + figures + "  " + caption, Lettering.SMALL, Alignment.CENTER);
        stack.down(10);
    }
}
