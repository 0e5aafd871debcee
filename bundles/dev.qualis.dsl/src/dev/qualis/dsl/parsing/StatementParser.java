package dev.qualis.dsl.parsing;

import dev.qualis.dsl.message.IssueTable;
import dev.qualis.dsl.parser.antlr.internal.InternalQmsParser;
import dev.qualis.dsl.services.QmsGrammarAccess;
import java.util.Optional;
import org.antlr.runtime.BitSet;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;

/** Reads up to the first statement that it loses, or to the end; blocks in blocks no deeper than anyone can follow. */
final class StatementParser extends InternalQmsParser {

    /** So many rules in each other are a hundred blocks or so; the deepest real text has five. */
    private static final int DEEPEST = 300;

    private final IssueTable issues;

    private final boolean stopping;

    private boolean tooDeep;

    private Fault fault;

    StatementParser(XtextTokenStream stream, QmsGrammarAccess grammar, IssueTable issues, boolean stopping) {
        super(stream, grammar);
        this.issues = issues;
        this.stopping = stopping;
    }

    /** Where the first statement was lost; nothing where none was, or where the parser does not stop for it. */
    Optional<Fault> fault() {
        return Optional.ofNullable(fault);
    }

    @Override
    protected void pushFollow(BitSet follow) {
        super.pushFollow(follow);
        if (state._fsp > DEEPEST && !tooDeep) {
            tooDeep = true;
            stopAt(input.LT(1), QmsSyntaxMessages.tooDeep(issues));
        }
    }

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(RecognitionException failure, String[] tokenNames) {
        SyntaxErrorMessage message = super.getSyntaxErrorMessage(failure, tokenNames);
        if (stopping && message != null && QmsSyntaxMessages.isLost(message)) {
            stopAt(failure.token, message);
        }
        return message;
    }

    private void stopAt(Token token, SyntaxErrorMessage message) {
        if (fault == null) {
            fault = new Fault(token, message, tooDeep);
        }
        ((StatementStream) input).cut();
    }
}
