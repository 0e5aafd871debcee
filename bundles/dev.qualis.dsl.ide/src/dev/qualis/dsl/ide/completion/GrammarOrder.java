package dev.qualis.dsl.ide.completion;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.UnorderedGroup;

/**
 * Which element of a grammar can be read behind which other one. Xtext's {@code CallHierarchyHelper} answers this by a
 * walk through all rules that a rule calls, anew for each question; in a grammar of some hundred rules that call each
 * other this takes a second. Here the rules that are called below an element are known, so that only the way down to the
 * two elements is walked.
 */
final class GrammarOrder {

    private final Map<AbstractRule, Integer> numbers = new IdentityHashMap<>();

    /** By an element or a rule, the numbers of all rules that it calls, and that these call. */
    private final Map<EObject, BitSet> called = new IdentityHashMap<>();

    private final Map<String, List<Keyword>> keywords = new HashMap<>();

    GrammarOrder(Grammar grammar) {
        List<AbstractRule> rules = GrammarUtil.allRules(grammar);
        rules.forEach(rule -> numbers.put(rule, numbers.size()));
        Map<AbstractRule, BitSet> calls = new IdentityHashMap<>();
        for (AbstractRule rule : rules) {
            BitSet direct = new BitSet();
            for (RuleCall call : EcoreUtil2.getAllContentsOfType(rule, RuleCall.class)) {
                direct.set(numbers.get(call.getRule()));
            }
            calls.put(rule, direct);
            EcoreUtil2.getAllContentsOfType(rule, Keyword.class)
                    .forEach(keyword -> keywords.computeIfAbsent(keyword.getValue(), value -> new ArrayList<>())
                            .add(keyword));
        }
        for (AbstractRule rule : rules) {
            called.put(rule, closure(calls.get(rule), rules, calls));
        }
        for (AbstractRule rule : rules) {
            addElements(rule);
        }
    }

    private static BitSet closure(BitSet direct, List<AbstractRule> rules, Map<AbstractRule, BitSet> calls) {
        BitSet all = new BitSet();
        BitSet next = (BitSet) direct.clone();
        while (!next.isEmpty()) {
            all.or(next);
            BitSet further = new BitSet();
            next.stream().forEach(each -> further.or(calls.get(rules.get(each))));
            further.andNot(all);
            next = further;
        }
        return all;
    }

    private BitSet addElements(EObject element) {
        BitSet all = new BitSet();
        if (element instanceof RuleCall call) {
            all.set(numbers.get(call.getRule()));
            all.or(called.get(call.getRule()));
        }
        for (EObject child : element.eContents()) {
            all.or(addElements(child));
        }
        return called.merge(element, all, (known, same) -> known);
    }

    /**
     * Whether one element can be read behind another one in a rule, or in the rules that it calls.
     *
     * @param former null for any keyword of the given text
     * @param text of a keyword; null where the former element is known
     * @param later null for whether the former one can be read at all
     */
    boolean canBeReadAfter(AbstractRule rule, EObject former, String text, EObject later) {
        if (former != null) {
            return follows(rule, former, later);
        }
        return text != null
                && keywords.getOrDefault(text, List.of()).stream().anyMatch(keyword -> follows(rule, keyword, later));
    }

    private boolean follows(AbstractRule rule, EObject former, EObject later) {
        return later == null ? isBelow(rule, former) : new Walk(former, later).below(rule);
    }

    /** Whether the reading of an element may come to another one. */
    private boolean isBelow(EObject element, EObject sought) {
        AbstractRule rule = EcoreUtil2.getContainerOfType(sought, AbstractRule.class);
        if (rule instanceof TerminalRule && rule != sought) {
            return false; // the letters of a token are not read one by one
        }
        Integer number = numbers.get(rule);
        return EcoreUtil.isAncestor(element, sought)
                || number != null && called.getOrDefault(element, new BitSet()).get(number);
    }

    /** Looks for two elements, one behind the other. */
    private final class Walk {

        private final EObject former;

        private final EObject later;

        private final Set<AbstractRule> walked = new HashSet<>();

        Walk(EObject former, EObject later) {
            this.former = former;
            this.later = later;
        }

        boolean below(EObject element) {
            if (!isBelow(element, former) || !isBelow(element, later)) {
                return false;
            }
            if (element instanceof AbstractRule rule) {
                return element == former ? element != later : walked.add(rule) && below(rule.getAlternatives());
            }
            if (element instanceof AbstractElement each
                    && (GrammarUtil.isMultipleCardinality(each) || each instanceof UnorderedGroup)) {
                return true; // what comes first may be read again
            }
            if (element == former) {
                return element != later;
            }
            List<EObject> parts = parts(element);
            return element instanceof Alternatives ? parts.stream().anyMatch(this::below) : inOrder(parts);
        }

        private boolean inOrder(List<EObject> parts) {
            for (int i = 0; i < parts.size(); i++) {
                if (isBelow(parts.get(i), former)
                        && (below(parts.get(i))
                                || parts.subList(i + 1, parts.size()).stream()
                                        .anyMatch(each -> isBelow(each, later)))) {
                    return true;
                }
            }
            return false;
        }

        private static List<EObject> parts(EObject element) {
            return element instanceof RuleCall call ? List.of(call.getRule()) : element.eContents();
        }
    }
}
