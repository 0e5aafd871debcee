package dev.qualis.dsl.keyword;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Injector;
import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.dsl.services.QmsGrammarAccess;
import dev.qualis.model.value.Interval;
import dev.qualis.model.value.UnitOfMeasure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ParserRule;
import org.junit.jupiter.api.Test;

/** The table keeps up with the grammar: a word without a twin, or a twin without a word, makes these tests fail. */
class TwinTableTest {

    private static final Injector LANGUAGE = QmsLanguage.standalone().injector();

    private static final TwinTable TABLE = LANGUAGE.getInstance(TwinTable.class);

    private static final Phrases PHRASES = LANGUAGE.getInstance(Phrases.class);

    private static Stream<EEnum> enumerations() {
        return GrammarUtil.allParserRules(
                        LANGUAGE.getInstance(QmsGrammarAccess.class).getGrammar())
                .stream()
                .map(ParserRule::getType)
                .map(type -> type.getClassifier())
                .filter(EEnum.class::isInstance)
                .map(EEnum.class::cast)
                .distinct();
    }

    private static List<TwinTable.Place> values() {
        List<TwinTable.Place> values = new ArrayList<>();
        enumerations().forEach(type -> {
            for (EEnumLiteral literal : type.getELiterals()) {
                if (literal.getValue() != 0) {
                    values.add(new TwinTable.Place(type.getName(), literal.getLiteral()));
                }
            }
        });
        return values;
    }

    @Test
    void everyKeywordHasAChineseTwin() {
        List<String> missing = PHRASES.all().stream()
                .filter(phrase -> PHRASES.chinese(phrase).isEmpty())
                .map(phrase -> phrase.rule() + "\t" + phrase.english() + "\t?")
                .toList();
        assertEquals(List.of(), missing, "add these lines, with a Chinese word, to keyword/twins.tsv");
        assertTrue(PHRASES.all().size() > 400);
    }

    @Test
    void everyWordThatNamesAValueHasAChineseTwin() {
        List<String> missing = values().stream()
                .filter(place -> !TABLE.lines().containsKey(place))
                .map(place -> place.rule() + "\t" + place.english() + "\t?")
                .toList();
        assertEquals(List.of(), missing, "add these lines, with a Chinese word, to keyword/twins.tsv");
        assertTrue(values().size() > 250);
    }

    @Test
    void noLineIsLeftOverFromAnOlderGrammar() {
        Set<TwinTable.Place> used = new HashSet<>(values());
        for (Phrases.Phrase phrase : PHRASES.all()) {
            TwinTable.Place own = new TwinTable.Place(phrase.rule(), phrase.english());
            used.add(TABLE.lines().containsKey(own) ? own : new TwinTable.Place("*", phrase.english()));
        }
        Set<String> idle = TABLE.lines().keySet().stream()
                .filter(place -> !used.contains(place) && !place.rule().equals("Interval"))
                .map(TwinTable.Place::toString)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), idle);
    }

    @Test
    void everyTwinIsOneChineseWord() {
        assertEquals(
                List.of(),
                TABLE.lines().values().stream()
                        .filter(word -> !word.matches("\\p{IsHan}+"))
                        .toList());
    }

    @Test
    void aChineseKeywordMeansTheSameEnglishWordsEverywhere() {
        Map<String, String> meanings = new HashMap<>();
        for (Phrases.Phrase phrase : PHRASES.all()) {
            String word = PHRASES.chinese(phrase).orElseThrow();
            assertEquals(phrase.english(), meanings.computeIfAbsent(word, each -> phrase.english()), word);
        }
    }

    @Test
    void noTwoValuesOfOneKindShareAWord() {
        enumerations().forEach(type -> {
            Set<String> words = new HashSet<>();
            for (EEnumLiteral literal : type.getELiterals()) {
                TABLE.value(type.getName(), literal.getLiteral())
                        .ifPresent(word -> assertTrue(words.add(word), type.getName() + " " + word));
            }
        });
    }

    /** Behind a number, a unit and a keyword can both stand. */
    @Test
    void noKeywordIsAUnit() {
        for (String keyword : PHRASES.english().keySet()) {
            assertTrue(UnitOfMeasure.of(keyword).isEmpty(), keyword);
        }
    }

    @Test
    void everyUnitOfAnIntervalHasATwin() {
        for (String unit : List.of("day", "days", "week", "weeks", "month", "months", "year", "years")) {
            assertEquals(Interval.parse("1 " + unit).count(), 1);
            assertTrue(TABLE.value("Interval", unit).isPresent(), unit);
        }
    }
}
