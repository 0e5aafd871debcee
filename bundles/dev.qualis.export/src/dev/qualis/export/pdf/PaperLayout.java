package dev.qualis.export.pdf;

import dev.qualis.document.DocumentWord;
import dev.qualis.document.content.Document;
import dev.qualis.document.content.Page;
import dev.qualis.document.content.Table;
import dev.qualis.document.content.Target;
import dev.qualis.export.ContentsDepth;
import dev.qualis.export.ControlTables;
import dev.qualis.export.Outline;
import dev.qualis.export.pdf.PaperFlow.Heading;
import dev.qualis.export.pdf.Piece.Line;
import dev.qualis.scene.NodeStyle.Alignment;
import dev.qualis.scene.layout.Rect;
import dev.qualis.scene.paint.Ink;
import dev.qualis.scene.text.TextMeasure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lays documents out on paper. The last one is remembered, since a file of Word is told the pages on which a PDF of the same document
 * has its chapters. Used by one thread at a time.
 */
public final class PaperLayout {

    /** An entry of the contents ends here, however long the heading is. */
    private static final int MOST_LINES = 3;

    private final TextMeasure measure = new TextMeasure();
    private Document lastDocument;
    private Laid last;
    private boolean lastContents;

    TextMeasure measure() {
        return measure;
    }

    /** The document on paper, with title page and contents where they are wanted. */
    Laid lay(Document document, boolean contents) {
        if (lastDocument != document || lastContents != contents) {
            last = laid(document, contents);
            lastDocument = document;
            lastContents = contents;
        }
        return last;
    }

    /** What has been laid out. */
    record Laid(PaperFlow flow, Stack front, Stack body) {
        int before() {
            return front.leaves().size();
        }
    }

    private Laid laid(Document document, boolean contents) {
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
        Laid laid = lay(document, true);
        Map<String, Integer> numbers = new HashMap<>();
        laid.body().places().forEach((name, place) -> numbers.put(name, place.page() + laid.before() + 1));
        return numbers;
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
        List<Line> lines = atMost(MOST_LINES, front.fill().fill(List.of(title), room));
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

    /** The first lines; where there are more, dots end the last of them. */
    private static List<Line> atMost(int count, List<Line> lines) {
        if (lines.size() <= count) {
            return lines;
        }
        List<Line> shown = new ArrayList<>(lines.subList(0, count));
        Line last = shown.removeLast();
        List<Piece> pieces = new ArrayList<>(last.pieces());
        Piece piece = pieces.removeLast();
        String text = piece.text().stripTrailing();
        int end = text.isEmpty() ? 0 : text.offsetByCodePoints(text.length(), -1);
        pieces.add(piece.with(text.substring(0, end) + "…"));
        shown.add(new Line(pieces, last.width()));
        return shown;
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
}
