package dev.qualis.dsl.grammar;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CompoundElement;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

/** Which elements the language can write inside of which others, and what each of them cannot be written without. */
@Singleton
public final class ElementRules {
    private record Place(EClass type, String feature) {}

    private final Map<Place, Set<EClass>> parts = new HashMap<>();
    private final Map<EClass, List<Set<String>>> required = new HashMap<>();

    @Inject
    ElementRules(IGrammarAccess access) {
        for (ParserRule rule : GrammarUtil.allParserRules(access.getGrammar())) {
            if (rule.getType().getClassifier() instanceof EClass type
                    && !GrammarUtil.isDatatypeRule(rule)
                    && !rule.isFragment()) {
                for (Assignment assignment : assignments(rule, new LinkedHashSet<>())) {
                    Set<EClass> written = parts.computeIfAbsent(
                            new Place(type, assignment.getFeature()), any -> new LinkedHashSet<>());
                    for (RuleCall call : EcoreUtil2.eAllOfType(assignment.getTerminal(), RuleCall.class)) {
                        addTypes(call.getRule(), written);
                    }
                }
                List<Set<String>> needed = new ArrayList<>();
                addRequired(rule.getAlternatives(), needed);
                required.merge(type, needed, ElementRules::both);
            }
        }
    }

    /** Whether the language has a text for a feature of an element of this class. */
    public boolean isWritten(EClass type, EStructuralFeature feature) {
        return parts.containsKey(new Place(type, feature.getName()));
    }

    /** The classes whose elements can be written in a feature of an element, in the order of the grammar. */
    public List<EClass> parts(EClass owner, EReference feature) {
        return List.copyOf(parts.getOrDefault(new Place(owner, feature.getName()), Set.of()));
    }

    /** The assignments of a rule and of the fragments that it calls. */
    private static List<Assignment> assignments(ParserRule rule, Set<ParserRule> called) {
        List<Assignment> all = new ArrayList<>(EcoreUtil2.eAllOfType(rule.getAlternatives(), Assignment.class));
        for (RuleCall call : EcoreUtil2.eAllOfType(rule.getAlternatives(), RuleCall.class)) {
            if (call.getRule() instanceof ParserRule fragment && fragment.isFragment() && called.add(fragment)) {
                all.addAll(assignments(fragment, called));
            }
        }
        return all;
    }

    /**
     * What every text of an element of this class says: of each set at least one feature. Most sets have one.
     */
    public List<Set<String>> required(EClass type) {
        return List.copyOf(required.getOrDefault(type, List.of()));
    }

    /** A rule that only calls others makes what these make. */
    private static void addTypes(AbstractRule rule, Set<EClass> types) {
        if (!(rule instanceof ParserRule parser) || GrammarUtil.isDatatypeRule(parser)) {
            return;
        }
        List<RuleCall> calls = EcoreUtil2.eAllOfType(parser.getAlternatives(), RuleCall.class).stream()
                .filter(call -> EcoreUtil2.getContainerOfType(call, Assignment.class) == null)
                .filter(call -> call.getRule() instanceof ParserRule called && !called.isFragment())
                .toList();
        calls.forEach(call -> addTypes(call.getRule(), types));
        List<Action> actions = EcoreUtil2.eAllOfType(parser.getAlternatives(), Action.class);
        actions.forEach(action -> types.add((EClass) action.getType().getClassifier()));
        if (calls.isEmpty() && actions.isEmpty()) {
            types.add((EClass) parser.getType().getClassifier());
        }
    }

    private static void addRequired(AbstractElement element, List<Set<String>> needed) {
        if (GrammarUtil.isOptionalCardinality(element)) {
            return;
        }
        switch (element) {
            case Assignment assignment -> needed.add(Set.of(assignment.getFeature()));
            case Alternatives either -> needed.addAll(either(either));
            case CompoundElement all -> all.getElements().forEach(each -> addRequired(each, needed));
            case RuleCall call
            when call.getRule() instanceof ParserRule called && called.isFragment() ->
                addRequired(called.getAlternatives(), needed);
            default -> {}
        }
    }

    /** What all branches need. */
    private static List<Set<String>> either(Alternatives either) {
        List<Set<String>> needed = null;
        for (AbstractElement each : either.getElements()) {
            List<Set<String>> branch = new ArrayList<>();
            addRequired(each, branch);
            needed = needed == null ? branch : both(needed, branch);
        }
        return needed;
    }

    /** What both need is needed; where each needs something else besides, one feature of any of that. */
    private static List<Set<String>> both(List<Set<String>> one, List<Set<String>> other) {
        List<Set<String>> needed =
                new ArrayList<>(one.stream().filter(other::contains).toList());
        Set<String> rest = new LinkedHashSet<>();
        boolean each = addRest(one, needed, rest) & addRest(other, needed, rest);
        if (each) {
            needed.add(Collections.unmodifiableSet(rest));
        }
        return needed;
    }

    private static boolean addRest(List<Set<String>> all, List<Set<String>> common, Set<String> rest) {
        List<Set<String>> left =
                all.stream().filter(each -> !common.contains(each)).toList();
        left.forEach(rest::addAll);
        return !left.isEmpty();
    }
}
