package dev.qualis.dsl.formatting;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.xtext.formatting2.regionaccess.IEObjectRegion;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;

/**
 * Puts statements and header phrases in their canonical order. A statement takes the comments with it that stand above
 * it and behind it on its line; statements of one kind keep the order that the author gave them.
 */
public class Arrangement {

    private final StatementGrammar grammar;

    @Inject
    public Arrangement(StatementGrammar grammar) {
        this.grammar = grammar;
    }

    /** The text with its statements in order; the same text where they are already. */
    public String arranged(ITextRegionAccess access) {
        List<ISemanticRegion> tokens = new ArrayList<>();
        IEObjectRegion root = access.regionForRootEObject();
        ISemanticRegion first =
                root == null ? null : root.getPreviousHiddenRegion().getNextSemanticRegion();
        for (ISemanticRegion token = first; token != null; token = token.getNextSemanticRegion()) {
            tokens.add(token);
        }
        String text = access.regionForDocument().getText();
        return new Run(text, tokens).arrange();
    }

    /** One statement or phrase: its rank and its text with what belongs to it. */
    private record Item(int rank, String text) {}

    private final class Run {

        private final String text;

        private final List<ISemanticRegion> tokens;

        private final int[] depths;

        Run(String text, List<ISemanticRegion> tokens) {
            this.text = text;
            this.tokens = tokens;
            this.depths = depths();
        }

        String arrange() {
            return emit(0, tokens.size(), 0, text.length());
        }

        /** The text between two offsets, which begin before the first and end behind the last of the tokens. */
        private String emit(int from, int to, int start, int end) {
            StringBuilder arranged = new StringBuilder();
            int offset = start;
            int i = from;
            while (i < to) {
                ISemanticRegion token = tokens.get(i);
                Optional<StatementGrammar.Loop> body =
                        QmsFormatter.is(token, "{") ? grammar.body(token.getGrammarElement()) : Optional.empty();
                Optional<StatementGrammar.Loop> header = grammar.header(token.getGrammarElement());
                int last = body.isPresent() ? closing(i, to) : header.isPresent() ? endOfHeader(i, to) : -1;
                if (last > i) {
                    int begin = body.isPresent() ? split(i) : token.getOffset();
                    int finish = body.isPresent()
                            ? split(last - 1)
                            : tokens.get(last - 1).getEndOffset();
                    arranged.append(text, offset, begin);
                    int firstItem = body.isPresent() ? i + 1 : i;
                    arranged.append(ordered(
                            firstItem,
                            last,
                            begin,
                            finish,
                            body.or(() -> header).get()));
                    offset = finish;
                    i = last;
                } else {
                    i++;
                }
            }
            return arranged.append(text, offset, end).toString();
        }

        private String ordered(int from, int to, int start, int end, StatementGrammar.Loop loop) {
            List<Item> items = new ArrayList<>();
            int begin = start;
            int first = from;
            for (int i = from + 1; i <= to; i++) {
                if (i == to || beginsItem(i, from, loop)) {
                    int finish = i == to ? end : split(i - 1);
                    Integer rank = loop.ranks().get(tokens.get(first).getGrammarElement());
                    items.add(new Item(rank == null ? -1 : rank, emit(first + 1, i, begin, finish)));
                    begin = finish;
                    first = i;
                }
            }
            return joined(items);
        }

        private boolean beginsItem(int i, int from, StatementGrammar.Loop loop) {
            return loop.begins(
                            tokens.get(i).getGrammarElement(), tokens.get(i - 1).getGrammarElement())
                    && nesting(from, i) == 0;
        }

        private int nesting(int from, int to) {
            return depths[to] - depths[from];
        }

        private int[] depths() {
            int[] all = new int[tokens.size() + 1];
            int depth = 0;
            for (int i = 0; i < tokens.size(); i++) {
                if (QmsFormatter.is(tokens.get(i), "}")) {
                    depth--;
                }
                all[i] = depth;
                if (QmsFormatter.is(tokens.get(i), "{")) {
                    depth++;
                }
            }
            all[tokens.size()] = depth;
            return all;
        }

        private int closing(int brace, int to) {
            for (int i = brace + 1; i < to; i++) {
                if (depths[i] == depths[brace] && QmsFormatter.is(tokens.get(i), "}")) {
                    return i;
                }
            }
            return -1;
        }

        private int endOfHeader(int from, int to) {
            int end = tokens.get(from).getEObjectRegion().getEndOffset();
            for (int i = from; i < to; i++) {
                if (QmsFormatter.is(tokens.get(i), "{") || tokens.get(i).getOffset() >= end) {
                    return i;
                }
            }
            return to;
        }

        /** Where the gap behind a token is parted: what is left on its line belongs to it, the rest to the next. */
        private int split(int token) {
            int at = tokens.get(token).getEndOffset();
            int end = token + 1 < tokens.size() ? tokens.get(token + 1).getOffset() : text.length();
            int i = at;
            while (i < end) {
                if (text.charAt(i) == '\n') {
                    return text.charAt(i - 1) == '\r' ? i - 1 : i;
                }
                if (text.startsWith("/*", i)) {
                    i = text.indexOf("*/", i + 2) + 2;
                } else if (text.startsWith("//", i)) {
                    int line = text.indexOf('\n', i);
                    return line < 0 || line > end ? end : line;
                } else {
                    i++;
                }
            }
            return at;
        }
    }

    private static String joined(List<Item> items) {
        List<Item> sorted = new ArrayList<>(items);
        sorted.sort(Comparator.comparingInt(Item::rank));
        boolean moved = !sorted.equals(items);
        boolean onLines = items.stream().anyMatch(item -> breaksLine(item.text()));
        StringBuilder text = new StringBuilder();
        for (Item item : sorted) {
            if (moved && !breaksLine(item.text())) {
                // a statement that shared its line would else end up behind another one's comment
                text.append(onLines ? '\n' : ' ');
            }
            text.append(item.text());
        }
        return text.toString();
    }

    private static boolean breaksLine(String text) {
        return text.startsWith("\n") || text.startsWith("\r");
    }
}
