package dev.qualis.dsl.parsing;

import com.google.inject.Inject;
import dev.qualis.dsl.keyword.TextTokens;
import dev.qualis.dsl.message.IssueTable;
import dev.qualis.dsl.parser.antlr.QmsParser;
import dev.qualis.dsl.parser.antlr.internal.InternalQmsParser;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CharStream;
import org.antlr.runtime.TokenSource;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.ParseException;
import org.eclipse.xtext.parser.ParseResult;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;
import org.eclipse.xtext.util.CancelIndicator;

/**
 * The language's parser. What it cannot read costs the statement that it stands in and no more: the statement is told
 * as wrong once and passed over. So one slip of the pen does not turn every reference to the rest of the file into an
 * error of its own.
 *
 * <p>A text with mistakes is read twice, however many they are: once to find them, each time going on behind the
 * statement that is lost; and once without those statements.
 */
public class QmsTextParser extends QmsParser {

    /** What is left out may uncover further mistakes, but hardly ever more than once. */
    private static final int MOST_ROUNDS = 4;

    private final TextTokens textTokens;

    private final IssueTable issues;

    private boolean passingOver = true;

    private CancelIndicator cancelled = CancelIndicator.NullImpl;

    private String text = "";

    private StatementParser parser;

    /** Builds the trees of a text that is read again. */
    private NodeModelBuilder builder;

    /** Whether the parser is to stop at the first statement that it loses. */
    private boolean stopping;

    @Inject
    public QmsTextParser(TextTokens textTokens, IssueTable issues) {
        this.textTokens = textTokens;
        this.issues = issues;
    }

    /** Makes the parser keep unfinished statements in its tree, for someone who is still writing one. */
    public void keepUnfinished() {
        passingOver = false;
    }

    /** Makes the parser end with a {@link java.util.concurrent.CancellationException} as soon as the caller cancels. */
    public void endWhen(CancelIndicator cancelled) {
        this.cancelled = cancelled;
    }

    @Override
    protected IParseResult doParse(String rule, CharStream in, NodeModelBuilder builder, int lookAhead) {
        text = in.size() == 0 ? "" : in.substring(0, in.size() - 1);
        stopping = passingOver && rule.equals(getDefaultRuleName());
        IParseResult result = parsed(rule, in, builder, lookAhead);
        return stopping && parser.fault().isPresent() ? readAgain(parser.fault().get(), result) : result;
    }

    private IParseResult readAgain(Fault first, IParseResult stopped) {
        builder = new SharedLineBreaks();
        RawTokens tokens = RawTokens.of(closedTexts(new ANTLRStringStream(text)), cancelled);
        Map<Integer, SyntaxErrorMessage> messages = new HashMap<>();
        Optional<Fault> fault = Optional.of(first);
        IParseResult result = stopped;
        for (int round = 1; fault.isPresent() && round <= MOST_ROUNDS; round++) {
            if (!pass(fault.get(), result, tokens, messages)) {
                break; // something is missing at the end of the text, which has been read to there
            }
            stopping = round < MOST_ROUNDS;
            result = read(tokens.whole());
            fault = parser.fault();
        }
        return messages.isEmpty() ? result : told(result, messages);
    }

    /**
     * Finds the statements that are lost from the first of them on, and has them passed over.
     *
     * @return whether there is anything to be passed over
     */
    private boolean pass(
            Fault first, IParseResult stopped, RawTokens tokens, Map<Integer, SyntaxErrorMessage> messages) {
        stopping = true;
        boolean some = false;
        IParseResult read = stopped;
        for (Optional<Fault> fault = Optional.of(first); fault.isPresent(); fault = parser.fault()) {
            LostStatement statement = LostStatement.around(fault.get(), tokens);
            if (!tokens.pass(statement)) {
                return some;
            }
            some = true;
            messages.putIfAbsent(statement.faultAt(), statement.message());
            read = read(tokens.from(statement.to(), OpenBlocks.around(statement.from(), read.getRootNode())));
        }
        return some;
    }

    private IParseResult read(TokenSource tokens) {
        return parsed(getDefaultRuleName(), new ReadTokens(tokens), builder, 0);
    }

    private IParseResult parsed(String rule, CharStream in, NodeModelBuilder builder, int lookAhead) {
        try {
            return super.doParse(rule, in, builder, lookAhead);
        } catch (ParseException failure) {
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                if (cause instanceof CancellationException) {
                    throw new CancellationException();
                }
            }
            throw failure;
        }
    }

    private IParseResult told(IParseResult result, Map<Integer, SyntaxErrorMessage> messages) {
        ICompositeNode root = result.getRootNode();
        Map<ILeafNode, SyntaxErrorMessage> leaves = new LinkedHashMap<>();
        for (ILeafNode leaf : root.getLeafNodes()) {
            SyntaxErrorMessage message = leaf.getTotalLength() == 0 ? null : messages.get(leaf.getTotalOffset());
            if (message != null) {
                leaves.put(leaf, message);
            }
        }
        NodeModelBuilder builder = createNodeModelBuilder();
        leaves.forEach(builder::setSyntaxError);
        return new ParseResult(result.getRootASTElement(), root, true);
    }

    @Override
    protected TokenSource createLexer(CharStream stream) {
        return stream instanceof ReadTokens read ? textTokens.over(read.source) : textTokens.over(closedTexts(stream));
    }

    private TokenSource closedTexts(CharStream stream) {
        return new ClosedTexts(super.createLexer(stream), stream);
    }

    @Override
    protected XtextTokenStream createTokenStream(TokenSource source) {
        return new StatementStream(source, getTokenDefProvider(), text, cancelled);
    }

    @Override
    protected InternalQmsParser createParser(XtextTokenStream stream) {
        parser = new StatementParser(stream, getGrammarAccess(), issues, stopping);
        return parser;
    }

    /** Says that the text has been cut into tokens already. */
    private static final class ReadTokens extends ANTLRStringStream {

        private final TokenSource source;

        ReadTokens(TokenSource source) {
            this.source = source;
        }
    }
}
