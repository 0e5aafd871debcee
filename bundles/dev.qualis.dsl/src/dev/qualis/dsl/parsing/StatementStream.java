package dev.qualis.dsl.parsing;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.antlr.runtime.BaseRecognizer;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;
import org.eclipse.xtext.util.CancelIndicator;

/** Takes tokens from their source as they are asked for, so that whoever stops early has not paid for the rest. */
final class StatementStream extends XtextTokenStream {

    /** Where the grammar's hidden tokens are; it has the same ones in all of its rules. */
    private static final int HIDDEN_CHANNEL = BaseRecognizer.HIDDEN;

    private static final int TOKENS_PER_LOOK = 256;

    private final CancelIndicator cancelled;

    private final OnDemand read = new OnDemand();

    private final String text;

    /** @param text all of the text, whatever part of it the source gives */
    StatementStream(TokenSource source, ITokenDefProvider names, String text, CancelIndicator cancelled) {
        super(source, names);
        this.text = text;
        this.cancelled = cancelled;
        this.tokens = read;
    }

    @Override
    protected void fillBuffer() {
        p = 0;
        p = skipOffTokenChannels(p);
    }

    /** Makes the text end behind what has been read, and in front of what is to be read next. */
    void cut() {
        read.endAt(Math.max(p, 0));
    }

    /** How many tokens there are in all; whoever asks wants the rest of them. */
    @Override
    public int size() {
        return read.whole();
    }

    @Override
    public String toString() {
        return text;
    }

    private final class OnDemand extends AbstractList<Token> {

        private final List<Token> known = new ArrayList<>();

        private boolean ended;

        @Override
        public Token get(int index) {
            while (!ended && index >= known.size()) {
                take();
            }
            return index < known.size() ? known.get(index) : Token.EOF_TOKEN;
        }

        private void take() {
            if (known.size() % TOKENS_PER_LOOK == 0 && cancelled.isCanceled()) {
                throw new CancellationException();
            }
            Token token = tokenSource.nextToken();
            if (token == null || token.getType() == Token.EOF) {
                ended = true;
                return;
            }
            token.setChannel(RawTokens.isHidden(token) ? HIDDEN_CHANNEL : Token.DEFAULT_CHANNEL);
            token.setTokenIndex(known.size());
            known.add(token);
        }

        @Override
        public int size() {
            return ended ? known.size() : Integer.MAX_VALUE;
        }

        int whole() {
            while (!ended) {
                take();
            }
            return known.size();
        }

        void endAt(int index) {
            ended = true;
            if (index < known.size()) {
                known.subList(index, known.size()).clear();
            }
        }
    }
}
