package dev.qualis.dsl.naming;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Names, ready to be compared with misspelt ones: most are ruled out by their lengths and letters alone. */
public final class NearNames {

    private record Near(String name, int distance) {}

    private final List<String> names;

    /** Which letters each name has, folded into 64 bits. */
    private final long[] letters;

    private NearNames(Collection<String> names) {
        this.names = List.copyOf(names);
        this.letters = this.names.stream().mapToLong(NearNames::letters).toArray();
    }

    /** @param names in the order in which equally near ones are answered */
    public static NearNames among(Collection<String> names) {
        return new NearNames(names);
    }

    private static long letters(String name) {
        long letters = 0;
        for (int i = 0; i < name.length(); i++) {
            letters |= 1L << Character.toLowerCase(name.charAt(i));
        }
        return letters;
    }

    /** The distance that a slip of the pen stays below: a third of the letters, but at least one may be wrong. */
    public static int limit(String written) {
        return Math.max(1, written.length() / 3) + 1;
    }

    /** The name that may have been meant; the first of equally near ones. */
    public Optional<String> nearest(String written) {
        return nearest(written, limit(written));
    }

    /** The nearest name whose distance is below a limit; the first of equally near ones. */
    public Optional<String> nearest(String written, int limit) {
        String best = null;
        int least = limit;
        long wanted = letters(written);
        for (int i = 0; i < letters.length && least > 0; i++) {
            int distance = distance(i, written, wanted, least);
            if (distance < least) {
                least = distance;
                best = names.get(i);
            }
        }
        return Optional.ofNullable(best);
    }

    /** The names that may have been meant, the nearest first. */
    public List<String> all(String written, int most) {
        int limit = limit(written);
        long wanted = letters(written);
        List<Near> near = new ArrayList<>();
        for (int i = 0; i < letters.length; i++) {
            int distance = distance(i, written, wanted, limit);
            if (distance < limit) {
                near.add(new Near(names.get(i), distance));
            }
        }
        return near.stream()
                .sorted(Comparator.comparingInt(Near::distance))
                .limit(most)
                .map(Near::name)
                .toList();
    }

    private int distance(int number, String written, long wanted, int limit) {
        String name = names.get(number);
        return Math.abs(name.length() - written.length()) >= limit
                        || Long.bitCount(letters[number] & ~wanted) >= limit
                        || Long.bitCount(wanted & ~letters[number]) >= limit
                ? limit
                : EditDistance.of(name, written, limit);
    }
}
