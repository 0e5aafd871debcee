package dev.qualis.app;

/**
 * How the lines of a file end. In memory they all end with a line feed; the file gets back what it had.
 *
 * @param windows whether most end with a carriage return and a line feed
 * @param mixed whether some end otherwise than most
 */
public record LineEnds(boolean windows, boolean mixed) {
    static LineEnds of(String text) {
        int all = 0;
        int windows = 0;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            all++;
            windows += at > 0 && text.charAt(at - 1) == '\r' ? 1 : 0;
        }
        return new LineEnds(windows * 2 > all, windows > 0 && windows < all);
    }

    /** A text with line feeds only. */
    static String plain(String text) {
        return text.replace("\r\n", "\n");
    }

    /** The text as a file with such line ends has it. */
    String applied(String plain) {
        return windows ? plain.replace("\n", "\r\n") : plain;
    }
}
