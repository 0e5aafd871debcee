package dev.qualis.exchange.model;

import java.text.Normalizer;
import java.util.function.Predicate;

/** Makes names of titles: what is no letter or digit goes, words of Latin letters are joined as {@code SupplierQuality}. */
final class ElementNames {

    private static final int LONGEST = 40;

    private ElementNames() {}

    /**
     * A name that nobody bears.
     *
     * @param title in the language in which the elements of the project are named
     * @param otherwise where no letter of the title can stand in a name
     */
    static String of(String title, String otherwise, Predicate<String> taken) {
        String base = base(title);
        String name = base.isEmpty() ? otherwise : base;
        String unique = name;
        for (int i = 2; taken.test(unique); i++) {
            unique = name + "_" + i;
        }
        return unique;
    }

    private static String base(String title) {
        StringBuilder name = new StringBuilder();
        boolean start = true;
        for (char c : Normalizer.normalize(title, Normalizer.Form.NFKC).toCharArray()) {
            if (c < 128 ? Character.isLetterOrDigit(c) : isLetter(c)) {
                name.append(start ? Character.toUpperCase(c) : c);
                start = false;
            } else {
                start = true;
            }
        }
        String cut = name.length() > LONGEST ? name.substring(0, LONGEST) : name.toString();
        return !cut.isEmpty() && Character.isDigit(cut.charAt(0)) ? "_" + cut : cut;
    }

    /** The letters of the terminal ID in Qms.xtext beyond ASCII. */
    private static boolean isLetter(char c) {
        return c >= '\u4E00' && c <= '\u9FFF'
                || c >= '\u3400' && c <= '\u4DBF'
                || c >= '\u3041' && c <= '\u30FA'
                || c >= '\u00C0' && c <= '\u1FFF' && c != '\u00D7' && c != '\u00F7'
                || c >= '\uAC00' && c <= '\uD7A3';
    }
}
