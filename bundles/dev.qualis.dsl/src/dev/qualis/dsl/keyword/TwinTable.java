package dev.qualis.dsl.keyword;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The Chinese twin of every word of the language, read from {@code twins.tsv}, where the form of the table is told. A
 * Chinese word has the same English words everywhere; English words may have other Chinese ones in other rules.
 */
@Singleton
public class TwinTable {

    private static final String ANYWHERE = "*";

    /**
     * Where a word is said, and its English form.
     *
     * @param rule a rule of the grammar or an enumeration, or {@code *}
     * @param english one word, or several with single blanks between
     */
    public record Place(String rule, String english) {}

    private final Map<Place, String> chinese = new LinkedHashMap<>();

    @Inject
    public TwinTable() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(TwinTable.class.getResourceAsStream("twins.tsv"), StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(this::add);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void add(String line) {
        String[] columns = line.split("\t");
        if (columns.length != 3) {
            throw new IllegalStateException("not three columns: " + line);
        }
        if (chinese.put(new Place(columns[0], columns[1]), columns[2]) != null) {
            throw new IllegalStateException("said twice: " + line);
        }
    }

    /** Every line of the table. */
    public Map<Place, String> lines() {
        return Map.copyOf(chinese);
    }

    /** The Chinese word of a keyword or phrase in a rule; nothing where the table has none. */
    public Optional<String> keyword(String rule, String phrase) {
        String own = chinese.get(new Place(rule, phrase));
        return Optional.ofNullable(own != null ? own : chinese.get(new Place(ANYWHERE, phrase)));
    }

    /**
     * A word of the language as one of the two languages writes it; the English one where the table has no other.
     *
     * @param rule the rule or enumeration that says it, or {@code *}
     */
    public String word(String rule, String english, Spelling spelling) {
        return spelling == Spelling.CHINESE ? keyword(rule, english).orElse(english) : english;
    }

    /** The Chinese word of a value; nothing where the table has none. */
    public Optional<String> value(String enumeration, String literal) {
        return Optional.ofNullable(chinese.get(new Place(enumeration, literal)));
    }
}
