package dev.qualis.dsl.naming;

/**
 * Clauses are written {@code CQOS 5.1.2}; as names they are the standard's name and a segment that begins with a
 * section sign, so that the dots of the number do not part it: {@code CQOS §5.1.2}.
 */
public final class ClauseNames {

    /** Begins the name segment of a clause. */
    static final char SIGN = '§';

    private static final String SEPARATOR = " " + SIGN;

    private ClauseNames() {}

    /** The name of the clause that is referred to as {@code CQOS 5.1.2}. */
    public static String fromText(String reference) {
        int blank = lastBlank(reference);
        return blank < 0
                ? reference
                : reference.substring(0, blank).strip().replace("^", "") + SEPARATOR + reference.substring(blank + 1);
    }

    /** How the clause with the name is referred to in a text. */
    public static String toText(String name) {
        return name.replace(SEPARATOR, " ");
    }

    /** The name segment of a clause with the number. */
    static String segment(String number) {
        return SIGN + number;
    }

    /** Where the clause segment of the name begins, or -1 where the name is no clause's. */
    static int separatorIn(String name) {
        return name.indexOf(SEPARATOR);
    }

    private static int lastBlank(String reference) {
        for (int i = reference.length() - 1; i >= 0; i--) {
            if (Character.isWhitespace(reference.charAt(i))) {
                return i;
            }
        }
        return -1;
    }
}
