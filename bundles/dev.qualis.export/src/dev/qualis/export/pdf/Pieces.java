package dev.qualis.export.pdf;

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
import dev.qualis.scene.Color;
import dev.qualis.scene.TextStyle;
import java.util.ArrayList;
import java.util.List;

/** Turns what stands in a line into pieces of text, and counts the footnotes. */
final class Pieces {

    static final String PLACE = "ref:";

    private final Outline outline;
    private int notes;

    Pieces(Outline outline) {
        this.outline = outline;
    }

    List<Piece> of(String page, List<Inline> inlines, TextStyle style) {
        List<Piece> pieces = new ArrayList<>();
        for (Inline inline : inlines) {
            pieces.add(of(page, inline, style));
        }
        return pieces;
    }

    private Piece of(String page, Inline inline, TextStyle style) {
        return switch (inline) {
            case Text text -> new Piece(shown(text.value()), style);
            case Strong strong -> new Piece(strong.value(), Lettering.bold(style));
            case Badge badge ->
                new Piece("[" + badge.label() + "] ", Lettering.bold(style).withColor(color(badge.tone())));
            case Reference reference -> reference(page, reference, style);
            case Link link -> link(link, style);
            case Footnote note -> {
                notes++;
                TextStyle small = new TextStyle(style.size() * 0.7, false, false, false, false, Lettering.LINK);
                yield new Piece(Integer.toString(notes), small, "", notes + "  " + note.remark(), "", true);
            }
            case IndexEntry entry -> new Piece("", style, "", "", entry.term(), false);
        };
    }

    private Piece reference(String page, Reference reference, TextStyle style) {
        Target target = reference.target().page().isEmpty()
                ? new Target(page, reference.target().section())
                : reference.target();
        if (!outline.holds(target)) {
            return new Piece(reference.label(), style);
        }
        return new Piece(
                reference.label(), style.withColor(Lettering.LINK), PLACE + Outline.name(target), "", "", false);
    }

    /** Signs that no face of ours has, by those that come next to them. */
    private static String shown(String text) {
        return text.replace('\u26A0', '!').replace('\u2713', '\u221A').replace('\u2717', '\u00D7');
    }

    private static Piece link(Link link, TextStyle style) {
        return link.href().matches("(?i)(https?://|mailto:)\\S+")
                ? new Piece(link.label(), style.withColor(Lettering.LINK), link.href(), "", "", false)
                : new Piece(link.label(), style);
    }

    private static Color color(Tone tone) {
        return switch (tone) {
            case PLAIN -> Lettering.MUTED;
            case ACCENT -> Lettering.LINK;
            case GOOD -> new Color(0x1e, 0x6b, 0x3a);
            case WARN -> new Color(0xa3, 0x3a, 0x1b);
        };
    }
}
