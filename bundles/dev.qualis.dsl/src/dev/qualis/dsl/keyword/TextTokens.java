package dev.qualis.dsl.keyword;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import org.antlr.runtime.TokenSource;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;

/** The tokens of a text as the grammar knows them, in whichever language its keywords are written. */
@Singleton
public class TextTokens {

    private final TokenTwins twins;

    @Inject
    public TextTokens(ITokenDefProvider tokens, Phrases phrases, NamePlaces places) {
        this.twins = new TokenTwins(tokens.getTokenDefMap(), phrases, places);
    }

    /** The tokens of the language's lexer with keywords in the place of Chinese words. */
    public TokenSource over(TokenSource lexer) {
        return twins.over(lexer);
    }
}
