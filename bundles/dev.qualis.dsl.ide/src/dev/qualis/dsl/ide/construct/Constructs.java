package dev.qualis.dsl.ide.construct;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
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

/** The constructs of the language, read from its grammar. */
@Singleton
public final class Constructs {

    private static final String OPENS = "{";
    private static final String CLOSES = "}";
    private static final String COMMA = ",";

    private final Map<ParserRule, Construct> rules = new LinkedHashMap<>();
    private final Map<EClass, ParserRule> byType = new HashMap<>();
    private final Map<EClass, Integer> order = new HashMap<>();

    @Inject
    Constructs(IGrammarAccess access) {
        Grammar grammar = access.getGrammar();
        for (ParserRule rule : GrammarUtil.allParserRules(grammar)) {
            if (!GrammarUtil.isDatatypeRule(rule) && !rule.isFragment()) {
                rules.put(rule, of(rule.getAlternatives()));
                if (rule.getType().getClassifier() instanceof EClass type) {
                    byType.putIfAbsent(type, rule);
                    order.putIfAbsent(type, order.size());
                }
            }
        }
    }

    /** What a rule of the grammar reads; nothing for one that reads values. */
    public Optional<Construct> of(AbstractRule rule) {
        return Optional.ofNullable(rules.get(rule));
    }

    /** The rule that reads elements of a class. */
    public Optional<ParserRule> rule(EClass type) {
        return Optional.ofNullable(byType.get(type));
    }

    /** All rules that read constructs. */
    Set<ParserRule> rules() {
        return rules.keySet();
    }

    /** The place of a class in the order in which the grammar tells them. */
    public int order(EClass type) {
        return order.getOrDefault(type, Integer.MAX_VALUE);
    }

    /** A statement of a block as a construct of its own. */
    public Construct of(Part statement) {
        return of(statement.grammar());
    }

    private static Construct of(AbstractElement element) {
        List<Part> head = new ArrayList<>();
        List<Part> body = new ArrayList<>();
        inOrder(List.of(element), head, body);
        return new Construct(head, body);
    }

    private static void inOrder(List<AbstractElement> elements, List<Part> head, List<Part> body) {
        for (int i = 0; i < elements.size(); i++) {
            AbstractElement element = elements.get(i);
            if (element instanceof Keyword brace && brace.getValue().equals(OPENS)) {
                alternatives(elements.get(i + 1), body);
                while (i < elements.size() && !(elements.get(i) instanceof Keyword end && is(end, CLOSES))) {
                    i++;
                }
            } else if (isMore(element) && !head.isEmpty()) {
                Part one = head.removeLast();
                head.add(new Part(one.grammar(), element, one.optional(), true));
            } else {
                add(element, head, body);
            }
        }
    }

    private static void add(AbstractElement element, List<Part> head, List<Part> body) {
        switch (element) {
            case Action made -> {
                // nothing is written for it
            }
            case Group block when opensBlock(block) -> inOrder(block.getElements(), head, body);
            case Group group when group.getCardinality() == null -> inOrder(group.getElements(), head, body);
            case Alternatives several when GrammarUtil.isMultipleCardinality(several) -> alternatives(several, head);
            case RuleCall call when isPart(call) -> alternatives(call.getRule().getAlternatives(), head);
            default ->
                head.add(new Part(
                        element,
                        null,
                        GrammarUtil.isOptionalCardinality(element),
                        GrammarUtil.isMultipleCardinality(element)));
        }
    }

    /** What may be said in any order, and left out. */
    private static void alternatives(AbstractElement element, List<Part> parts) {
        switch (element) {
            case Alternatives several -> several.getElements().forEach(each -> alternatives(each, parts));
            case RuleCall call when isPart(call) -> alternatives(call.getRule().getAlternatives(), parts);
            default -> parts.add(new Part(element, null, true, adds(element)));
        }
    }

    /** Whether saying it again adds something. */
    private static boolean adds(AbstractElement element) {
        return element instanceof Assignment assignment
                && assignment.getOperator().equals("+=");
    }

    private static boolean isPart(RuleCall call) {
        return call.getRule() instanceof ParserRule rule && rule.isFragment();
    }

    private static boolean opensBlock(Group group) {
        return group.getElements().getFirst() instanceof Keyword brace && is(brace, OPENS);
    }

    /** More of the same, behind a comma. */
    static boolean isMore(EObject element) {
        return element instanceof Group group
                && GrammarUtil.isMultipleCardinality(group)
                && group.getElements().getFirst() instanceof Keyword comma
                && is(comma, COMMA);
    }

    private static boolean is(Keyword keyword, String sign) {
        return keyword.getValue().equals(sign);
    }
}
