package dev.qualis.dsl.parsing;

import dev.qualis.dsl.keyword.RestOfWord;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;

/**
 * The token at which the parser lost its way, and what is told of it.
 *
 * @param isTooDeep whether it gave up because blocks lie too deep in each other
 */
record Fault(Token token, SyntaxErrorMessage message, boolean isTooDeep) {

    boolean isAtEnd() {
        return token == null || token.getType() == Token.EOF || !(token instanceof CommonToken);
    }

    boolean isInWord() {
        return token instanceof RestOfWord;
    }

    int offset() {
        return ((CommonToken) token).getStartIndex();
    }
}
