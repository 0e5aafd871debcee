package dev.qualis.exchange.value;

import com.google.inject.Inject;
import dev.qualis.dsl.keyword.ValueTwins;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;

/** The values of lists, by the words of the language in Chinese and English and by what else sheets call them. */
public final class ValueWords {

    private static final String UNSPECIFIED = "unspecified";

    private final ValueTwins twins;

    private final Map<String, String> other = new HashMap<>();

    @Inject
    public ValueWords(ValueTwins twins) {
        this.twins = twins;
        for (List<String> line : TabSeparated.lines(ValueWords.class, "words.tsv")) {
            for (String word : line.get(2).split("\\|")) {
                other.put(line.get(0) + " " + normal(word), line.get(1));
            }
        }
    }

    /** The value that a cell names; nothing where it names none. */
    public Optional<Enumerator> find(EEnum type, String written) {
        String word = normal(written);
        return type.getELiterals().stream()
                .filter(literal -> !literal.getLiteral().equals(UNSPECIFIED))
                .filter(literal -> normal(literal.getLiteral()).equals(word)
                        || twins.chinese(type, literal.getLiteral())
                                .map(ValueWords::normal)
                                .filter(word::equals)
                                .isPresent())
                .map(EEnumLiteral::getInstance)
                .findFirst()
                .or(() -> Optional.ofNullable(other.get(type.getName() + " " + word))
                        .map(type::getEEnumLiteralByLiteral)
                        .map(EEnumLiteral::getInstance));
    }

    /** What may be written, in one language: for whoever has to correct a cell. */
    public List<String> all(EEnum type, boolean chinese) {
        return type.getELiterals().stream()
                .map(EEnumLiteral::getLiteral)
                .filter(literal -> !literal.equals(UNSPECIFIED))
                .map(literal -> chinese ? twins.chinese(type, literal).orElse(literal) : literal)
                .toList();
    }

    /** The word for a value in a language; nothing for one that only says that none is given. */
    public Optional<String> of(EEnum type, Enumerator value, boolean chinese) {
        return Optional.of(value.getLiteral())
                .filter(literal -> !literal.equals(UNSPECIFIED))
                .map(literal -> chinese ? twins.chinese(type, literal).orElse(literal) : literal);
    }

    /** Without blanks and hyphens, and the words of a literal such as {@code partlyCompliant} as one. */
    private static String normal(String word) {
        return String.join(
                "", Arrays.asList(CellText.plain(word).toLowerCase(Locale.ROOT).split("[\\s_-]+")));
    }
}
