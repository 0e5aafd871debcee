package dev.qualis.manual.office;

import java.util.regex.Pattern;

/** Texts as the cells of a workbook hold them (ECMA-376, ST_Xstring). */
final class SheetText {
    /** What programs that read a workbook take for a character by its number. */
    private static final Pattern NUMBERED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private SheetText() {}

    /** The text such that it is read back as it is, even where it says {@code _x0041_}. */
    static String escaped(String text) {
        return text.contains("_x") ? NUMBERED.matcher(text).replaceAll("_x005F_") : text;
    }

    /**
     * The beginning of a text that is too long for a cell.
     *
     * @param longest in characters
     */
    static String shortened(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end) + " …";
    }
}
