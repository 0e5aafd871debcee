package dev.qualis.exchange.standard;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes numbers of clauses that the language can write, each once in its standard. */
final class ClauseNumbers {
    private static final int LONGEST = 60;
    private static final String LETTER =
            "[A-Za-z_\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u1FFF\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uAC00-\\uD7A3]";
    private static final String WORD = LETTER + "(?:" + LETTER + "|[0-9])*(?:-(?:" + LETTER + "|[0-9])+)*";
    private static final String NUMERIC = "[0-9]+(?:\\.[0-9]+)*(?:\\." + LETTER + "[0-9]*(?:\\.[0-9]+)*)?";
    private static final Pattern NUMBER =
            Pattern.compile(NUMERIC + "|" + WORD + "(?:\\." + WORD + ")*(?:\\.(?:" + NUMERIC + "))?");
    private static final Pattern OTHER = Pattern.compile("(?:(?!" + LETTER + ")[^0-9.])+");

    private final Set<String> used = new HashSet<>();
    private final Map<String, Integer> positions = new HashMap<>();
    private final Set<String> keywords;

    /** @param keywords words of the language, which no part of a number may be */
    ClauseNumbers(Set<String> keywords) {
        this.keywords = keywords;
    }

    /** The nearest number that the language can write: {@code AC-2(1)} is {@code AC-2.1}, {@code 1a} is {@code C-1a}. */
    String written(String label) {
        String plain = Normalizer.normalize(label, Normalizer.Form.NFKC).strip();
        plain = plain.replaceAll("\\s*[(\\[]\\s*([^()\\[\\]]*?)\\s*[)\\]]", ".$1");
        plain = OTHER.matcher(plain).replaceAll("-");
        plain = plain.replaceAll("[-.]*\\.[-.]*", ".").replaceAll("^[-.]+|[-.]+$", "");
        plain = plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("[-.]+$", "");
        if (isNumber(plain)) {
            return plain;
        }
        String hyphens = plain.replace('.', '-');
        return isNumber(hyphens) ? hyphens : plain.isEmpty() ? "C" : "C-" + hyphens;
    }

    private boolean isNumber(String text) {
        return NUMBER.matcher(text).matches()
                && Arrays.stream(text.split("\\.")).noneMatch(keywords::contains);
    }

    /**
     * The number of a clause, which nobody else in the standard has and which begins with that of the clause above.
     *
     * @param above the number above; {@code null} on the first level
     * @param written what {@link #written} made of the label above; {@code null} on the first level
     * @param own what {@link #written} made of the clause's own label
     */
    String below(String above, String written, String own) {
        if (above == null) {
            return once(own);
        }
        String number = above + (own.startsWith(written + ".") ? own.substring(written.length()) : "." + own);
        if (isNumber(number) && used.add(number)) {
            return number;
        }
        int position = positions.merge(above, 1, Integer::sum);
        while (!used.add(above + "." + position)) {
            position = positions.merge(above, 1, Integer::sum);
        }
        return above + "." + position;
    }

    private String once(String number) {
        String free = number;
        for (int count = 2; !used.add(free); count++) {
            free = (number.matches("[0-9].*") ? "C-" + number.replace('.', '-') : number) + "-" + count;
            free = isNumber(free) ? free : free.replace('.', '-');
        }
        return free;
    }
}
