package dev.qualis.dsl.parsing;

import dev.qualis.dsl.parser.antlr.internal.InternalQmsLexer;
import java.util.List;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;

/** Makes the parser take the tokens of lost statements for white space. */
final class PassedOver implements TokenSource {

    private final TokenSource tokens;

    private final List<LostStatement> lost;

    PassedOver(TokenSource tokens, List<LostStatement> lost) {
        this.tokens = tokens;
        this.lost = lost;
    }

    @Override
    public Token nextToken() {
        Token token = tokens.nextToken();
        if (token instanceof CommonToken common && token.getType() != Token.EOF) {
            for (LostStatement statement : lost) {
                if (statement.covers(common.getStartIndex())) {
                    token.setType(InternalQmsLexer.RULE_WS);
                    break;
                }
            }
        }
        return token;
    }

    @Override
    public String getSourceName() {
        return tokens.getSourceName();
    }
}
