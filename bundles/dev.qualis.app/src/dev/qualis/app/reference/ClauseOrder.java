package dev.qualis.app.reference;

import java.util.Comparator;
import java.util.regex.Pattern;

/** The order of clause numbers: 4.3.b before 4.10, chapters before annexes. */
final class ClauseOrder {

    static final Comparator<String> NUMBERS = Comparator.comparing(ClauseOrder::key);

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private ClauseOrder() {}

    private static String key(String number) {
        return DIGITS.matcher(number)
                .replaceAll(digits -> "0".repeat(Math.max(0, 4 - digits.group().length())) + digits.group());
    }
}
