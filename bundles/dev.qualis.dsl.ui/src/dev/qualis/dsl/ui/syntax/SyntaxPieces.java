package dev.qualis.dsl.ui.syntax;

import com.google.inject.Inject;
import com.google.inject.Provider;
import com.google.inject.name.Named;
import dev.qualis.dsl.keyword.RestOfWord;
import dev.qualis.dsl.keyword.TextTokens;
import dev.qualis.dsl.ui.syntax.DeclaringPhrases.Phrase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.eclipse.xtext.parser.antlr.LexerBindings;

/** Cuts text into pieces with the language's own lexer, so that colours can never differ from the grammar. */
public final class SyntaxPieces {
    private static final Map<String, TokenKind> TERMINALS = Map.of(
            "RULE_QUOTED", TokenKind.STRING,
            "RULE_MARKDOWN", TokenKind.MARKDOWN,
            "RULE_ML_COMMENT", TokenKind.COMMENT,
            "RULE_SL_COMMENT", TokenKind.COMMENT,
            "RULE_INT", TokenKind.NUMBER,
            "RULE_DECIMAL", TokenKind.NUMBER,
            "RULE_CLAUSE_NUMBER", TokenKind.NUMBER,
            "RULE_DAY", TokenKind.NUMBER,
            "RULE_PART_OF_YEAR", TokenKind.NUMBER);

    private final Provider<Lexer> lexers;
    private final Map<Integer, TokenKind> kinds = new HashMap<>();
    private final Map<Integer, String> keywords = new HashMap<>();
    private final TextTokens textTokens;
    private final DeclaringPhrases declaring;
    private final int id;

    @Inject
    SyntaxPieces(
            @Named(LexerBindings.RUNTIME) Provider<Lexer> lexers,
            ITokenDefProvider tokens,
            TextTokens textTokens,
            DeclaringPhrases declaring) {
        this.lexers = lexers;
        this.textTokens = textTokens;
        this.declaring = declaring;
        int idType = Token.INVALID_TOKEN_TYPE;
        for (Map.Entry<Integer, String> token : tokens.getTokenDefMap().entrySet()) {
            String definition = token.getValue();
            kinds.put(token.getKey(), isWord(definition) ? TokenKind.KEYWORD : TERMINALS.get(definition));
            if (isWord(definition)) {
                keywords.put(token.getKey(), definition.substring(1, definition.length() - 1));
            }
            idType = definition.equals("RULE_ID") ? token.getKey() : idType;
        }
        this.id = idType;
    }

    /** The pieces of a text in their order; what lies between them, such as space, is left out. */
    public List<Piece> of(String text) {
        Lexer lexer = lexers.get();
        lexer.setCharStream(new ANTLRStringStream(text));
        TokenSource tokens = textTokens.over(lexer);
        List<Piece> pieces = new ArrayList<>();
        Phrase phrase = new Phrase("", "");
        for (Token next = tokens.nextToken(); next.getType() != Token.EOF; next = tokens.nextToken()) {
            CommonToken token = (CommonToken) next;
            boolean name = token.getType() == id && declares(phrase, text, token.getStartIndex());
            TokenKind kind = name ? TokenKind.NAME : kind(token);
            boolean restOfWord = token instanceof RestOfWord;
            if (!restOfWord) {
                pieces.add(new Piece(token.getStartIndex(), token.getStopIndex() - token.getStartIndex() + 1, kind));
            }
            if (restOfWord || !token.getText().isBlank()) {
                phrase = new Phrase(phrase.last(), keywords.getOrDefault(token.getType(), ""));
            }
        }
        return pieces;
    }

    /** Statements are indented, elements are not: that tells the one from the other where they begin alike. */
    private boolean declares(Phrase phrase, String text, int offset) {
        if (!declaring.contains(phrase)) {
            return false;
        }
        int line = text.lastIndexOf('\n', offset) + 1;
        return !Character.isWhitespace(text.charAt(line)) || !declaring.mayRefer(phrase);
    }

    /** A text or comment that never ends is no token of the language, yet still reads as one. */
    private TokenKind kind(CommonToken token) {
        TokenKind kind = kinds.get(token.getType());
        if (kind != null) {
            return kind;
        }
        String text = token.getText();
        if (text.startsWith("/*")) {
            return TokenKind.COMMENT;
        }
        return text.startsWith("\"\"\"") ? TokenKind.MARKDOWN : TokenKind.PLAIN;
    }

    private static boolean isWord(String definition) {
        return definition.startsWith("'") && Character.isLetter(definition.codePointAt(1));
    }
}
