package dev.qualis.viewpoint.expression;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what was meant by a name that is none. */
public final class Nearest {
    private Nearest() {}

    /** The name that takes the fewest changes of letters, at most a third of them; the first of several in the alphabet. */
    public static Optional<String> to(String name, Stream<String> known) {
        int most = Math.max(1, name.length() / 3);
        record Near(String name, int changes) {}
        return known.filter(each -> Math.abs(each.length() - name.length()) <= most)
                .map(each -> new Near(each, changes(name, each)))
                .filter(near -> near.changes() <= most)
                .min(Comparator.comparingInt(Near::changes).thenComparing(Near::name))
                .map(Near::name);
    }

    /** Asks whether that was meant; stands behind a sentence. */
    public static Message question(String near) {
        return Message.of(" Did you mean '{0}'?", "是否指“{0}”？", near);
    }

    /** How many letters have to be changed, added, taken away or, where they stand side by side, exchanged. */
    private static int changes(String one, String other) {
        int[][] least = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    least[i][j] = i + j;
                    continue;
                }
                int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                least[i][j] = Math.min(Math.min(least[i - 1][j], least[i][j - 1]) + 1, least[i - 1][j - 1] + same);
                boolean exchanged = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                if (exchanged) {
                    least[i][j] = Math.min(least[i][j], least[i - 2][j - 2] + 1);
                }
            }
        }
        return least[one.length()][other.length()];
    }
}
