package dev.qualis.export.pdf;

import dev.qualis.document.DocumentWord;
import dev.qualis.document.content.Document;
import dev.qualis.document.content.DocumentControl;
import dev.qualis.document.content.Page;
import dev.qualis.document.content.Table;
import dev.qualis.document.content.Target;
import dev.qualis.export.ContentsDepth;
import dev.qualis.export.ControlTables;
import dev.qualis.export.Outline;
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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes a document as PDF: a title page with the document control, contents with the numbers of pages, numbered sections,
 * bookmarks, footnotes, an index where the document has entries for one. The same document gives the same bytes.
 */
public final class PdfDocumentWriter {

    /** How far below its edge a sheet has its picture, in pixels. */
    private static final double EDGE = 18;

    private final TextMeasure measure = new TextMeasure();
    private final boolean contents;

    /** With a title page, the document control and contents. */
    public PdfDocumentWriter() {
        this(true);
    }

    /** @param contents whether a title page, the document control and contents come first */
    public PdfDocumentWriter(boolean contents) {
        this.contents = contents;
    }

    /** What has been laid out. */
    private record Laid(PaperFlow flow, Stack front, Stack body) {
        int before() {
            return front.leaves().size();
        }
    }

    private Laid lay(Document document) {
        Outline outline = new Outline(document);
        Stack body = new Stack(measure);
        PaperFlow flow = new PaperFlow(body, outline, document.language());
        for (Page page : outline.pages()) {
            if (contents) {
                flow.write(page);
            } else {
                flow.writeAlone(page);
            }
        }
        int before = contents ? front(document, outline, flow, body, 0).leaves().size() : 0;
        index(body, flow, document, before);
        Stack front = contents ? front(document, outline, flow, body, before) : new Stack(measure);
        return new Laid(flow, front, body);
    }

    /** On which page each place of a document comes, counted from 1, by {@link Outline#name}. */
    public Map<String, Integer> pageNumbers(Document document) {
        Laid laid = lay(document);
        Map<String, Integer> numbers = new HashMap<>();
        laid.body().places().forEach((name, place) -> numbers.put(name, place.page() + laid.before() + 1));
        return numbers;
    }

    public byte[] write(Document document) {
        Laid laid = lay(document);
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
        return new PdfWriter(new FontShelf(), measure)
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

    /** Title page and contents. */
    private Stack front(Document document, Outline outline, PaperFlow flow, Stack body, int before) {
        Stack front = new Stack(measure);
        PaperFlow words = new PaperFlow(front, outline, document.language());
        front.turn(Paper.UPRIGHT);
        front.down(150);
        words.text(document.enterprise(), Lettering.ENTERPRISE, Alignment.LEFT);
        front.down(6);
        words.text(document.kind(), Lettering.TITLE, Alignment.LEFT);
        front.down(40);
        for (Table table : ControlTables.of(document)) {
            words.blocks(List.of(table), 1);
        }
        front.turn(Paper.UPRIGHT);
        words.text(DocumentWord.CONTENTS.in(document.language()), Lettering.heading(1), Alignment.LEFT);
        front.down(8);
        Set<String> named = named(outline);
        for (Heading heading : flow.headings()) {
            if (heading.level() == 1 || heading.level() == 2 && named.contains(heading.place())) {
                entry(front, heading, body.places().get(heading.place()).page() + before + 1);
            }
        }
        return front;
    }

    private static Set<String> named(Outline outline) {
        Set<String> named = new HashSet<>();
        for (Page page : outline.pages()) {
            ContentsDepth.sections(page)
                    .forEach(section -> named.add(Outline.name(new Target(page.id(), section.anchor()))));
        }
        return named;
    }

    private static void entry(Stack front, Heading heading, int number) {
        boolean chapter = heading.level() == 1;
        double indent = chapter ? 0 : 18;
        double room = front.paper().room() - indent - 40;
        var style = chapter ? Lettering.bold(Lettering.BODY) : Lettering.BODY;
        front.skip(chapter ? 4 : 0);
        String link = Pieces.PLACE + heading.place();
        Piece title = new Piece(heading.number() + "  " + heading.title(), style, link, "", "", false);
        List<Line> lines = front.fill().fill(List.of(title), room);
        front.lines(lines, Paper.MARGIN + indent, room, Alignment.LEFT);
        Piece page = new Piece(Integer.toString(number), style, link, "", "", false);
        double y = front.y() - lines.getLast().height(Lettering.CELL);
        double right = Paper.MARGIN + front.paper().room();
        front.line(new Line(List.of(page), front.fill().width(page)), right - 40, y, 40, Alignment.RIGHT);
        double from = Paper.MARGIN + indent + lines.getLast().width() + 6;
        double to = right - front.fill().width(page) - 6;
        for (double x = Math.ceil(from / 5) * 5; x < to; x += 5) {
            front.box(new Rect(x, y + 13, 1, 1), Ink.fill(Lettering.HAIRLINE));
        }
    }

    /** The terms of the document with the pages on which they stand. */
    private void index(Stack body, PaperFlow flow, Document document, int before) {
        if (body.terms().isEmpty()) {
            return;
        }
        body.turn(Paper.UPRIGHT);
        flow.text(DocumentWord.INDEX.in(document.language()), Lettering.heading(1), Alignment.LEFT);
        body.down(8);
        body.terms().forEach((term, pages) -> {
            StringBuilder line = new StringBuilder(term);
            for (int page : pages) {
                line.append(line.length() == term.length() ? "  " : ", ").append(page + before + 1);
            }
            flow.text(line.toString(), Lettering.BODY, Alignment.LEFT);
        });
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
