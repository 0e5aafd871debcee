package dev.qualis.dsl.ide.insert;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

/** With which English words elements and the statements in their blocks begin, as the grammar says it. */
@Singleton
final class LeadingWords {
    private static final String ELEMENT = "Element";

    private final Map<List<String>, EClass> elements = new LinkedHashMap<>();
    private final Map<List<String>, Set<EClass>> statements = new LinkedHashMap<>();

    @Inject
    LeadingWords(IGrammarAccess access) {
        Grammar grammar = access.getGrammar();
        AbstractRule element = GrammarUtil.findRuleForName(grammar, ELEMENT);
        for (RuleCall call : GrammarUtil.containedRuleCalls(element)) {
            if (call.getRule() instanceof ParserRule rule && rule.getType().getClassifier() instanceof EClass type) {
                words(rule.getAlternatives()).forEach(words -> elements.putIfAbsent(words, type));
            }
        }
        for (ParserRule rule : GrammarUtil.allParserRules(grammar)) {
            if (rule.getType().getClassifier() instanceof EClass type && !GrammarUtil.isDatatypeRule(rule)) {
                body(rule).stream()
                        .flatMap(statement -> words(statement).stream())
                        .forEach(words -> statements
                                .computeIfAbsent(words, any -> new LinkedHashSet<>())
                                .add(type));
            }
        }
    }

    /** What kind of element a text begins, if any. */
    Optional<EClass> element(List<String> text) {
        return longest(elements, text);
    }

    /** In the blocks of which kinds of elements a text may stand as a statement; none for what is in none. */
    Set<EClass> owners(List<String> text) {
        return longest(statements, text).orElse(Set.of());
    }

    private static <T> Optional<T> longest(Map<List<String>, T> all, List<String> text) {
        for (int length = text.size(); length > 0; length--) {
            T found = all.get(text.subList(0, length));
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    /** The statements between the braces of a rule. */
    private static List<AbstractElement> body(ParserRule rule) {
        List<AbstractElement> found = new ArrayList<>();
        rule.eAllContents().forEachRemaining(each -> {
            if (each instanceof Keyword brace
                    && brace.getValue().equals("{")
                    && brace.eContainer() instanceof Group group) {
                int next = group.getElements().indexOf(brace) + 1;
                if (next < group.getElements().size()) {
                    found.addAll(alternatives(group.getElements().get(next)));
                }
            }
        });
        return found;
    }

    private static List<AbstractElement> alternatives(AbstractElement element) {
        if (element instanceof Alternatives several) {
            return several.getElements().stream()
                    .flatMap(each -> alternatives(each).stream())
                    .toList();
        }
        return element instanceof RuleCall call && call.getRule() instanceof ParserRule rule && rule.isFragment()
                ? alternatives(rule.getAlternatives())
                : List.of(element);
    }

    /**
     * Words that may stand at the front of something.
     *
     * @param open whether there may be more of them behind
     */
    private record Front(List<String> words, boolean open) {
        static final Front CLOSED = new Front(List.of(), false);
        static final Front OPEN = new Front(List.of(), true);

        Front then(Front next) {
            List<String> all = new ArrayList<>(words);
            all.addAll(next.words);
            return new Front(List.copyOf(all), next.open);
        }
    }

    /** All ways in which a text of this begins: words that may be left out are there and are not. */
    private static Set<List<String>> words(AbstractElement element) {
        Set<List<String>> all = new LinkedHashSet<>();
        fronts(element).forEach(front -> all.add(front.words()));
        all.remove(List.of());
        return all;
    }

    private static Set<Front> fronts(AbstractElement element) {
        Set<Front> fronts = new LinkedHashSet<>(once(element));
        String cardinality = element.getCardinality();
        if ("+".equals(cardinality)
                || "*".equals(cardinality)) { // what stands several times has its words once in front
            Set<Front> first = new LinkedHashSet<>();
            fronts.forEach(front -> first.add(new Front(front.words(), false)));
            fronts = first;
        }
        if ("?".equals(cardinality) || "*".equals(cardinality)) {
            fronts.add(Front.OPEN);
        }
        return fronts;
    }

    private static Set<Front> once(AbstractElement element) {
        return switch (element) {
            case Keyword keyword -> Set.of(new Front(List.of(keyword.getValue()), true));
            case Group group -> inOrder(group.getElements());
            case Alternatives several -> {
                Set<Front> all = new LinkedHashSet<>();
                several.getElements().forEach(each -> all.addAll(fronts(each)));
                yield all;
            }
            case Assignment assignment -> fronts(assignment.getTerminal());
            case RuleCall call
            when call.getRule() instanceof ParserRule rule && !GrammarUtil.isDatatypeRule(rule) -> {
                Set<Front> all = new LinkedHashSet<>();
                fronts(rule.getAlternatives()).forEach(front -> all.add(new Front(front.words(), false)));
                yield all;
            }
            default -> Set.of(element instanceof Action ? Front.OPEN : Front.CLOSED);
        };
    }

    private static Set<Front> inOrder(List<AbstractElement> elements) {
        Set<Front> all = new LinkedHashSet<>(Set.of(Front.OPEN));
        for (AbstractElement element : elements) {
            if (all.stream().noneMatch(Front::open)) {
                break;
            }
            Set<Front> longer = new LinkedHashSet<>();
            Set<Front> next = fronts(element);
            for (Front front : all) {
                if (front.open()) {
                    next.forEach(each -> longer.add(front.then(each)));
                } else {
                    longer.add(front);
                }
            }
            all = longer;
        }
        return all;
    }
}
