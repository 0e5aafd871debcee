package dev.qualis.app.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

/** Everything that the language can say, in the order of the grammar. */
final class Constructs {

    /** The rule that only chooses between others. */
    static final String CHOICE = "Element";

    private final Map<AbstractRule, Construct> byRule = new LinkedHashMap<>();

    Constructs(Grammar grammar) {
        for (ParserRule rule : GrammarUtil.allParserRules(grammar)) {
            if (!rule.isFragment()
                    && !rule.getName().equals(CHOICE)
                    && rule.getType().getClassifier() instanceof EClass type) {
                byRule.put(rule, new Construct(rule, type));
            }
        }
    }

    List<Construct> all() {
        return List.copyOf(byRule.values());
    }

    Optional<Construct> of(AbstractRule rule) {
        return Optional.ofNullable(byRule.get(rule));
    }

    /** The constructs by the part of the model that they belong to. */
    Map<EPackage, List<Construct>> byDomain() {
        return byRule.values().stream()
                .collect(Collectors.groupingBy(Construct::domain, LinkedHashMap::new, Collectors.toList()));
    }

    /** What may stand inside a construct. */
    List<Construct> inside(Construct construct) {
        return EcoreUtil2.eAllOfType(construct.rule(), RuleCall.class).stream()
                .flatMap(call -> called(call.getRule()))
                .distinct()
                .toList();
    }

    private Stream<Construct> called(AbstractRule rule) {
        if (byRule.containsKey(rule)) {
            return Stream.of(byRule.get(rule));
        }
        boolean open = rule instanceof ParserRule parser && parser.isFragment();
        return open
                ? EcoreUtil2.eAllOfType(rule, RuleCall.class).stream().flatMap(call -> called(call.getRule()))
                : Stream.empty();
    }
}
