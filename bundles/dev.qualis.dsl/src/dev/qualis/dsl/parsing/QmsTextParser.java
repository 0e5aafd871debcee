package dev.qualis.dsl.parsing;

import com.google.inject.Inject;
import dev.qualis.dsl.keyword.TextTokens;
import dev.qualis.dsl.parser.antlr.QmsParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CharStream;
import org.antlr.runtime.TokenSource;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.ParseResult;

/**
 * The language's parser. What it cannot read costs the statement that it stands in and no more: the statement is told
 * as wrong once, passed over, and the text is read again without it. So one slip of the pen does not turn every
 * reference to the rest of the file into an error of its own.
 */
public class QmsTextParser extends QmsParser {

    /** A text with more mistakes than these is not worth reading on for. */
    private static final int MOST_REPAIRS = 50;

    private final TextTokens textTokens;

    private boolean passingOver = true;

    @Inject
    public QmsTextParser(TextTokens textTokens) {
        this.textTokens = textTokens;
    }

    /** Makes the parser keep unfinished statements in its tree, for someone who is still writing one. */
    public void keepUnfinished() {
        passingOver = false;
    }

    @Override
    protected IParseResult doParse(String rule, CharStream in, NodeModelBuilder builder, int lookAhead) {
        IParseResult result = super.doParse(rule, in, builder, lookAhead);
        if (!passingOver || !rule.equals(getDefaultRuleName()) || !result.hasSyntaxErrors()) {
            return result;
        }
        String text = result.getRootNode().getText();
        List<LostStatement> lost = new ArrayList<>();
        Optional<LostStatement> next = LostStatement.firstIn(result.getRootNode());
        while (next.isPresent() && lost.size() < MOST_REPAIRS) {
            lost.add(next.get());
            result = super.doParse(rule, new RepairedText(text, lost), createNodeModelBuilder(), lookAhead);
            next = LostStatement.firstIn(result.getRootNode());
        }
        return lost.isEmpty() ? result : told(result, lost);
    }

    private IParseResult told(IParseResult result, List<LostStatement> lost) {
        ICompositeNode root = result.getRootNode();
        NodeModelBuilder builder = createNodeModelBuilder();
        for (LostStatement statement : lost) {
            ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(root, statement.faultAt());
            if (leaf != null) {
                builder.setSyntaxError(leaf, statement.message());
            }
        }
        return new ParseResult(result.getRootASTElement(), root, true);
    }

    @Override
    protected TokenSource createLexer(CharStream stream) {
        TokenSource tokens = new ClosedTexts(super.createLexer(stream), stream);
        return textTokens.over(
                stream instanceof RepairedText repaired ? new PassedOver(tokens, repaired.lost) : tokens);
    }

    /** A text of which some statements are to be passed over. */
    private static final class RepairedText extends ANTLRStringStream {

        private final List<LostStatement> lost;

        RepairedText(String text, List<LostStatement> lost) {
            super(text);
            this.lost = List.copyOf(lost);
        }
    }
}
