package dev.qualis.export.pdf;

import dev.qualis.export.pdf.Piece.Line;
import dev.qualis.pictures.pdf.TextSheet.Inset;
import dev.qualis.scene.NodeStyle.Alignment;
import dev.qualis.scene.SemanticElement;
import dev.qualis.scene.layout.Rect;
import dev.qualis.scene.layout.TextBlock;
import dev.qualis.scene.paint.Ink;
import dev.qualis.scene.paint.Mark;
import dev.qualis.scene.paint.Picture;
import dev.qualis.scene.text.TextMeasure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Pages that grow from top to bottom; what does not fit any more goes on the next one. */
final class Stack {

    /** A place to which something leads. */
    record Place(int page, double y) {}

    /** A page so far, with the remarks at its foot. */
    static final class Leaf {
        final Paper paper;
        final List<Mark> marks = new ArrayList<>();
        final List<Inset> insets = new ArrayList<>();
        final List<List<Line>> notes = new ArrayList<>();
        double bottom;

        Leaf(Paper paper) {
            this.paper = paper;
            this.bottom = paper.bottom();
        }
    }

    private final TextMeasure measure;
    private final LineFill fill;
    private final List<Leaf> leaves = new ArrayList<>();
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Map<String, List<Integer>> terms = new TreeMap<>();
    private final List<Leading> held = new ArrayList<>();
    private Leaf leaf;
    private double y;

    Stack(TextMeasure measure) {
        this.measure = measure;
        this.fill = new LineFill(measure);
    }

    List<Leaf> leaves() {
        return leaves;
    }

    Map<String, Place> places() {
        return places;
    }

    /** Pages by the terms of the index. */
    Map<String, List<Integer>> terms() {
        return terms;
    }

    /** Goes on on a new page; what was held stays on this one. */
    void turn(Paper paper) {
        release();
        next(paper);
    }

    private void next(Paper paper) {
        leaf = new Leaf(paper);
        leaves.add(leaf);
        y = Paper.TOP;
    }

    /** Goes on on paper of this size, with what is held; on the same page where that has it. */
    void on(Paper paper) {
        if (leaf == null || !leaf.paper.equals(paper)) {
            if (leaf != null && leaf.marks.isEmpty() && leaf.insets.isEmpty()) {
                leaves.removeLast();
            }
            next(paper);
        }
    }

    Paper paper() {
        return leaf.paper;
    }

    double y() {
        return y;
    }

    /** How much room is left on the page. */
    double left() {
        return leaf.bottom - y;
    }

    boolean isFresh() {
        return y <= Paper.TOP + 0.5;
    }

    /** Leaves a distance, but not at the top of a page. */
    void skip(double distance) {
        if (held.isEmpty()) {
            y += isFresh() ? 0 : distance;
        } else {
            held.add(held.removeLast().down(distance));
        }
    }

    /** Sets lines right above what comes next, on the same page as that. */
    void hold(Leading leading) {
        held.add(leading);
    }

    /** Sets what is held, whether or not something follows. */
    void release() {
        List<Leading> now = List.copyOf(held);
        held.clear();
        for (Leading each : now) {
            skip(each.before());
            each.places().forEach(this::place);
            double room = leaf.paper.room();
            lines(fill.fill(each.pieces(), room), Paper.MARGIN, room, Alignment.LEFT);
            y += each.after();
        }
    }

    private double heldHeight() {
        double height = 0;
        for (Leading each : held) {
            height += each.before() + each.after();
            for (Line line : fill.fill(each.pieces(), leaf.paper.room())) {
                height += line.height(Lettering.CELL);
            }
        }
        return height;
    }

    void down(double distance) {
        y += distance;
    }

    /** Makes sure of room, on the next page if need be, and sets there what is held. */
    void need(double height) {
        if (left() < height + heldHeight() && !isFresh()) {
            next(leaf.paper);
        }
        release();
    }

    void place(String name) {
        places.putIfAbsent(name, new Place(leaves.size() - 1, y));
    }

    void mark(Mark mark) {
        leaf.marks.add(mark);
    }

    /** Puts a picture where the page has come to. */
    void inset(Picture picture, double x, double scale) {
        leaf.insets.add(new Inset(picture, x, y, scale));
    }

    void box(Rect at, Ink ink) {
        mark(new Mark.Box(at, 0, ink));
    }

    /** Sets lines below each other. */
    void lines(List<Line> lines, double x, double room, Alignment alignment) {
        for (Line line : lines) {
            double height = line.height(Lettering.CELL);
            double notes = reserve(line);
            need(height + notes);
            leaf.bottom -= notes;
            line(line, x, y, room, alignment);
            y += height;
        }
    }

    /** The room that the footnotes of a line take at the foot of the page. */
    private double reserve(Line line) {
        double height = 0;
        for (Piece piece : line.pieces()) {
            if (!piece.note().isEmpty()) {
                height += note(piece).size() * Lettering.SMALL.pixels() * 1.45 + 3;
            }
        }
        return height == 0 ? 0 : height + (leaf.notes.isEmpty() ? 8 : 0);
    }

    private List<Line> note(Piece piece) {
        return fill.fill(List.of(new Piece(piece.note(), Lettering.SMALL)), leaf.paper.room());
    }

    /** Sets one line; what it says in footnotes goes to the foot of the page. */
    void line(Line line, double x, double top, double room, Alignment alignment) {
        double at = switch (alignment) {
            case LEFT -> x;
            case CENTER -> x + (room - line.width()) / 2;
            case RIGHT -> x + room - line.width();
        };
        for (Piece piece : line.pieces()) {
            double width = fill.width(piece);
            if (!piece.text().isEmpty()) {
                piece(piece, at, top, width);
            }
            if (!piece.note().isEmpty()) {
                leaf.notes.add(note(piece));
            }
            if (!piece.term().isEmpty()) {
                List<Integer> pages = terms.computeIfAbsent(piece.term(), any -> new ArrayList<>());
                if (pages.isEmpty() || pages.getLast() != leaves.size() - 1) {
                    pages.add(leaves.size() - 1);
                }
            }
            at += width;
        }
    }

    private void piece(Piece piece, double x, double top, double width) {
        double lift = piece.raised() ? 0 : 1;
        Rect bounds = new Rect(x, top + lift, width, piece.style().pixels() * TextMeasure.LINE_HEIGHT);
        Mark words = new Mark.Words(new TextBlock(List.of(piece.text()), piece.style(), bounds, Alignment.LEFT), false);
        mark(
                piece.link().isEmpty()
                        ? words
                        : new Mark.Group(
                                new SemanticElement(piece.link(), piece.text().strip()), "", List.of(words)));
    }

    LineFill fill() {
        return fill;
    }

    TextMeasure measure() {
        return measure;
    }
}
