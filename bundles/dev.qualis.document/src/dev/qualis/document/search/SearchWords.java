package dev.qualis.document.search;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts a text into the words by which it is found: Latin words and numbers as they are, in lower case; Chinese, which
 * has no spaces, into pairs of neighbouring characters and the last character by itself. What mixes letters and digits, as
 * {@code ISO9001}, is found by its parts as well, so that a blank more or less does not matter. The site's script cuts what
 * people type in the same way; change both or neither.
 */
final class SearchWords {

    private SearchWords() {}

    static Set<String> of(String text) {
        Set<String> words = new LinkedHashSet<>();
        StringBuilder run = new StringBuilder();
        boolean han = false;
        String lower = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); ) {
            int c = lower.codePointAt(i);
            i += Character.charCount(c);
            boolean isHan = UnicodeScript.of(c) == UnicodeScript.HAN;
            if (!Character.isLetterOrDigit(c) || isHan != han) {
                add(words, run, han);
            }
            if (Character.isLetterOrDigit(c)) {
                run.appendCodePoint(c);
                han = isHan;
            }
        }
        add(words, run, han);
        return words;
    }

    private static void add(Set<String> words, StringBuilder run, boolean han) {
        if (run.isEmpty()) {
            return;
        }
        if (han) {
            int[] characters = run.codePoints().toArray();
            for (int i = 0; i + 1 < characters.length; i++) {
                words.add(new String(characters, i, 2));
            }
            words.add(new String(characters, characters.length - 1, 1));
        } else {
            words.add(run.toString());
            words.addAll(List.of(run.toString().split("(?<=\\p{L})(?=\\p{Nd})|(?<=\\p{Nd})(?=\\p{L})")));
        }
        run.setLength(0);
    }
}
