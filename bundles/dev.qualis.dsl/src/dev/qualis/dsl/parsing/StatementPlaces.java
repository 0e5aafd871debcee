package dev.qualis.dsl.parsing;

import dev.qualis.dsl.keyword.Phrases;
import dev.qualis.dsl.keyword.Phrases.Phrase;
import dev.qualis.dsl.keyword.Spelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

/** Which statements may stand between the braces of which element, as the grammar tells. */
final class StatementPlaces {

    private static final String FILE = "QualityModel";

    /** The rules of what stands in a file side by side. */
    private static final Set<String> FILE_PARTS = Set.of("Project", "Library", "LibraryUse", "Element");

    private final Phrases phrases;

    /** The statements of each block, by the rule of the element. */
    private final Map<String, List<Phrase>> blocks = new LinkedHashMap<>();

    /** By what an element begins. */
    private final Map<String, Phrase> heads = new HashMap<>();

    /** What a file consists of. */
    private final List<Phrase> elements = new ArrayList<>();

    /** By a word, what begins with it: as one word, in all of its words, or in Chinese. Texts with many mistakes ask often. */
    private final Map<String, Set<Phrase>> byWord = new HashMap<>();

    /** By a word, the rules in whose blocks a statement begins with it. */
    private final Map<String, Set<String>> rulesByWord = new HashMap<>();

    /** By a word, the first statement of a block that begins with it. */
    private final Map<String, Phrase> statementsByWord = new HashMap<>();

    StatementPlaces(Grammar grammar, Phrases phrases) {
        this.phrases = phrases;
        for (ParserRule rule : GrammarUtil.allParserRules(grammar)) {
            if (GrammarUtil.isDatatypeRule(rule) || rule.isFragment()) {
                continue;
            }
            starts(rule.getAlternatives(), new HashSet<>()).stream()
                    .findFirst()
                    .ifPresent(head -> heads.put(rule.getName(), head));
            block(rule).ifPresent(block -> blocks.put(rule.getName(), starts(block, new HashSet<>())));
        }
        GrammarUtil.allParserRules(grammar).stream()
                .filter(rule -> FILE_PARTS.contains(rule.getName()))
                .forEach(rule -> elements.addAll(starts(rule.getAlternatives(), new HashSet<>())));
        phrases.all()
                .forEach(phrase -> words(phrase)
                        .forEach(word -> byWord.computeIfAbsent(word, any -> new LinkedHashSet<>())
                                .add(phrase)));
        blocks.forEach((rule, statements) ->
                statements.forEach(statement -> words(statement).forEach(word -> {
                    rulesByWord
                            .computeIfAbsent(word, any -> new LinkedHashSet<>())
                            .add(rule);
                    statementsByWord.putIfAbsent(word, statement);
                })));
    }

    private Set<String> words(Phrase phrase) {
        Set<String> words = new LinkedHashSet<>(List.of(phrase.first().getValue()));
        words.add(phrase.english());
        phrases.chinese(phrase).ifPresent(words::add);
        return words;
    }

    private static Optional<AbstractElement> block(ParserRule rule) {
        for (Group group : EcoreUtil2.eAllOfType(rule, Group.class)) {
            List<AbstractElement> elements = group.getElements();
            for (int i = 0; i + 1 < elements.size(); i++) {
                if (elements.get(i) instanceof Keyword brace && brace.getValue().equals("{")) {
                    return Optional.of(elements.get(i + 1));
                }
            }
        }
        return Optional.empty();
    }

    /** The phrases with which a part of the grammar may begin. */
    private List<Phrase> starts(AbstractElement element, Set<AbstractRule> seen) {
        Set<Phrase> found = new LinkedHashSet<>();
        switch (element) {
            case Keyword keyword -> phrases.beginningWith(keyword).ifPresent(found::add);
            case Assignment assignment -> found.addAll(starts(assignment.getTerminal(), seen));
            case RuleCall call
            when call.getRule() instanceof ParserRule rule && !GrammarUtil.isDatatypeRule(rule) && seen.add(rule) ->
                found.addAll(starts(rule.getAlternatives(), seen));
            case Alternatives choice -> choice.getElements().forEach(one -> found.addAll(starts(one, seen)));
            case Group group -> {
                for (AbstractElement part : group.getElements()) {
                    found.addAll(starts(part, seen));
                    if (part.getCardinality() == null || part.getCardinality().equals("+")) {
                        break;
                    }
                }
            }
            default -> {
                // names and values begin no statement
            }
        }
        return new ArrayList<>(found);
    }

    /** Whether elements of a rule have a block. */
    boolean hasBlock(String rule) {
        return blocks.containsKey(rule);
    }

    /** What elements of a rule are called. */
    Optional<String> head(String rule, Spelling spelling) {
        return Optional.ofNullable(heads.get(rule)).map(phrase -> phrases.word(phrase, spelling));
    }

    /** What the elements of a file may begin with. */
    List<String> elements(Spelling spelling) {
        return elements.stream()
                .map(phrase -> phrases.word(phrase, spelling))
                .distinct()
                .toList();
    }

    /** What may stand in the block of an element. */
    List<String> statements(String rule, Spelling spelling) {
        return blocks.getOrDefault(rule, List.of()).stream()
                .map(phrase -> phrases.word(phrase, spelling))
                .distinct()
                .toList();
    }

    /** Whether the head of an element, before its block, has a statement that begins with the word. */
    Optional<String> inHead(String rule, String word, Spelling spelling) {
        return byWord.getOrDefault(word, Set.of()).stream()
                .filter(phrase -> phrase.rule().equals(rule) || phrase.rule().equals(rule + "Header"))
                .filter(phrase -> !blocks.getOrDefault(rule, List.of()).contains(phrase))
                .filter(phrase -> !phrase.equals(heads.get(rule)))
                .map(phrase -> phrases.word(phrase, spelling))
                .findFirst();
    }

    /** The elements in whose blocks a statement stands that begins with the word, but not in that of the given rule. */
    List<String> elementsWith(String word, String rule, Spelling spelling) {
        return rulesByWord.getOrDefault(word, Set.of()).stream()
                .filter(other -> !other.equals(rule) && !other.equals(FILE))
                .flatMap(other -> head(other, spelling).stream())
                .distinct()
                .toList();
    }

    /** The statement, in full, that begins with a word. */
    Optional<String> statement(String word, Spelling spelling) {
        return Optional.ofNullable(statementsByWord.get(word)).map(phrase -> phrases.word(phrase, spelling));
    }
}
