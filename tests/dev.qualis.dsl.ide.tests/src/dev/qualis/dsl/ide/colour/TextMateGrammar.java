package dev.qualis.dsl.ide.colour;

import com.google.inject.Injector;
import dev.qualis.dsl.keyword.Phrases;
import dev.qualis.dsl.keyword.Phrases.Phrase;
import dev.qualis.dsl.keyword.TwinTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.RuleCall;

/** The words of the language, in English and Chinese, as a TextMate grammar for editors that colour text by patterns. */
final class TextMateGrammar {

    /** A letter, as near to that of the language as patterns of editors come. */
    private static final String WORD = "[\\p{L}\\p{N}_]";

    private static final String NAME = "\\^?[\\p{L}_]" + WORD + "*(?:-" + WORD + "+)*";
    private static final String BEGIN = "(?<![\\p{L}\\p{N}_.-])";
    private static final String END = "(?![\\p{L}\\p{N}_-])";

    private final Grammar grammar;
    private final Phrases phrases;
    private final TwinTable twins;

    TextMateGrammar(Injector injector) {
        grammar = injector.getInstance(IGrammarAccess.class).getGrammar();
        phrases = injector.getInstance(Phrases.class);
        twins = injector.getInstance(TwinTable.class);
    }

    /** With what elements begin, in both languages: behind it stands a name. */
    Set<String> kinds() {
        Set<String> rules = GrammarUtil.containedRuleCalls(GrammarUtil.findRuleForName(grammar, "Element")).stream()
                .map(RuleCall::getRule)
                .map(rule -> rule.getName())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        rules.addAll(List.of("Project", "Library"));
        Set<String> kinds = new LinkedHashSet<>();
        for (String rule : rules) {
            phrases.all().stream()
                    .filter(phrase -> phrase.rule().equals(rule))
                    .findFirst()
                    .ifPresent(phrase -> kinds.addAll(words(phrase)));
        }
        return kinds;
    }

    /** All keywords and phrases in both languages. */
    Set<String> keywords() {
        return phrases.all().stream()
                .flatMap(phrase -> words(phrase).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The words that name a value, in both languages. */
    Set<String> values() {
        Set<String> rules =
                phrases.all().stream().map(Phrase::rule).collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> values = new LinkedHashSet<>();
        twins.lines().entrySet().stream()
                .filter(line -> !line.getKey().rule().equals("*")
                        && !rules.contains(line.getKey().rule()))
                .forEach(line -> values.addAll(List.of(line.getKey().english(), line.getValue())));
        values.removeAll(keywords());
        return values;
    }

    private List<String> words(Phrase phrase) {
        List<String> words = new ArrayList<>(List.of(phrase.english()));
        phrases.chinese(phrase).ifPresent(words::add);
        return words;
    }

    /** The grammar as JSON. */
    String json() {
        List<Object> patterns = new ArrayList<>();
        patterns.add(block("comment.block.qms", "/\\*", "\\*/", List.of()));
        patterns.add(match("comment.line.double-slash.qms", "//.*$"));
        patterns.add(block("string.quoted.triple.qms", "\"\"\"", "\"\"\"", List.of()));
        patterns.add(block(
                "string.quoted.double.qms", "\"", "\"|$", List.of(match("constant.character.escape.qms", "\\\\."))));
        Map<String, Object> definition = new LinkedHashMap<>();
        definition.put("match", BEGIN + "(" + alternatives(kinds()) + ")\\s+(" + NAME + ")");
        definition.put(
                "captures",
                ordered("1", ordered("name", "storage.type.qms"), "2", ordered("name", "entity.name.type.qms")));
        patterns.add(definition);
        patterns.add(match("keyword.other.qms", BEGIN + "(?:" + alternatives(keywords()) + ")" + END));
        patterns.add(match("constant.language.qms", BEGIN + "(?:" + alternatives(values()) + ")" + END));
        patterns.add(match("constant.numeric.date.qms", BEGIN + "\\d{4}-\\d{1,2}-\\d{1,2}" + END));
        patterns.add(
                match("constant.numeric.qms", BEGIN + "\\d[\\d_]*(?:\\.[\\p{L}\\d_]+)*(?:-[HQ]\\d|\\.\\.[\\d-]+)?"));
        patterns.add(match("keyword.operator.qms", "[|=]|-(?=\\d)"));
        patterns.add(match("punctuation.section.block.qms", "[{}]"));
        return Json.text(ordered(
                "information_for_contributors",
                List.of("Made of the grammar and twins.tsv by TextMateGrammarTest; do not edit."),
                "name",
                "Qualis",
                "scopeName",
                "source.qms",
                "patterns",
                patterns));
    }

    /** The longest first, since the first that fits is taken. */
    private static String alternatives(Collection<String> words) {
        return words.stream()
                .filter(word -> Character.isLetter(word.codePointAt(0)))
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(word ->
                        Stream.of(word.split(" ")).map(TextMateGrammar::quoted).collect(Collectors.joining("\\s+")))
                .collect(Collectors.joining("|"));
    }

    private static String quoted(String word) {
        return word.chars().allMatch(Character::isLetterOrDigit)
                ? word
                : Pattern.compile("[^\\p{L}\\p{N}]").matcher(word).replaceAll("\\\\$0");
    }

    private static Map<String, Object> match(String name, String pattern) {
        return ordered("name", name, "match", pattern);
    }

    private static Map<String, Object> block(String name, String begin, String end, List<Object> patterns) {
        return ordered("name", name, "begin", begin, "end", end, "patterns", patterns);
    }

    private static Map<String, Object> ordered(Object... keysAndValues) {
        Map<String, Object> ordered = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            ordered.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return ordered;
    }
}
