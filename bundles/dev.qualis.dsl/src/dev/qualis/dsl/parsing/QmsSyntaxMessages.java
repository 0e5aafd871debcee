package dev.qualis.dsl.parsing;

import com.google.inject.Inject;
import dev.qualis.dsl.conversion.InvalidValueException;
import dev.qualis.dsl.message.IssueTable;
import java.util.Set;
import org.antlr.runtime.MismatchedTokenException;
import org.antlr.runtime.MissingTokenException;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.antlr.runtime.UnwantedTokenException;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.SyntaxErrorMessageProvider;

/** Tells what does not fit the grammar in words that need no knowledge of parsers. */
public class QmsSyntaxMessages extends SyntaxErrorMessageProvider {

    private static final String SYNTAX = "qualis.syntax";

    private final IssueTable issues;

    private final Set<String> keywords;

    @Inject
    public QmsSyntaxMessages(IssueTable issues, IGrammarAccess grammar) {
        this.issues = issues;
        this.keywords = Set.copyOf(GrammarUtil.getAllKeywords(grammar.getGrammar()));
    }

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
        RecognitionException failure = context.getRecognitionException();
        Token token = failure == null ? null : failure.token;
        if (token == null) {
            return new SyntaxErrorMessage(context.getDefaultMessage(), SYNTAX);
        }
        String text = token.getType() == Token.EOF || token.getText() == null ? "" : token.getText();
        String expected = expected(failure, context, text);
        String key = text.isEmpty()
                ? "qualis.syntax.end"
                : failure instanceof MissingTokenException ? "qualis.syntax.missing" : "qualis.syntax.unexpected";
        return new SyntaxErrorMessage(issues.message(key, text, expected).strip(), SYNTAX);
    }

    private String expected(RecognitionException failure, IParserErrorContext context, String text) {
        int type = switch (failure) {
            case MissingTokenException missing -> missing.getMissingType();
            case UnwantedTokenException unwanted -> unwanted.expecting;
            case MismatchedTokenException mismatched -> mismatched.expecting;
            default -> Token.INVALID_TOKEN_TYPE;
        };
        String[] names = context.getTokenNames();
        if (type <= Token.INVALID_TOKEN_TYPE || type >= names.length) {
            return keywords.contains(text) ? issues.message("qualis.syntax.keyword", text) : "";
        }
        if (names[type].equals("RULE_ID") && keywords.contains(text)) {
            return issues.message("qualis.syntax.keyword", text);
        }
        return issues.message("qualis.syntax.expected", TokenWords.of(names[type], issues));
    }

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IValueConverterErrorContext context) {
        return context.getValueConverterException() instanceof InvalidValueException invalid
                ? new SyntaxErrorMessage(issues.message(invalid.code(), invalid.arguments()), invalid.code())
                : super.getSyntaxErrorMessage(context);
    }
}
