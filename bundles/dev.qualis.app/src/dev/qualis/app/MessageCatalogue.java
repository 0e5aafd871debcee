package dev.qualis.app;

import dev.qualis.model.qms.core.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/**
 * Texts for people in one language: a resource bundle that lies beside a class as {@code name_zh.properties} and
 * {@code name_en.properties}. Neither language stands in for the other, and the system's locale has no say.
 */
public final class MessageCatalogue {
    private final ResourceBundle bundle;
    private final Locale locale;

    private MessageCatalogue(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /**
     * @param beside class in whose package the bundle lies
     * @param language what is not Chinese is English
     */
    public static MessageCatalogue load(Class<?> beside, String name, Language language) {
        boolean chinese = language == Language.ZH;
        String file = name + (chinese ? "_zh" : "_en") + ".properties";
        try (InputStream in = beside.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("There is no " + file + " beside " + beside.getName() + ".");
            }
            return new MessageCatalogue(
                    new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8)),
                    chinese ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    public ResourceBundle bundle() {
        return bundle;
    }

    /** The text of a key, its placeholders filled in as by {@link MessageFormat}; numbers are written with digits only. */
    public String say(String key, Object... arguments) {
        Object[] texts = new Object[arguments.length];
        for (int i = 0; i < texts.length; i++) {
            boolean chosen = arguments[i] instanceof Number; // a choice format wants the number itself
            texts[i] = chosen ? arguments[i] : String.valueOf(arguments[i]);
        }
        return new MessageFormat(bundle.getString(key), locale).format(texts);
    }
}
