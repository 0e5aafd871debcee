package dev.qualis.viewpoint;

import dev.qualis.viewpoint.expression.Message;
import org.eclipse.emf.ecore.EObject;

/**
 * Ends mappings that recur without end: Sirius would not come back from them.
 *
 * <p>A mapping may stand inside itself, as in a tree of parts; but not with the same element, not deeper than sixty levels, and
 * not more often than a reader could ever look at.
 */
final class NestingLimit {
    private static final int DEEPEST = 60;

    private final Context context;
    private final Message parts;
    private final int most;
    private int recurring;

    /**
     * @param parts what is nested, for messages: {@code Nodes}
     * @param most how many may be made inside others of their own mapping
     */
    NestingLimit(Context context, Message parts, int most) {
        this.context = context;
        this.parts = parts;
        this.most = most;
    }

    /** Whether a part may be made; if not, it is told. */
    boolean allows(Nesting around, String mapping, EObject element) {
        boolean recurs = false;
        int depth = 0;
        for (Nesting at = around; at != null; at = at.around()) {
            depth++;
            if (at.mapping().equals(mapping)) {
                recurs = true;
                if (at.element() == element) {
                    context.warn(
                            mapping,
                            Message.of("{0} of an element inside themselves are left out.", "元素位于自身之内的{0}已略去。", parts),
                            element);
                    return false;
                }
            }
        }
        if (depth > DEEPEST) {
            context.warn(
                    mapping,
                    Message.of("{0} are nested deeper than {1} levels.", "{0}的嵌套超过 {1} 层。", parts, DEEPEST),
                    null);
            return false;
        }
        if (recurs && recurring >= most) {
            context.warn(
                    mapping,
                    Message.of(
                            "{0} inside others of their own mapping end after {1}.",
                            "同一映射内层层嵌套的{0}到 {1} 个为止。", parts, most),
                    null);
            return false;
        }
        recurring += recurs ? 1 : 0;
        return true;
    }
}
