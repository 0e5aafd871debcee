package dev.qualis.dsl.formatting;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;

/** The pairs of braces in a text, and which of them stay on one line: short ones that the author wrote so. */
final class Blocks {

    private static final int WIDTH = 100;

    private final Map<ISemanticRegion, ISemanticRegion> closing = new HashMap<>();

    private final Map<ISemanticRegion, Boolean> inline = new HashMap<>();

    Blocks(ISemanticRegion first) {
        Deque<ISemanticRegion> open = new ArrayDeque<>();
        for (ISemanticRegion token = first; token != null; token = token.getNextSemanticRegion()) {
            if (QmsFormatter.is(token, "{")) {
                open.push(token);
            } else if (QmsFormatter.is(token, "}") && !open.isEmpty()) {
                ISemanticRegion brace = open.pop();
                closing.put(brace, token);
                boolean isInline = isWrittenInline(brace, token);
                inline.put(brace, isInline);
                inline.put(token, isInline);
            }
        }
    }

    private static boolean isWrittenInline(ISemanticRegion open, ISemanticRegion close) {
        String text =
                open.getTextRegionAccess().textForOffset(open.getOffset(), close.getEndOffset() - open.getOffset());
        return text.length() <= WIDTH && text.indexOf('\n') < 0 && text.indexOf('{', 1) < 0 && !text.contains("//");
    }

    /** Whether the block of the brace, the opening or the closing one, stays on its line. */
    boolean isInline(ISemanticRegion brace) {
        return inline.getOrDefault(brace, Boolean.FALSE);
    }

    boolean isEmpty(ISemanticRegion open) {
        return open.getNextSemanticRegion() == closing.get(open);
    }

    ISemanticRegion closing(ISemanticRegion open) {
        return closing.get(open);
    }
}
