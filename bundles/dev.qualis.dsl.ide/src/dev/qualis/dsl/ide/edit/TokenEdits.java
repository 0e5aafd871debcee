package dev.qualis.dsl.ide.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/**
 * The edits that turn one text into another by changing tokens and nothing else: where the tokens on both sides of a gap stay,
 * the gap stays with its comments, whatever the other text has there.
 */
final class TokenEdits {
    /** Above so many comparisons, all between two tokens that stay is changed as a whole. */
    private static final long MOST_COMPARISONS = 4_000_000;

    /** How the language lays a gap out. */
    interface Layout {
        /**
         * @param offset where the gap begins
         * @param gap what stands in it
         */
        String of(int offset, String gap);
    }

    private record Token(int offset, int end, String text) {}

    private final String before;
    private final String after;
    private final List<Token> old;
    private final List<Token> now;

    private TokenEdits(INode before, INode after) {
        this.before = before.getText();
        this.after = after.getText();
        old = tokens(before);
        now = tokens(after);
    }

    private static List<Token> tokens(INode root) {
        List<Token> tokens = new ArrayList<>();
        for (ILeafNode leaf : root.getLeafNodes()) {
            if (!leaf.isHidden() && leaf.getLength() > 0) {
                tokens.add(new Token(leaf.getOffset(), leaf.getEndOffset(), leaf.getText()));
            }
        }
        return tokens;
    }

    /**
     * The edits, in the order of the text.
     *
     * @param before the root of a text without syntax errors
     * @param after the root of the text that it shall become but for white space and comments
     * @param layout how the language lays out the other text
     */
    static List<TextEdit> of(URI file, INode before, INode after, Layout layout) {
        return new TokenEdits(before, after).edits(file, layout);
    }

    /** Whether two texts have the same tokens. */
    static boolean areEqual(INode one, INode other) {
        return tokens(one).stream()
                .map(Token::text)
                .toList()
                .equals(tokens(other).stream().map(Token::text).toList());
    }

    private List<TextEdit> edits(URI file, Layout layout) {
        List<TextEdit> edits = new ArrayList<>();
        List<int[]> kept = kept();
        kept.add(new int[] {old.size(), now.size()});
        int fromOld = 0;
        int fromNow = 0;
        for (int i = 0; i < kept.size(); i++) {
            int[] same = kept.get(i);
            if (fromOld < same[0] && fromNow == same[1]) {
                int moved = slide(before, old, fromOld, same[0], run(kept, i, 1), run(kept, i, -1));
                add(edits, file, fromOld + moved, same[0] + moved, fromNow + moved, same[1] + moved, layout);
            } else if (fromOld == same[0] && fromNow < same[1]) {
                int moved = slide(after, now, fromNow, same[1], run(kept, i, 1), run(kept, i, -1));
                add(edits, file, fromOld + moved, same[0] + moved, fromNow + moved, same[1] + moved, layout);
            } else {
                add(edits, file, fromOld, same[0], fromNow, same[1], layout);
            }
            fromOld = same[0] + 1;
            fromNow = same[1] + 1;
        }
        return edits;
    }

    /** How many tokens stay without a break, from the pair at a place on, or before it; not the last of all, which is none. */
    private static int run(List<int[]> kept, int from, int step) {
        int length = 0;
        int i = step > 0 ? from : from - 1;
        while (i >= 0 && i < kept.size() - 1) {
            length++;
            int next = i + step;
            if (next < 0
                    || next >= kept.size()
                    || kept.get(next)[0] != kept.get(i)[0] + step
                    || kept.get(next)[1] != kept.get(i)[1] + step) {
                break;
            }
            i = next;
        }
        return length;
    }

    /**
     * Of {@code a b a} it cannot be told whether {@code a b} or {@code b a} has come or gone: by how many tokens the range is to be
     * moved so that it has whole blocks and lines, as far down as it can be.
     */
    private static int slide(String text, List<Token> tokens, int from, int to, int down, int up) {
        int first = 0;
        while (-first < up
                && tokens.get(from + first - 1)
                        .text()
                        .equals(tokens.get(to + first - 1).text())) {
            first--;
        }
        int best = first;
        int most = -1;
        for (int by = first; by <= down; by++) {
            int whole = wholeness(text, tokens, from + by, to + by);
            if (whole >= most) {
                most = whole;
                best = by;
            }
            if (by == down
                    || !tokens.get(from + by).text().equals(tokens.get(to + by).text())) {
                break;
            }
        }
        return best;
    }

    private static int wholeness(String text, List<Token> tokens, int from, int to) {
        int open = 0;
        boolean whole = true;
        for (int i = from; i < to; i++) {
            open += tokens.get(i).text().equals("{") ? 1 : tokens.get(i).text().equals("}") ? -1 : 0;
            whole &= open >= 0;
        }
        return (whole && open == 0 ? 4 : 0)
                + (startsLine(text, tokens, from) ? 1 : 0)
                + (startsLine(text, tokens, to) ? 1 : 0);
    }

    private static boolean startsLine(String text, List<Token> tokens, int token) {
        return token == 0 || gap(text, tokens, token).contains("\n");
    }

