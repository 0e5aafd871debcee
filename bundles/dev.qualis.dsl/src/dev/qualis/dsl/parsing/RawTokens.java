package dev.qualis.dsl.parsing;

import dev.qualis.dsl.parser.antlr.internal.InternalQmsLexer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;
import org.eclipse.xtext.util.CancelIndicator;

/**
 * The tokens of a text as the lexer cuts them, and which of them are passed over. Whoever reads them gets tokens of his
 * own, since readers change their kinds.
 */
final class RawTokens {

    private static final int TOKENS_PER_LOOK = 256;

    private final List<CommonToken> all = new ArrayList<>();

    /** The numbers of those that are neither white space nor comment. */
    private int[] visible;

    private int[] counterparts;

    /** Of the visible ones, those with a line break in front of them. */
    private final BitSet firstOnLine = new BitSet();

    /** Of the visible ones, those that are passed over. */
    private final BitSet passed = new BitSet();

    private RawTokens() {}

    static RawTokens of(TokenSource lexer, CancelIndicator cancelled) {
        RawTokens tokens = new RawTokens();
        for (Token token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
            if (tokens.all.size() % TOKENS_PER_LOOK == 0 && cancelled.isCanceled()) {
                throw new CancellationException();
            }
            tokens.all.add((CommonToken) token);
        }
        tokens.findVisible();
        return tokens;
    }

    private void findVisible() {
        int[] found = new int[all.size()];
        int count = 0;
        boolean lineBreak = true;
        for (int i = 0; i < all.size(); i++) {
            CommonToken token = all.get(i);
            if (isHidden(token)) {
                lineBreak |= token.getText().indexOf('\n') >= 0;
            } else {
                firstOnLine.set(count, lineBreak);
                found[count++] = i;
                lineBreak = false;
            }
        }
        visible = Arrays.copyOf(found, count);
        counterparts = findCounterparts();
    }

    /** Whether it is white space or a comment. */
    static boolean isHidden(Token token) {
        return switch (token.getType()) {
            case InternalQmsLexer.RULE_WS, InternalQmsLexer.RULE_ML_COMMENT, InternalQmsLexer.RULE_SL_COMMENT -> true;
            default -> false;
        };
    }

    /** How many tokens there are that are neither white space nor comment. */
    int size() {
        return visible.length;
    }

    private CommonToken token(int number) {
        return all.get(visible[number]);
    }

    int offset(int number) {
        return token(number).getStartIndex();
    }

    int endOffset(int number) {
        return token(number).getStopIndex() + 1;
    }

    /** Where the text ends. */
    int end() {
        return all.isEmpty() ? 0 : all.getLast().getStopIndex() + 1;
    }

    /** Whether something stands behind the last token, be it a line break. */
    boolean endsHidden() {
        return all.isEmpty() || visible.length == 0 || visible[visible.length - 1] < all.size() - 1;
    }

    boolean isPassed(int number) {
        return passed.get(number);
    }

    /** Whether nothing that counts stands in front of the token on its line. */
    boolean isFirstOnLine(int number) {
        int at = number;
        while (!firstOnLine.get(at) && at > 0 && passed.get(at - 1)) {
            at--;
        }
        return firstOnLine.get(at);
    }

    boolean isOpening(int number) {
        String text = token(number).getText();
        return text.equals("{") || text.equals("｛");
    }

    boolean isClosing(int number) {
        String text = token(number).getText();
        return text.equals("}") || text.equals("｝");
    }

    /** How far the token is from the beginning of its line. */
    int column(int number) {
        return token(number).getCharPositionInLine();
    }

    /** The brace that belongs to a brace; -1 where none does. */
    int counterpart(int number) {
        return counterparts[number];
    }

    private int[] findCounterparts() {
        int[] found = new int[visible.length];
        Arrays.fill(found, -1);
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < found.length; i++) {
            if (isOpening(i)) {
                open.push(i);
            } else if (isClosing(i) && !open.isEmpty()) {
                found[i] = open.pop();
                found[found[i]] = i;
            }
        }
        return found;
    }

    /** The first token at or behind an offset. */
    int at(int offset) {
        int from = 0;
        int to = visible.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (offset(middle) < offset) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** Has a statement passed over; says whether any of it has not been so yet. */
    boolean pass(LostStatement statement) {
        int from = at(statement.from());
        int to = at(statement.to());
        boolean some = passed.nextClearBit(from) < to;
        passed.set(from, to);
        return some;
    }

    /** All tokens, those that are passed over as white space. */
    TokenSource whole() {
        return new Source(List.of(new int[] {0, all.size()}));
    }

    /**
     * The tokens from an offset on, behind the beginnings of the blocks in which it lies.
     *
     * @param blocks where each beginning begins, and where its brace ends, the outermost first
     */
    TokenSource from(int offset, List<int[]> blocks) {
        List<int[]> ranges = new ArrayList<>();
        for (int[] block : blocks) {
            ranges.add(new int[] {position(at(block[0])), position(at(block[1] - 1)) + 1});
        }
        ranges.add(new int[] {position(at(offset)), all.size()});
        return new Source(ranges);
    }

    private int position(int number) {
        return number < visible.length ? visible[number] : all.size();
    }

    /** Copies of the tokens in some ranges. */
    private final class Source implements TokenSource {

        private final List<int[]> ranges;

        private int range;

        private int next;

        private int number;

        Source(List<int[]> ranges) {
            this.ranges = ranges;
            begin();
        }

        private void begin() {
            if (range < ranges.size()) {
                next = ranges.get(range)[0];
                number = Arrays.binarySearch(visible, next);
                number = number < 0 ? -number - 1 : number;
            }
        }

        @Override
        public Token nextToken() {
            while (range < ranges.size() && next >= ranges.get(range)[1]) {
                range++;
                begin();
            }
            if (range == ranges.size()) {
                return Token.EOF_TOKEN;
            }
            CommonToken copy = new CommonToken(all.get(next));
            if (number < visible.length && visible[number] == next) {
                if (passed.get(number)) {
                    copy.setType(InternalQmsLexer.RULE_WS);
                }
                number++;
            }
            next++;
            return copy;
        }

        @Override
        public String getSourceName() {
            return null;
        }
    }
}
