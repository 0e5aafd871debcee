package dev.qualis.manual.chapter;

import dev.qualis.model.qms.core.Language;

/**
 * What is said in either language.
 *
 * @param chinese with places for arguments: {@code {0}}, {@code {1}} …, at most ten
 * @param english likewise
 */
record BilingualText(String chinese, String english) {

    /** The words in a language with its arguments in place; braces in an argument are part of it. */
    String in(Language language, Object... arguments) {
        String text = language == Language.EN ? english : chinese;
        StringBuilder filled = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            boolean place = text.charAt(i) == '{' && i + 2 < text.length() && text.charAt(i + 2) == '}';
            if (place) {
                filled.append(arguments[text.charAt(i + 1) - '0']);
                i += 2;
            } else {
                filled.append(text.charAt(i));
            }
        }
        return filled.toString();
    }
}
