package dev.qualis.export.docx;

import dev.qualis.document.content.Inline;
import dev.qualis.document.content.Inline.Badge;
import dev.qualis.document.content.Inline.Footnote;
import dev.qualis.document.content.Inline.IndexEntry;
import dev.qualis.document.content.Inline.Link;
import dev.qualis.document.content.Inline.Reference;
import dev.qualis.document.content.Inline.Strong;
import dev.qualis.document.content.Inline.Text;
import dev.qualis.document.content.Inline.Tone;
import dev.qualis.document.content.Target;
import dev.qualis.export.Outline;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes what stands in a line: runs, links, footnotes, entries of the index. */
final class WordInlines {

    private final WordXml out;
    private final Outline outline;
    private final WordParts parts;
    private final WordNotes notes;
    private final Map<String, String> bookmarks = new HashMap<>();
    private int bookmark;

    WordInlines(WordXml out, Outline outline, WordParts parts, WordNotes notes) {
        this.out = out;
        this.outline = outline;
        this.parts = parts;
        this.notes = notes;
    }

    /** @param page id of the page on which the line stands */
    void write(String page, List<Inline> inlines) {
        for (Inline inline : inlines) {
            switch (inline) {
                case Text text -> run(text.value(), null);
                case Strong strong -> run(strong.value(), "Strong");
                case Badge badge -> run("[" + badge.label() + "] ", style(badge.tone()));
                case Reference reference -> reference(page, reference);
                case Link link -> link(link);
                case Footnote note -> footnote(note);
                case IndexEntry entry -> index(entry);
            }
        }
    }

    static String style(Tone tone) {
        return switch (tone) {
            case PLAIN -> null;
            case ACCENT -> "ToneAccent";
            case GOOD -> "ToneGood";
            case WARN -> "ToneWarn";
        };
    }

    /** @param style of characters, or {@code null} */
    void run(String text, String style) {
        if (text.isEmpty()) {
            return;
        }
        out.open("r");
        if (style != null) {
            out.open("rPr").value("rStyle", style).close();
        }
        words(text);
    }

    /** @param size in points; 0 for that of the paragraph */
    void run(String text, double size) {
        if (text.isEmpty()) {
            return;
        }
        out.open("r");
        if (size > 0) {
            long halves = Math.round(size * 2);
            out.open("rPr").value("sz", halves).value("szCs", halves).close();
        }
        words(text);
    }

    private void words(String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                out.empty("br");
            }
            out.open("t", "xml:space", "preserve").text(lines[i]).close();
        }
        out.close();
    }

    private void reference(String page, Reference reference) {
        Target target = reference.target().page().isEmpty()
                ? new Target(page, reference.target().section())
                : reference.target();
        if (!outline.holds(target)) {
            run(reference.label(), null);
            return;
        }
        out.open("hyperlink", "anchor", name(target), "history", 1);
        run(reference.label(), "Hyperlink");
        out.close();
    }

    private void link(Link link) {
        if (!link.href().matches("(?i)(https?://|mailto:)\\S+")) {
            run(link.label(), null);
            return;
        }
        out.open("hyperlink", "r:id", parts.link(link.href()));
        run(link.label(), "Hyperlink");
        out.close();
    }

    private void footnote(Footnote note) {
        out.open("r").open("rPr").value("rStyle", "FootnoteReference").close();
        out.empty("footnoteReference", "id", notes.add(note.remark())).close();
    }

    private void index(IndexEntry entry) {
        out.open("r").empty("fldChar", "fldCharType", "begin").close();
        out.open("r").open("instrText", "xml:space", "preserve");
        out.text(" XE \"" + entry.term().replace("\"", "'").replace(":", "\\:") + "\" ")
                .close()
                .close();
        out.open("r").empty("fldChar", "fldCharType", "end").close();
    }

    /** Marks a place, so that references lead there. */
    void mark(Target target) {
        bookmark++;
        out.empty("bookmarkStart", "id", bookmark, "name", name(target));
        out.empty("bookmarkEnd", "id", bookmark);
    }

    /** A name that Word allows, the same whenever it is asked for. */
    String name(Target target) {
        return bookmarks.computeIfAbsent(Outline.name(target), any -> "_Q" + (bookmarks.size() + 1));
    }
}
