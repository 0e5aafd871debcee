package dev.qualis.cli;

import dev.qualis.model.qms.core.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The language in which a user wants to be spoken to. */
final class UserLanguage {
    private static final String OPTION = "--language";

    /** In the order in which POSIX asks them. */
    private static final List<String> VARIABLES = List.of("QUALIS_LOCALE", "LC_ALL", "LC_MESSAGES", "LANG");

    private UserLanguage() {}

    /** What the arguments say, even before they are parsed, since a fault in them is told in it; else what the locale says. */
    static Language of(List<String> arguments, Map<String, String> environment) {
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.startsWith(OPTION + "=")) {
                return parse(argument.substring(OPTION.length() + 1), environment);
            }
            if (argument.equals(OPTION) && i + 1 < arguments.size()) {
                return parse(arguments.get(i + 1), environment);
            }
        }
        return of(environment);
    }

    private static Language parse(String told, Map<String, String> environment) {
        return switch (told) {
            case "zh" -> Language.ZH;
            case "en" -> Language.EN;
            default -> of(environment);
        };
    }

    private static Language of(Map<String, String> environment) {
        for (String variable : VARIABLES) {
            String locale = environment.getOrDefault(variable, "");
            if (!locale.isEmpty()) {
                return locale.startsWith("zh") ? Language.ZH : Language.EN;
            }
        }
        // macOS and Windows keep the language elsewhere; Java has asked them.
        return Locale.getDefault(Locale.Category.DISPLAY).getLanguage().equals("zh") ? Language.ZH : Language.EN;
    }
}
