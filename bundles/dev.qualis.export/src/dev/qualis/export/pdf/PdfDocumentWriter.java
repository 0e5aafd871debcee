package dev.qualis.export.pdf;

import dev.qualis.document.DocumentWord;
import dev.qualis.document.content.Document;
import dev.qualis.document.content.DocumentControl;
import dev.qualis.export.pdf.PaperFlow.Heading;
import dev.qualis.export.pdf.Piece.Line;
import dev.qualis.export.pdf.Stack.Leaf;
import dev.qualis.export.pdf.Stack.Place;
import dev.qualis.model.qms.core.Language;
import dev.qualis.pictures.font.FontShelf;
import dev.qualis.pictures.pdf.Bookmark;
import dev.qualis.pictures.pdf.PdfWriter;
import dev.qualis.pictures.pdf.TextSheet;
import dev.qualis.pictures.pdf.TextSheet.Inset;
import dev.qualis.scene.NodeStyle.Alignment;
import dev.qualis.scene.SceneHead;
import dev.qualis.scene.SemanticElement;
import dev.qualis.scene.layout.Rect;
import dev.qualis.scene.page.Sheet;
import dev.qualis.scene.paint.Ink;
import dev.qualis.scene.paint.Mark;
import dev.qualis.scene.paint.Picture;
import dev.qualis.scene.paint.Theme;
import dev.qualis.scene.text.TextMeasure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes a document as PDF: a title page with the document control, contents with the numbers of pages, numbered sections,
 * bookmarks, footnotes, an index where the document has entries for one. The same document gives the same bytes.
 */
public final class PdfDocumentWriter {

    /** How far below its edge a sheet has its picture, in pixels. */
    private static final double EDGE = 18;

    private final boolean contents;
    private final PaperLayout layout;
    private final FontShelf fonts;
    private final TextMeasure measure;

    /** With a title page, the document control and contents. */
    public PdfDocumentWriter() {
        this(true);
    }

    /** @param contents whether a title page, the document control and contents come first */
    public PdfDocumentWriter(boolean contents) {
        this(contents, new PaperLayout(), new FontShelf());
    }

    /**
     * One that shares what it needs with other writers.
     *
     * @param contents whether a title page, the document control and contents come first
     */
    public PdfDocumentWriter(boolean contents, PaperLayout layout, FontShelf fonts) {
        this.contents = contents;
        this.layout = layout;
        this.fonts = fonts;
        this.measure = layout.measure();
    }

    public byte[] write(Document document) {
        PaperLayout.Laid laid = layout.lay(document, contents);
        PaperFlow flow = laid.flow();
        Stack body = laid.body();
        int before = laid.before();
        List<Leaf> leaves = new ArrayList<>(laid.front().leaves());
        leaves.addAll(body.leaves());
        Map<String, String> places = new HashMap<>();
        for (Map.Entry<String, Place> place : body.places().entrySet()) {
            places.put(
                    Pieces.PLACE + place.getKey(),
                    "#" + (place.getValue().page() + before) + ","
                            + Math.round(place.getValue().y()));
        }
        return new PdfWriter(fonts, measure)
                .write(new PdfWriter.Text(
                        document.title(),
                        document.language() == Language.EN ? "en" : "zh-CN",
                        element -> address(element, places),
                        sheets(leaves, document, contents ? 1 : 0),
                        bookmarks(flow.headings(), body, before)));
    }

    private static Optional<String> address(SemanticElement element, Map<String, String> places) {
        if (element.id().startsWith(Pieces.PLACE)) {
            return Optional.ofNullable(places.get(element.id()));
        }
        boolean outside = element.id().matches("(?i)(https?://|mailto:).*");
        return outside ? Optional.of(element.id()) : Optional.empty();
    }

