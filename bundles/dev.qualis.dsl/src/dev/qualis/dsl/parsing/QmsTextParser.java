package dev.qualis.dsl.parsing;

import dev.qualis.dsl.parser.antlr.QmsParser;
import org.antlr.runtime.CharStream;
import org.antlr.runtime.TokenSource;

/** The language's parser, over tokens in which a missing quotation mark costs no more than its own text. */
public class QmsTextParser extends QmsParser {

    @Override
    protected TokenSource createLexer(CharStream stream) {
        return new ClosedTexts(super.createLexer(stream), stream);
    }
}
