package dev.qualis.viewpoint.description;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What classes and features a description may have, and what becomes of each here; read from {@code vocabulary.txt}. */
public final class Vocabulary {
    private static final Vocabulary WHOLE = read();

    /** The root of styles of diagrams and of their parts. */
    private static final String STYLES = "StylePart";

    private final Map<String, Type> types = new LinkedHashMap<>();

    /** What becomes of a feature. */
    public enum Effect {
        /** It decides what is shown. */
        EVALUATED,
        /** It means nothing to a picture; nobody is told. */
        WITHOUT_EFFECT,
        /** It would mean something, and the reader is told that it does not. */
        WARNED,
        /** Sirius has no such feature there. */
        UNKNOWN
    }

    /**
     * A feature.
     *
     * @param holds the class of the elements it holds; empty where it holds none that are read
     */
    public record Feature(String name, Effect effect, String holds) {}

    /**
     * A class with its own features.
     *
     * @param isAbstract whether no element is just that
     * @param above the classes whose features it has too
     */
    public record Type(String name, boolean isAbstract, List<String> above, List<Feature> features) {}

    private Vocabulary() {}

    /** The whole vocabulary. */
    public static Vocabulary get() {
        return WHOLE;
    }

    private static Vocabulary read() {
        Vocabulary vocabulary = new Vocabulary();
        try (InputStream in = Vocabulary.class.getResourceAsStream("vocabulary.txt")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(vocabulary::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return vocabulary;
    }

    private void add(String line) {
        List<String> words = List.of(line.strip().split("\\s+"));
        if (!line.startsWith(" ")) {
            boolean isAbstract = words.getFirst().equals("abstract");
            List<String> type = isAbstract ? words.subList(1, words.size()) : words;
            List<String> above = type.size() > 2 ? type.subList(2, type.size()) : List.of();
            types.put(type.getFirst(), new Type(type.getFirst(), isAbstract, above, new ArrayList<>()));
            return;
        }
        Effect effect = switch (words.getFirst()) {
            case "evaluated" -> Effect.EVALUATED;
            case "without" -> Effect.WITHOUT_EFFECT;
            default -> Effect.WARNED;
        };
        Type last = List.copyOf(types.values()).getLast();
        for (String word : words.subList(1, words.size())) {
            String[] parts = word.split(">");
            last.features().add(new Feature(parts[0], effect, parts.length > 1 ? parts[1] : ""));
        }
    }

    /** All classes, in the order of the file. */
    public Collection<Type> types() {
        return types.values();
    }

    /** The features of a class and of those above it. */
    public List<Feature> features(String type) {
        List<Feature> all = new ArrayList<>();
        Type found = types.get(type);
        if (found != null) {
            all.addAll(found.features());
            found.above().forEach(above -> all.addAll(features(above)));
        }
        return all;
    }

    /** Whether a class is another or stands below it. */
    public boolean isA(String type, String other) {
        Type found = types.get(type);
        return type.equals(other) || found != null && found.above().stream().anyMatch(above -> isA(above, other));
    }

    boolean knows(String type) {
        return types.containsKey(type);
    }

    Optional<Feature> find(String type, String feature) {
        return features(type).stream().filter(one -> one.name().equals(feature)).findFirst();
    }

    /** What becomes of a feature that some style of a diagram has. */
    Effect ofStyles(String feature) {
        Effect best = Effect.UNKNOWN;
        for (String type : types.keySet()) {
            Effect effect = isA(type, STYLES)
                    ? find(type, feature).map(Feature::effect).orElse(Effect.UNKNOWN)
                    : Effect.UNKNOWN;
            best = effect.compareTo(best) < 0 ? effect : best;
        }
        return best;
    }
}
