package dev.qualis.dsl.parsing;

import dev.qualis.dsl.parser.antlr.internal.InternalQmsLexer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antlr.runtime.CharStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;

/**
 * Cuts a text whose closing quotation mark is missing to where its author will have meant it to end, and goes on
 * behind it. Without that, one missing mark would turn the rest of the line inside out, and with it every line after.
 */
final class ClosedTexts implements TokenSource {

    /** What follows the text on its line where nothing closes it: the brace that opens the body. */
    private static final Pattern OPENS_BODY = Pattern.compile("\\s*\\{[^{}\"]*$");

    /** A text that ends in a bar or comma swallowed the beginning of the next one. */
    private static final Pattern SWALLOWED = Pattern.compile("\\s*[|,，]\\s*\"$");

    private final TokenSource tokens;

    private final CharStream stream;

    ClosedTexts(TokenSource tokens, CharStream stream) {
        this.tokens = tokens;
        this.stream = stream;
    }

    @Override
    public Token nextToken() {
        Token token = tokens.nextToken();
        if (token.getType() == InternalQmsLexer.RULE_QUOTED && token instanceof CommonToken text) {
            String written = text.getText();
            int end = endOf(written);
            if (end < written.length()) {
                text.setText(written.substring(0, end));
                text.setStopIndex(text.getStartIndex() + end - 1);
                stream.seek(text.getStartIndex() + end);
            }
        }
        return token;
    }

    private int endOf(String written) {
        boolean closed = isClosed(written);
        // nearly every text is closed and followed by what cannot be a text: no pattern needs to be looked for
        if (closed && !textGoesOn()) {
            return written.length();
        }
        Matcher cut = (closed ? SWALLOWED : OPENS_BODY).matcher(written);
        return cut.find() && cut.start() > 0 ? cut.start() : written.length();
    }

    /** Whether a letter follows at once: no separator of the language does. */
    private boolean textGoesOn() {
        int next = stream.LA(1);
        return next != CharStream.EOF && Character.isLetterOrDigit(next);
    }

    private static boolean isClosed(String written) {
        if (written.length() < 2 || !written.endsWith("\"")) {
            return false;
        }
        int backslashes = 0;
        for (int i = written.length() - 2; i > 0 && written.charAt(i) == '\\'; i--) {
            backslashes++;
        }
        return backslashes % 2 == 0;
    }

    @Override
    public String getSourceName() {
        return tokens.getSourceName();
    }
}