    private List<TextSheet> sheets(List<Leaf> leaves, Document document, int bare) {
        List<TextSheet> sheets = new ArrayList<>();
        for (int i = 0; i < leaves.size(); i++) {
            Leaf leaf = leaves.get(i);
            List<Mark> marks = new ArrayList<>(leaf.marks);
            if (i >= bare) {
                marks.addAll(edges(leaf, document, i + 1, leaves.size()));
            }
            marks.addAll(notes(leaf));
            Picture picture = new Picture(
                    SceneHead.of("page", document.title()),
                    leaf.paper.width(),
                    leaf.paper.height(),
                    "",
                    Theme.LIGHT,
                    List.of(new Mark.Shifted(0, -EDGE, marks)));
            Sheet sheet = new Sheet(picture, leaf.paper.width(), leaf.paper.height(), 1);
            sheets.add(new TextSheet(
                    sheet,
                    leaf.insets.stream()
                            .map(each -> new Inset(each.picture(), each.x(), each.y() - EDGE, each.scale()))
                            .toList()));
        }
        return sheets;
    }

    /** What stands at the head and the foot of a page. */
    private List<Mark> edges(Leaf leaf, Document document, int number, int of) {
        Stack edges = new Stack(measure);
        edges.turn(leaf.paper);
        double room = leaf.paper.room();
        DocumentControl control = document.control();
        String kind = control.number().isEmpty() ? document.kind() : document.kind() + " " + control.number();
        String right = control.revision().isEmpty() ? kind : kind + " · " + control.revision();
        double head = Paper.MARGIN - 14;
        side(edges, document.enterprise(), head, room * 0.6, Alignment.LEFT);
        side(edges, right, head, room, Alignment.RIGHT);
        edges.box(new Rect(Paper.MARGIN, head + 17, room, 0.6), Ink.fill(Lettering.HAIRLINE));
        double foot = leaf.paper.height() - Paper.MARGIN + 10;
        edges.box(new Rect(Paper.MARGIN, foot - 4, room, 0.6), Ink.fill(Lettering.HAIRLINE));
        side(edges, document.colophon(), foot, room * 0.75, Alignment.LEFT);
        String page = DocumentWord.PAGE_BEFORE.in(document.language())
                + number
                + DocumentWord.PAGE_BETWEEN.in(document.language())
                + of
                + DocumentWord.PAGE_BEHIND.in(document.language());
        side(edges, page, foot, room, Alignment.RIGHT);
        return edges.leaves().getFirst().marks;
    }

    private static void side(Stack edges, String words, double y, double room, Alignment alignment) {
        List<Line> lines = edges.fill().fill(List.of(new Piece(words, Lettering.SMALL)), room);
        edges.line(lines.getFirst(), Paper.MARGIN, y, room, alignment);
    }

    private List<Mark> notes(Leaf leaf) {
        if (leaf.notes.isEmpty()) {
            return List.of();
        }
        Stack foot = new Stack(measure);
        foot.turn(leaf.paper);
        foot.down(leaf.bottom + 4 - Paper.TOP);
        foot.box(new Rect(Paper.MARGIN, foot.y(), 120, 0.6), Ink.fill(Lettering.MUTED));
        foot.down(3);
        for (List<Line> note : leaf.notes) {
            for (Line line : note) {
                foot.line(line, Paper.MARGIN, foot.y(), leaf.paper.room(), Alignment.LEFT);
                foot.down(line.height(Lettering.CELL));
            }
            foot.down(3);
        }
        return foot.leaves().getFirst().marks;
    }

    /** Headings down to the third level, each below the one that stands over it. */
    private static List<Bookmark> bookmarks(List<Heading> headings, Stack body, int before) {
        return bookmarks(
                headings.stream().filter(heading -> heading.level() <= 3).toList(), 1, body, before);
    }

    private static List<Bookmark> bookmarks(List<Heading> headings, int level, Stack body, int before) {
        List<Bookmark> bookmarks = new ArrayList<>();
        int i = 0;
        while (i < headings.size()) {
            int end = i + 1;
            while (end < headings.size() && headings.get(end).level() > level) {
                end++;
            }
            Heading heading = headings.get(i);
            Place place = body.places().get(heading.place());
            bookmarks.add(new Bookmark(
                    heading.number() + " " + heading.title(),
                    place.page() + before,
                    place.y(),
                    bookmarks(headings.subList(i + 1, end), level + 1, body, before)));
            i = end;
        }
        return bookmarks;
    }
}
