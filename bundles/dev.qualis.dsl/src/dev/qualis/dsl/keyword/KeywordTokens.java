package dev.qualis.dsl.keyword;

import java.util.ArrayDeque;
import java.util.Deque;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;

/**
 * Hands a parser the keywords that Chinese words stand for. So grammar, tree and everything behind them know only one
 * set of keywords. Where one word stands for several keywords, the first one has the word's place and length; the
 * others have no length and lie behind it.
 */
final class KeywordTokens implements TokenSource {

    private final TokenSource tokens;

    private final TokenTwins twins;

    private final Deque<Token> pending = new ArrayDeque<>();

    private int previous = Token.INVALID_TOKEN_TYPE;

    private int beforePrevious = Token.INVALID_TOKEN_TYPE;

    private boolean inBlockOfNames;

    KeywordTokens(TokenSource tokens, TokenTwins twins) {
        this.tokens = tokens;
        this.twins = twins;
    }

    @Override
    public Token nextToken() {
        Token token = pending.isEmpty() ? tokens.nextToken() : pending.poll();
        int type = token.getType();
        if (twins.isHidden(type)) {
            return token;
        }
        if (twins.isSign(type)) {
            type = twins.sign(token.getText());
            token.setType(type);
        }
        boolean nameWanted = inBlockOfNames || twins.isFollowedByName(beforePrevious, previous);
        if (type == twins.name() && !nameWanted) {
            exchange(token);
            type = token.getType();
        } else if (nameWanted && twins.isValue(type)) {
            type = twins.name();
        } else if (type == twins.openingBrace()) {
            inBlockOfNames = twins.opensBlockOfNames(previous);
        } else if (type == twins.closingBrace()) {
            inBlockOfNames = false;
        }
        beforePrevious = previous;
        previous = type;
        return token;
    }

    private void exchange(Token token) {
        if (!(token instanceof CommonToken word) || !beginsInChinese(word)) {
            return;
        }
        int[] types = twins.keywords(word.getText());
        if (types.length == 0) {
            return;
        }
        word.setType(types[0]);
        for (int i = 1; i < types.length; i++) {
            pending.add(new RestOfWord(word, types[i]));
        }
    }

    /** Most names are Latin in most texts: they need not be looked up. */
    private static boolean beginsInChinese(CommonToken word) {
        return Spelling.isChinese(word.getText().charAt(0));
    }

    @Override
    public String getSourceName() {
        return tokens.getSourceName();
    }
}