    /** What stands between two tokens that stay becomes other tokens. */
    private void add(List<TextEdit> edits, URI file, int o1, int o2, int n1, int n2, Layout layout) {
        if (o1 == o2 && n1 == n2) {
            return;
        }
        String text;
        String left = gap(before, old, o1);
        String right = gap(before, old, o2);
        if (n1 == n2) {
            boolean bound = o2 < old.size()
                    && (old.get(o2).text().equals("{") || old.get(o2).text().equals(","));
            text = bound && right.isBlank() ? right : Gaps.closed(left, right);
        } else {
            StringBuilder written = new StringBuilder();
            for (int i = n1; i < n2; i++) {
                written.append(i == n1 ? "" : laidOut(i, layout))
                        .append(now.get(i).text());
            }
            String first = laidOut(n1, layout);
            String last = laidOut(n2, layout);
            text = o1 == o2
                    ? Gaps.opened(left, first, written.toString(), last)
                    : Gaps.beside(left, first) + written + Gaps.beside(right, last);
        }
        int start = o1 == 0 ? 0 : old.get(o1 - 1).end();
        int end = o2 == old.size() ? before.length() : old.get(o2).offset();
        TextEdit edit = new TextEdit(file, start, end - start, text).least(before);
        if (edit.length() > 0 || !edit.text().isEmpty()) {
            edits.add(edit);
        }
    }

    /** The gap before a token of the other text, as the language lays it out. */
    private String laidOut(int token, Layout layout) {
        return layout.of(start(now, token), gap(after, now, token));
    }

    private static String gap(String text, List<Token> tokens, int before) {
        int end = before == tokens.size() ? text.length() : tokens.get(before).offset();
        return text.substring(start(tokens, before), end);
    }

    private static int start(List<Token> tokens, int before) {
        return before == 0 ? 0 : tokens.get(before - 1).end();
    }

    /** Pairs of tokens that stay, by their places. */
    private List<int[]> kept() {
        List<int[]> pairs = new ArrayList<>();
        int shorter = Math.min(old.size(), now.size());
        int front = 0;
        while (front < shorter && same(front, front)) {
            pairs.add(new int[] {front, front});
            front++;
        }
        int back = 0;
        while (back < shorter - front && same(old.size() - 1 - back, now.size() - 1 - back)) {
            back++;
        }
        align(front, old.size() - back, front, now.size() - back, pairs);
        for (int i = back; i > 0; i--) {
            pairs.add(new int[] {old.size() - i, now.size() - i});
        }
        return pairs;
    }

    private boolean same(int ofOld, int ofNow) {
        return old.get(ofOld).text().equals(now.get(ofNow).text());
    }

    /** What stands but once on both sides stays where it is; between, a longest common subsequence does. */
    private void align(int o1, int o2, int n1, int n2, List<int[]> pairs) {
        List<int[]> anchors = anchors(o1, o2, n1, n2);
        int o = o1;
        int n = n1;
        for (int[] anchor : anchors) {
            align(o, anchor[0], n, anchor[1], pairs);
            pairs.add(anchor);
            o = anchor[0] + 1;
            n = anchor[1] + 1;
        }
        if (anchors.isEmpty()) {
            subsequence(o, o2, n, n2, pairs);
        } else {
            align(o, o2, n, n2, pairs);
        }
    }

    /** Places of three tokens in a row that are unique on both sides, as many as keep their order. */
    private List<int[]> anchors(int o1, int o2, int n1, int n2) {
        Map<List<String>, Integer> ofNow = unique(now, n1, n2);
        List<int[]> common = new ArrayList<>();
        unique(old, o1, o2).forEach((key, place) -> {
            Integer other = ofNow.get(key);
            if (other != null && place >= 0 && other >= 0) {
                common.add(new int[] {place, other});
            }
        });
        common.sort(Comparator.comparingInt(pair -> pair[0]));
        return increasing(common);
    }

    /** Where three tokens in a row begin, -1 where they stand several times. */
    private static Map<List<String>, Integer> unique(List<Token> tokens, int from, int to) {
        Map<List<String>, Integer> places = new HashMap<>();
        for (int i = from; i + 2 < to; i++) {
            List<String> key = List.of(
                    tokens.get(i).text(),
                    tokens.get(i + 1).text(),
                    tokens.get(i + 2).text());
            places.merge(key, i, (one, other) -> -1);
        }
        return places;
    }

    /** A longest part of pairs, ordered by their first places, whose second places are in order as well. */
    private static List<int[]> increasing(List<int[]> pairs) {
        List<Integer> ends = new ArrayList<>(); // of the best part of each length
        int[] before = new int[pairs.size()];
        for (int i = 0; i < pairs.size(); i++) {
            int low = 0;
            int high = ends.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (pairs.get(ends.get(middle))[1] < pairs.get(i)[1]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[i] = low == 0 ? -1 : ends.get(low - 1);
            if (low == ends.size()) {
                ends.add(i);
            } else {
                ends.set(low, i);
            }
        }
        List<int[]> part = new ArrayList<>();
        for (int i = ends.isEmpty() ? -1 : ends.getLast(); i >= 0; i = before[i]) {
            part.add(pairs.get(i));
        }
        return part.reversed();
    }

    private void subsequence(int o1, int o2, int n1, int n2, List<int[]> pairs) {
        int rows = o2 - o1;
        int columns = n2 - n1;
        if ((long) rows * columns > MOST_COMPARISONS) {
            return;
        }
        int[][] length = new int[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                length[i][j] =
                        same(o1 + i, n1 + j) ? length[i + 1][j + 1] + 1 : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        for (int i = 0, j = 0; i < rows && j < columns; ) {
            if (same(o1 + i, n1 + j) && length[i][j] == length[i + 1][j + 1] + 1) {
                pairs.add(new int[] {o1 + i++, n1 + j++});
            } else if (length[i + 1][j] >= length[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }
}
