package dev.qualis.dsl.parsing;

import dev.qualis.dsl.parser.antlr.internal.InternalQmsLexer;
import dev.qualis.dsl.parser.antlr.internal.InternalQmsParser;

/**
 * The tables by which a text is cut into tokens and read. To unpack them takes as long as to parse a hundred pages, and
 * needs nothing of what else it takes to set the language up: a second processor can do so meanwhile.
 */
public final class ParserTables {

    private ParserTables() {}

    /** Has the tables unpacked without waiting for them. Whoever needs them earlier waits, as for any class. */
    public static void unpackBeside() {
        Thread.ofPlatform().daemon().name("parser tables").start(() -> {
            new InternalQmsLexer();
            new InternalQmsParser(null);
        });
    }
}
