package dev.qualis.scene.paint;

import dev.qualis.scene.LegendEntry;
import dev.qualis.scene.LineStyle;
import dev.qualis.scene.NodeStyle.Alignment;
import dev.qualis.scene.SceneHead;
import dev.qualis.scene.TextStyle;
import dev.qualis.scene.layout.Rect;
import dev.qualis.scene.layout.TextBlock;
import dev.qualis.scene.text.LineBreaker;
import dev.qualis.scene.text.TextMeasure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What stands around every picture: its heading above, its legend and its warnings below. */
final class Frame {
    static final double MARGIN = 16;
    private static final double SWATCH = 12;
    private static final double GAP = 18;
    private static final double LEAST_WIDTH = 320;
    private static final int MOST_NOTES = 3;

    private final SceneHead head;
    private final PaintOptions options;
    private final TextBlock heading;
    private final List<Entry> entries = new ArrayList<>();
    private final List<TextBlock> notes = new ArrayList<>();
    private final double contentWidth;
    private final double top;
    private final double width;
    private final double height;

    private record Entry(LegendEntry entry, double x, double y, TextBlock text) {}

    Frame(SceneHead head, PaintOptions options, TextMeasure measure, double contentWidth, double contentHeight) {
        this.head = head;
        this.options = options;
        this.contentWidth = contentWidth;
        LineBreaker breaker = new LineBreaker(measure);
        double room = Math.max(contentWidth, LEAST_WIDTH);
        this.width = Math.ceil(room + 2 * MARGIN);
        TextStyle title =
                new TextStyle(13, true, false, false, false, options.theme().text());
        if (options.heading() && !head.title().isBlank()) {
            this.heading = block(breaker.wrap(head.title(), title, room), title, MARGIN, MARGIN - 4, room);
        } else {
            this.heading = null;
        }
        this.top = heading == null ? MARGIN : Math.ceil(heading.bounds().bottom() + 10);
        double y = legend(measure, top + contentHeight + MARGIN, room);
        y = notes(breaker, y, room);
        this.height = Math.ceil(entries.isEmpty() && notes.isEmpty() ? top + contentHeight + MARGIN : y + MARGIN - 6);
    }

    private double legend(TextMeasure measure, double start, double room) {
        TextStyle style =
                new TextStyle(8, false, false, false, false, options.theme().muted());
        double x = MARGIN;
        double y = start;
        double line = TextBlock.height(1, style) + 4;
        for (LegendEntry entry : head.legend()) {
            double text = measure.width(entry.text(), style);
            if (x > MARGIN && x + SWATCH + 6 + text > MARGIN + room) {
                x = MARGIN;
                y += line;
            }
            entries.add(new Entry(
                    entry,
                    x,
                    y,
                    block(List.of(entry.text()), style, x + SWATCH + 6, y + (SWATCH - line) / 2 + 2, text)));
            x += SWATCH + 6 + text + GAP;
        }
        return entries.isEmpty() ? start : y + line;
    }

    private double notes(LineBreaker breaker, double start, double room) {
        TextStyle style =
                new TextStyle(7.5, false, true, false, false, options.theme().muted());
        double y = start;
        Map<String, Integer> counts = new LinkedHashMap<>();
        head.warnings().forEach(warning -> counts.merge(warning.message(), 1, Integer::sum));
        List<Map.Entry<String, Integer>> messages = List.copyOf(counts.entrySet());
        for (int i = 0; i < Math.min(MOST_NOTES, messages.size()); i++) {
            String times =
                    messages.get(i).getValue() > 1 ? " (" + messages.get(i).getValue() + "×)" : "";
            int left = i == MOST_NOTES - 1 ? messages.size() - MOST_NOTES : 0;
            String more = left > 0 ? " (+" + left + ")" : "";
            List<String> lines = breaker.wrap("⚠ " + messages.get(i).getKey() + times + more, style, room);
            TextBlock note = block(lines, style, MARGIN, y, room);
            notes.add(note);
            y = note.bounds().bottom();
        }
        return y;
    }

    private static TextBlock block(List<String> lines, TextStyle style, double x, double y, double room) {
        return new TextBlock(lines, style, new Rect(x, y, room, TextBlock.height(lines.size(), style)), Alignment.LEFT);
    }

    double height() {
        return height;
    }

    /** What is explained: a field of the colour, or the sign as it stands in the picture. */
    private static Mark field(Entry entry, Theme theme) {
        if (!entry.entry().sign().isEmpty()) {
            Rect place = new Rect(
                    entry.x(),
                    entry.text().bounds().y(),
                    SWATCH,
                    entry.text().bounds().height());
            return new Mark.Words(
                    new TextBlock(List.of(entry.entry().sign()), entry.text().style(), place, Alignment.CENTER), false);
        }
        Stroke border = new Stroke(theme.line(entry.entry().border()), 1, LineStyle.SOLID);
        Ink ink = Ink.both(theme.fill(entry.entry().fill()), border);
        return new Mark.Box(new Rect(entry.x(), entry.y(), SWATCH, SWATCH), 2, ink);
    }

    /** The whole picture, with the content's upper left corner where it belongs. */
    Picture around(String description, List<Mark> content) {
        Theme theme = options.theme();
        List<Mark> marks = new ArrayList<>();
        if (heading != null) {
            marks.add(new Mark.Words(heading, false));
        }
        marks.add(new Mark.Shifted(MARGIN, top, content));
        for (Entry entry : entries) {
            marks.add(new Mark.Shifted(0, 0, List.of(field(entry, theme), new Mark.Words(entry.text(), false))));
        }
        notes.forEach(note -> marks.add(new Mark.Words(note, false)));
        return new Picture(head, width, height, description, theme, marks);
    }
}
