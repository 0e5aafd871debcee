package dev.qualis.export.pdf;

import dev.qualis.export.pdf.Piece.Line;
import dev.qualis.scene.text.LineBreaker;
import dev.qualis.scene.text.TextMeasure;
import java.util.ArrayList;
import java.util.List;

/** Fills lines with pieces: breaks between words, and between Chinese characters where punctuation allows it. */
final class LineFill {

    private final TextMeasure measure;

    LineFill(TextMeasure measure) {
        this.measure = measure;
    }

    /** Lines no wider than the room, in pixels; at least one. */
    List<Line> fill(List<Piece> pieces, double room) {
        Filling filling = new Filling(Math.max(8, room));
        for (Piece piece : pieces) {
            String[] lines = piece.text().split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    filling.end();
                }
                if (lines[i].isEmpty()
                        && (!piece.note().isEmpty() || !piece.term().isEmpty())) {
                    filling.add(piece.with(""));
                }
                for (String part : LineBreaker.pieces(lines[i])) {
                    filling.add(piece.with(part));
                }
            }
        }
        filling.end();
        return filling.lines;
    }

    private final class Filling {
        private final double room;
        private final List<Line> lines = new ArrayList<>();
        private List<Piece> line = new ArrayList<>();
        private double width;

        Filling(double room) {
            this.room = room;
        }

        void add(Piece part) {
            double wide = width(part.with(part.text().stripTrailing()));
            if (width + wide > room && width > 0) {
                end();
            }
            if (wide > room) {
                cut(part);
                return;
            }
            String text = width == 0 ? part.text().stripLeading() : part.text();
            append(part.with(text));
        }

        private void append(Piece part) {
            Piece last = line.isEmpty() ? null : line.getLast();
            boolean same = last != null
                    && last.style().equals(part.style())
                    && last.link().equals(part.link())
                    && last.note().isEmpty()
                    && part.note().isEmpty()
                    && last.term().equals(part.term())
                    && last.raised() == part.raised();
            if (same) {
                line.set(line.size() - 1, last.with(last.text() + part.text()));
            } else {
                line.add(part);
            }
            width += width(part);
        }

        /** A piece wider than a line is cut between characters. */
        private void cut(Piece part) {
            part.text().codePoints().mapToObj(Character::toString).forEach(character -> {
                Piece one = part.with(character);
                if (width + width(one) > room && width > 0) {
                    end();
                }
                append(one);
            });
        }

        void end() {
            lines.add(new Line(line, width));
            line = new ArrayList<>();
            width = 0;
        }
    }

    double width(Piece piece) {
        return measure.width(piece.text(), piece.style());
    }
}
