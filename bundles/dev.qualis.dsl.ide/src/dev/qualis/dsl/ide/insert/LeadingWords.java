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
                elements.put(words(rule.getAlternatives()), type);
            }
        }
        for (ParserRule rule : GrammarUtil.allParserRules(grammar)) {
            if (rule.getType().getClassifier() instanceof EClass type && !GrammarUtil.isDatatypeRule(rule)) {
                body(rule)
                        .forEach(statement -> statements
                                .computeIfAbsent(words(statement), any -> new LinkedHashSet<>())
                                .add(type));
            }
        }
        elements.remove(List.of());
        statements.remove(List.of());
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

    private static List<String> words(AbstractElement element) {
        List<String> words = new ArrayList<>();
        collect(element, words);
        return List.copyOf(words);
    }

    /** Takes keywords from the front; tells whether there may be more of them behind. */
    private static boolean collect(AbstractElement element, List<String> words) {
        return switch (element) {
            case Keyword keyword -> words.add(keyword.getValue());
            case Group group -> {
                for (AbstractElement each : group.getElements()) {
                    if (each.getCardinality() != null || !collect(each, words)) {
                        yield false;
                    }
                }
                yield true;
            }
            case Assignment assignment -> collect(assignment.getTerminal(), words);
            case RuleCall call
            when call.getRule() instanceof ParserRule rule && !GrammarUtil.isDatatypeRule(rule) -> {
                collect(rule.getAlternatives(), words);
                yield false;
            }
            default -> element instanceof org.eclipse.xtext.Action;
        };
    }
}
