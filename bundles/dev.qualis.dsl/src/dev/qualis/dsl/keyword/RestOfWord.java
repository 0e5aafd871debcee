package dev.qualis.dsl.keyword;

import org.antlr.runtime.CommonToken;

/** One of the keywords that a Chinese word stands for, but not the first: it has a place, behind the word, and no text. */
public final class RestOfWord extends CommonToken {

    private static final long serialVersionUID = 1L;

    private final String word;

    RestOfWord(CommonToken first, int type) {
        super(first.getInputStream(), type, first.getChannel(), first.getStopIndex() + 1, first.getStopIndex());
        word = first.getText();
        setText("");
        setLine(first.getLine());
        setCharPositionInLine(first.getCharPositionInLine() + word.length());
    }

    /** The whole word. */
    public String word() {
        return word;
    }
}
