package dev.qualis.viewpoint.aql;

import dev.qualis.viewpoint.expression.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Parts an expression into words. */
final class AqlLexer {
    private static final Set<String> DOUBLE = Set.of("->", "<=", ">=", "<>", "!=", "==", "::", "..");

    /** A word; {@code text} of a text literal is what it means, of everything else what is written. */
    record Token(Kind kind, String text, int offset) {}

    enum Kind {
        NAME,
        TEXT,
        INTEGER,
        REAL,
        SIGN,
        END
    }

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private AqlLexer(String text) {
        this.text = text;
    }

    static List<Token> tokens(String text) throws AqlSyntaxException {
        return new AqlLexer(text).read();
    }

    private List<Token> read() throws AqlSyntaxException {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
            } else if (c == '\'') {
                quoted();
            } else if (Character.isDigit(c)) {
                number();
            } else if (isNamePart(c)) {
                int from = at;
                while (at < text.length() && isNamePart(text.charAt(at))) {
                    at++;
                }
                add(Kind.NAME, text.substring(from, at), from);
            } else {
                sign();
            }
        }
        add(Kind.END, "", at);
        return tokens;
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '$';
    }

    private void add(Kind kind, String value, int from) {
        tokens.add(new Token(kind, value, from));
    }

    private void sign() {
        int length = at + 2 <= text.length() && DOUBLE.contains(text.substring(at, at + 2)) ? 2 : 1;
        add(Kind.SIGN, text.substring(at, at + length), at);
        at += length;
    }

    private void number() {
        int from = at;
        digits();
        boolean real = at + 1 < text.length() && text.charAt(at) == '.' && Character.isDigit(text.charAt(at + 1));
        if (real) {
            at++;
            digits();
        }
        add(real ? Kind.REAL : Kind.INTEGER, text.substring(from, at), from);
    }

    private void digits() {
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            at++;
        }
    }

    private void quoted() throws AqlSyntaxException {
        int from = at++;
        StringBuilder value = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '\'') {
            value.append(text.charAt(at) == '\\' ? escaped() : text.charAt(at++));
        }
        if (at == text.length()) {
            throw new AqlSyntaxException(
                    Message.of("the text that begins at {0} does not end", "从第 {0} 个字符开始的文本没有结束", (from + 1)));
        }
        at++;
        add(Kind.TEXT, value.toString(), from);
    }

    private char escaped() throws AqlSyntaxException {
        char c = at + 1 < text.length() ? text.charAt(at + 1) : '\\';
        at += 2;
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'x' -> code(2);
            case 'u' -> code(4);
            default -> c;
        };
    }

    private char code(int digits) throws AqlSyntaxException {
        try {
            char c = (char) Integer.parseInt(text.substring(at, at + digits), 16);
            at += digits;
            return c;
        } catch (NumberFormatException | StringIndexOutOfBoundsException e) {
            throw new AqlSyntaxException(Message.of("the character at {0} has no code", "第 {0} 个字符处的转义无效", (at + 1)));
        }
    }
}
