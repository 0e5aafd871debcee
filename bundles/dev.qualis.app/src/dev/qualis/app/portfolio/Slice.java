package dev.qualis.app.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of several equal parts of a list, for one of several machines.
 *
 * @param number from 1
 * @param of how many there are
 */
public record Slice(int number, int of) {
    /** The whole list. */
    public static final Slice WHOLE = new Slice(1, 1);

    private static final Pattern TEXT = Pattern.compile("(\\d{1,5})/(\\d{1,5})");

    public Slice {
        if (number < 1 || number > of) {
            throw new IllegalArgumentException(number + "/" + of);
        }
    }

    /** Reads {@code 3/16}; nothing where it is no slice. */
    public static Optional<Slice> parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(matcher.group(1));
        int of = Integer.parseInt(matcher.group(2));
        return number < 1 || number > of ? Optional.empty() : Optional.of(new Slice(number, of));
    }

    /** Every n-th of the names, so that each slice gets about the same. */
    List<String> among(Iterable<String> names) {
        List<String> mine = new ArrayList<>();
        int i = 0;
        for (String name : names) {
            if (i++ % of == number - 1) {
                mine.add(name);
            }
        }
        return mine;
    }
}
