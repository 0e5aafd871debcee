package dev.qualis.viewpoint.expression;

import java.util.Objects;

/**
 * A sentence for whoever draws, in both languages.
 *
 * @param english what it says in English; likewise {@code chinese}
 */
public record Message(String english, String chinese) {
    /** Nothing to add. */
    public static final Message NONE = new Message("", "");

    public Message {
        Objects.requireNonNull(english);
        Objects.requireNonNull(chinese);
    }

    /**
     * A sentence with values in it.
     *
     * @param english with <code>{0}</code>, <code>{1}</code> … where the values stand; likewise {@code chinese}
     * @param values messages stand in their language, anything else as its text
     */
    public static Message of(String english, String chinese, Object... values) {
        return new Message(fill(english, "en", values), fill(chinese, "zh", values));
    }

    /** What others say in a language of theirs. */
    public static Message verbatim(String text) {
        String said = text == null ? "" : text;
        return new Message(said, said);
    }

    /** @param language a tag such as {@code zh-CN} or {@code en} */
    public String in(String language) {
        return language.startsWith("zh") ? chinese : english;
    }

    private static String fill(String pattern, String language, Object[] values) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < pattern.length()) {
            boolean place = pattern.charAt(at) == '{' && at + 2 < pattern.length() && pattern.charAt(at + 2) == '}';
            if (place) {
                Object value = values[pattern.charAt(at + 1) - '0'];
                text.append(value instanceof Message message ? message.in(language) : String.valueOf(value));
                at += 3;
            } else {
                text.append(pattern.charAt(at++));
            }
        }
        return text.toString();
    }
}
