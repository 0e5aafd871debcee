package dev.qualis.manual.chapter;

import dev.qualis.model.qms.core.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What the features of the metamodel are called in a document, from the table {@code features.tsv}. */
public final class FeatureNames {

    private static final int ANSWERS = 3;

    private final Map<String, List<String>> names = new HashMap<>();

    public FeatureNames() {
        try (InputStream in = FeatureNames.class.getResourceAsStream("features.tsv")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .forEach(columns -> names.put(columns.getFirst(), columns));
        } catch (IOException broken) {
            throw new UncheckedIOException("The bundle's own file features.tsv cannot be read", broken);
        }
    }

    /** The name of a feature; its name in the metamodel where the table has none. */
    public String of(EStructuralFeature feature, Language language) {
        return column(feature, language == Language.EN ? 2 : 1, feature.getName());
    }

    /** The word for yes or no of a feature; empty where the answer goes without saying. */
    public String of(EStructuralFeature feature, boolean answer, Language language) {
        return column(feature, ANSWERS + (answer ? 0 : 2) + (language == Language.EN ? 1 : 0), "");
    }

    /** What several elements of a class are called; nothing where the table has no word. */
    public Optional<String> of(EClass type, Language language) {
        return Optional.ofNullable(names.get(type.getName()))
                .map(columns -> columns.get(language == Language.EN ? 2 : 1));
    }

    private String column(EStructuralFeature feature, int number, String otherwise) {
        String name = feature.getName();
        List<String> columns =
                names.getOrDefault(feature.getEContainingClass().getName() + "." + name, names.get(name));
        return columns == null || columns.size() <= number ? otherwise : columns.get(number);
    }
}
