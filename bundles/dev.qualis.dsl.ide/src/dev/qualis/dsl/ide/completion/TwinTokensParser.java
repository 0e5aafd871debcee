package dev.qualis.dsl.ide.completion;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import dev.qualis.dsl.ide.contentassist.antlr.QmsParser;
import dev.qualis.dsl.ide.contentassist.antlr.internal.InternalQmsParser;
import dev.qualis.dsl.keyword.NamePlaces;
import dev.qualis.dsl.keyword.Phrases;
import dev.qualis.dsl.keyword.TokenTwins;
import java.util.HashMap;
import java.util.Map;
import org.antlr.runtime.CharStream;
import org.antlr.runtime.TokenSource;
import org.eclipse.xtext.util.Strings;

/** Finds what can follow in texts whose keywords are English, Chinese or both. */
public class TwinTokensParser extends QmsParser {

    /** The Chinese words in the numbers of the lexer for completion, which are not those of the language's own. */
    @Singleton
    static final class Twins {

        private final TokenTwins twins;

        @Inject
        Twins(Phrases phrases, NamePlaces places) {
            Map<Integer, String> names = new HashMap<>();
            for (int type = 0; type < InternalQmsParser.tokenNames.length; type++) {
                // Signs beyond ASCII are escaped there, as in Java.
                names.put(type, Strings.convertFromJavaString(InternalQmsParser.tokenNames[type], true));
            }
            twins = new TokenTwins(names, phrases, places);
        }
    }

    @Inject
    private Twins twins;

    @Override
    protected TokenSource createLexer(CharStream stream) {
        return twins.twins.over(super.createLexer(stream));
    }
}
