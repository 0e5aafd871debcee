package dev.qualis.dsl.keyword;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EEnum;

/** The Chinese words that name a value, and the units of intervals. */
@Singleton
public class ValueTwins {

    private static final String INTERVAL = "Interval";

    private final TwinTable table;

    private final Map<TwinTable.Place, String> english = new HashMap<>();

    @Inject
    public ValueTwins(TwinTable table) {
        this.table = table;
        table.lines().forEach((place, word) -> {
            // of one and several, the plural is the English of a Chinese unit; one takes its mark away
            if (!place.rule().equals(INTERVAL) || place.english().endsWith("s")) {
                english.put(new TwinTable.Place(place.rule(), word), place.english());
            }
        });
    }

    /** How a value is said in Chinese; nothing where the table does not know. */
    public Optional<String> chinese(EEnum type, String literal) {
        return table.value(type.getName(), literal);
    }

    /** The literal of an enumeration that a Chinese word names; nothing where it names none. */
    public Optional<String> literal(EEnum type, String word) {
        return Optional.ofNullable(english.get(new TwinTable.Place(type.getName(), word)));
    }

    /** The word of a literal in one language. */
    public String word(EEnum type, String literal, Spelling spelling) {
        return spelling == Spelling.CHINESE ? chinese(type, literal).orElse(literal) : literal;
    }

    /** A word that names a value, in the other language; nothing where it is in that language already, or unknown. */
    Optional<String> value(EEnum type, String word, Spelling spelling) {
        return spelling == Spelling.CHINESE ? chinese(type, word) : literal(type, word);
    }

    /**
     * The unit of an interval in the other language; nothing where it is in that language already, or unknown, or is
     * English that would not come back as it was, as in {@code 1 months}.
     */
    Optional<String> interval(String unit, boolean one, Spelling spelling) {
        if (spelling == Spelling.CHINESE) {
            return one == unit.endsWith("s") ? Optional.empty() : table.value(INTERVAL, unit);
        }
        return intervalUnit(unit).map(units -> one ? units.substring(0, units.length() - 1) : units);
    }

    /** The English unit, in the plural, that a Chinese unit of intervals stands for; nothing where it is none. */
    public Optional<String> intervalUnit(String chinese) {
        return Optional.ofNullable(english.get(new TwinTable.Place(INTERVAL, chinese)));
    }
}
