package dev.qualis.design;

import dev.qualis.model.qms.core.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** The words of the description in both languages; Sirius reads the same files as the bundle's localization. */
final class Words {
    private final Properties english = read("/description/qms.properties");
    private final Properties chinese = read("/description/qms_zh.properties");

    private static Properties read(String path) {
        try (InputStream stream = Objects.requireNonNull(Words.class.getResourceAsStream(path), path)) {
            Properties words = new Properties();
            words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<String> find(String key, Language language) {
        return Optional.ofNullable((language == Language.EN ? english : chinese).getProperty(key));
    }
}
