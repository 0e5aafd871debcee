package dev.qualis.workbench;

import dev.qualis.model.qms.core.Language;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Texts for people in the language of the workbench. */
public final class Messages {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("dev.qualis.workbench.messages");

    private Messages() {}

    /** Whether people read Chinese here. */
    public static boolean chinese() {
        return Locale.getDefault().getLanguage().equals(Locale.CHINESE.getLanguage());
    }

    /** The language in which people read here. */
    public static Language language() {
        return chinese() ? Language.ZH : Language.EN;
    }

    /** The text of a key with its arguments put in as {@link MessageFormat} does. */
    public static String text(String key, Object... arguments) {
        String pattern = BUNDLE.getString(key);
        return arguments.length == 0 ? pattern : MessageFormat.format(pattern, arguments);
    }
}
