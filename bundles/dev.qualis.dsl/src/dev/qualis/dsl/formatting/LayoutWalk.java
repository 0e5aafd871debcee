package dev.qualis.dsl.formatting;

import java.util.ArrayDeque;
import java.util.Deque;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;

/** Goes through the tokens of a text and says what stands between each and the next. */
final class LayoutWalk {

    private final StatementGrammar grammar;

    private final Blocks blocks;

    private final Deque<ISemanticRegion> open = new ArrayDeque<>();

    private boolean bodyBefore;

    private boolean useBefore;

    private int commentIndentation;

    LayoutWalk(StatementGrammar grammar, Blocks blocks, ISemanticRegion first) {
        this.grammar = grammar;
        this.blocks = blocks;
        this.useBefore = QmsFormatter.is(first, "use");
    }

    /** How deep comments in the gap that was asked for last are set in. */
    int commentIndentation() {
        return commentIndentation;
    }

    Layout between(ISemanticRegion token, ISemanticRegion next) {
        if (QmsFormatter.is(token, "{")) {
            open.push(token);
        }
        int depth = depth();
        commentIndentation = depth;
        if (QmsFormatter.is(next, "}")) {
            return beforeClosing(token, next);
        }
        if (inInlineBlock()) {
            return isTight(next) ? Layout.glue() : Layout.oneLine();
        }
        if (open.isEmpty() && grammar.beginsElement(next.getGrammarElement())) {
            return beforeElement(next);
        }
        if (!open.isEmpty()
                && grammar.body(open.peek().getGrammarElement()).isPresent()
                && beginsStatementHere(token, next)) {
            return QmsFormatter.is(token, "{") ? Layout.lines(1, 1, depth) : Layout.lines(1, 2, depth);
        }
        commentIndentation = depth + Layout.CONTINUATION;
        if (QmsFormatter.is(next, "{")) {
            return Layout.oneLine();
        }
        return isTight(next) ? Layout.glue() : Layout.blank(depth);
    }

    private boolean beginsStatementHere(ISemanticRegion token, ISemanticRegion next) {
        return grammar.body(open.peek().getGrammarElement())
                .map(loop -> loop.begins(next.getGrammarElement(), token.getGrammarElement()))
                .orElse(false);
    }

    private Layout beforeClosing(ISemanticRegion token, ISemanticRegion next) {
        boolean inline = blocks.isInline(next);
        boolean empty = QmsFormatter.is(token, "{");
        if (!open.isEmpty()) {
            open.pop();
        }
        bodyBefore = !inline && open.isEmpty();
        if (empty && inline) {
            return Layout.oneLine();
        }
        return inline ? Layout.oneLine() : Layout.lines(1, 1, depth());
    }

    private Layout beforeElement(ISemanticRegion next) {
        boolean use = QmsFormatter.is(next, "use");
        boolean apart = bodyBefore || use != useBefore || hasBody(next);
        bodyBefore = false;
        useBefore = use;
        return Layout.lines(apart ? 2 : 1, 2, 0);
    }

    /** Whether the element that begins here goes over several lines. */
    private boolean hasBody(ISemanticRegion first) {
        for (ISemanticRegion token = first.getNextSemanticRegion();
                token != null && !grammar.beginsElement(token.getGrammarElement());
                token = token.getNextSemanticRegion()) {
            if (QmsFormatter.is(token, "{")) {
                return !blocks.isInline(token);
            }
        }
        return false;
    }

    private boolean inInlineBlock() {
        return !open.isEmpty() && blocks.isInline(open.peek());
    }

    private int depth() {
        int depth = 0;
        for (ISemanticRegion brace : open) {
            depth += blocks.isInline(brace) ? 0 : 1;
        }
        return depth;
    }

    private static boolean isTight(ISemanticRegion next) {
        return QmsFormatter.is(next, ",") || QmsFormatter.is(next, ":");
    }
}
