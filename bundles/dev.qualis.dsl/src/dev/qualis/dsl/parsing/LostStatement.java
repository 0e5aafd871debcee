package dev.qualis.dsl.parsing;

import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;

/**
 * A stretch of text that the parser cannot read: a statement with its lines and blocks, or what stands behind one.
 *
 * @param from its first character
 * @param to behind its last character
 * @param faultAt the token at which the parser gave up
 * @param message what is told of it
 */
record LostStatement(int from, int to, int faultAt, SyntaxErrorMessage message) {

    /** The statement that the parser lost when it met a fault. */
    static LostStatement around(Fault fault, RawTokens tokens) {
        int number = number(fault, tokens);
        int first = QmsSyntaxMessages.isBehindStatement(fault.message()) ? number : beginning(number, tokens);
        int last = Math.max(ending(first, number, tokens, fault.isTooDeep()), Math.min(first + 1, tokens.size()));
        int from = first < tokens.size() ? tokens.offset(first) : tokens.end();
        int to = last == 0 ? from : tokens.endOffset(last - 1);
        int at = number < tokens.size() ? tokens.offset(number) : from;
        // a fault behind the statement, on its next line, is told where the statement begins to lack something
        return new LostStatement(from, Math.max(to, from + 1), at >= from && at < to ? at : from, fault.message());
    }

    private static int number(Fault fault, RawTokens tokens) {
        if (fault.isAtEnd()) {
            return tokens.endsHidden() ? tokens.size() : tokens.size() - 1;
        }
        // of a word that stands for several keywords, the rest has no text: the word itself is at fault
        return fault.isInWord() ? Math.max(tokens.at(fault.offset()) - 1, 0) : tokens.at(fault.offset());
    }

    /** Where the statement begins that the parser was reading when it met the fault. */
    private static int beginning(int fault, RawTokens tokens) {
        int at = Math.min(fault, tokens.size());
        while (at > 0) {
            int before = at - 1;
            if (!tokens.isPassed(before)) {
                if (tokens.isOpening(before)) {
                    return at;
                }
                if (tokens.isClosing(before) && tokens.counterpart(before) >= 0) {
                    before = tokens.counterpart(before);
                }
            }
            at = before;
            if (!tokens.isPassed(at) && tokens.isFirstOnLine(at)) {
                return at;
            }
        }
        return at;
    }

    /** Behind the last token of the statement: up to the next line or the end of the block around it. */
    private static int ending(int first, int fault, RawTokens tokens, boolean tooDeep) {
        for (int i = first; i < tokens.size(); i++) {
            if (tokens.isPassed(i)) {
                continue;
            }
            if (i > first && i >= fault && tokens.isFirstOnLine(i) || tokens.isClosing(i)) {
                return i;
            }
            if (tokens.isOpening(i)) {
                if (tokens.counterpart(i) < 0) {
                    // what nobody closes and lies too deep is not tried again line by line
                    return tooDeep ? tokens.size() : endingByIndentation(first, i, tokens);
                }
                i = tokens.counterpart(i);
            }
        }
        return tokens.size();
    }

    /** A block that is not closed ends where the text is not indented more than the statement. */
    private static int endingByIndentation(int first, int brace, RawTokens tokens) {
        for (int i = brace + 1; i < tokens.size(); i++) {
            if (tokens.isFirstOnLine(i) && tokens.column(i) <= tokens.column(first)) {
                return i;
            }
        }
        return tokens.size();
    }
}
