package dev.qualis.app.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.diff.DiffAlgorithm;
import org.eclipse.jgit.diff.DiffAlgorithm.SupportedAlgorithm;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;

/** Which lines of a text go and which come, with a few around them. */
public final class LineDiff {
    private static final int CONTEXT = 2;

    /** What becomes of a line. */
    public enum Kind {
        SAME,
        GONE,
        NEW,
        /** Stands for lines that stay and are not shown. */
        GAP
    }

    /** @param text without its line break; empty for a gap */
    public record Line(Kind kind, String text) {}

    private LineDiff() {}

    /** The lines that change, in their order; nothing for equal texts. */
    public static List<Line> of(String before, String after) {
        RawText old = raw(before);
        RawText now = raw(after);
        List<Line> lines = new ArrayList<>();
        int shown = 0;
        for (Edit edit :
                DiffAlgorithm.getAlgorithm(SupportedAlgorithm.HISTOGRAM).diff(RawTextComparator.DEFAULT, old, now)) {
            int behind = shown == 0 ? 0 : Math.min(edit.getBeginA(), shown + CONTEXT);
            int ahead = Math.max(behind, edit.getBeginA() - CONTEXT);
            add(lines, Kind.SAME, old, shown, Math.max(shown, behind));
            if (ahead > Math.max(shown, behind)) {
                lines.add(new Line(Kind.GAP, ""));
            }
            add(lines, Kind.SAME, old, ahead, edit.getBeginA());
            add(lines, Kind.GONE, old, edit.getBeginA(), edit.getEndA());
            add(lines, Kind.NEW, now, edit.getBeginB(), edit.getEndB());
            shown = edit.getEndA();
        }
        if (!lines.isEmpty()) {
            add(lines, Kind.SAME, old, shown, Math.min(old.size(), shown + CONTEXT));
        }
        return List.copyOf(lines);
    }

    private static void add(List<Line> lines, Kind kind, RawText text, int from, int to) {
        for (int i = from; i < to; i++) {
            lines.add(new Line(kind, text.getString(i)));
        }
    }

    private static RawText raw(String text) {
        return new RawText(text.getBytes(StandardCharsets.UTF_8));
    }
}
