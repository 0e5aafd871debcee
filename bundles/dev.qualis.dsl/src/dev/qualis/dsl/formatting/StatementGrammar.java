package dev.qualis.dsl.formatting;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

/**
 * What the grammar says of statements: with which elements they begin, and in which order its alternatives stand. The
 * order of the alternatives in the grammar is the canonical order of statements, so that neither the formatter nor the
 * arrangement has to be told of a new statement.
 */
@Singleton
public class StatementGrammar {

    /** The statements of a body or the phrases of a header: their first elements, each with its rank. */
    record Loop(Map<AbstractElement, Integer> ranks, Set<AbstractElement> prefixes) {

        /** Whether a statement begins with the element, given the one before it: a prefix begins it already. */
        boolean begins(EObject element, EObject before) {
            Integer rank = ranks.get(element);
            return rank != null && !(prefixes.contains(before) && rank.equals(ranks.get(before)));
        }
    }

    private final Map<AbstractElement, Loop> bodies = new HashMap<>();

    private final Map<AbstractElement, Loop> headers = new HashMap<>();

    private final Set<AbstractElement> elements;

    @Inject
    public StatementGrammar(IGrammarAccess access) {
        Grammar grammar = access.getGrammar();
        for (ParserRule rule : GrammarUtil.allParserRules(grammar)) {
            if (!GrammarUtil.isDatatypeRule(rule)) {
                collect(rule.getAlternatives());
            }
        }
        ParserRule file = (ParserRule) grammar.getRules().getFirst();
        elements = firsts(file.getAlternatives());
    }

    /** The statements that the brace opens, or nothing where it opens something else. */
    Optional<Loop> body(EObject openingBrace) {
        return Optional.ofNullable(bodies.get(openingBrace));
    }

    /** The phrases among which the element begins one, or nothing where it begins none. */
    Optional<Loop> header(EObject first) {
        return Optional.ofNullable(headers.get(first));
    }

    /** Whether the element begins something on the level of the file. */
    boolean beginsElement(EObject first) {
        return elements.contains(first);
    }

    private void collect(AbstractElement element) {
        switch (element) {
            case Group group -> collectGroup(group);
            case Alternatives alternatives when isRepeated(alternatives) -> addHeader(alternatives);
            case Alternatives alternatives -> alternatives.getElements().forEach(branch -> collect(branch));
            default -> {
                // neither holds statements nor phrases
            }
        }
    }

    private void collectGroup(Group group) {
        List<AbstractElement> parts = group.getElements();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof Keyword brace && brace.getValue().equals("{") && i + 1 < parts.size()) {
                addBody(brace, parts.get(++i));
            } else {
                collect(parts.get(i));
            }
        }
    }

    private void addBody(Keyword brace, AbstractElement content) {
        Loop loop = loop(content);
        bodies.put(brace, loop);
        branches(content).forEach(branch -> collect(branch));
    }

    private void addHeader(Alternatives phrases) {
        Loop loop = loop(phrases);
        loop.ranks().keySet().forEach(first -> headers.put(first, loop));
    }

    private static Loop loop(AbstractElement content) {
        Map<AbstractElement, Integer> ranks = new HashMap<>();
        Set<AbstractElement> prefixes = new HashSet<>();
        int rank = 0;
        for (AbstractElement branch : branches(content)) {
            for (AbstractElement first : firsts(branch)) {
                ranks.putIfAbsent(first, rank);
                if (first.eContainer() instanceof Assignment flag && GrammarUtil.isOptionalCardinality(flag)) {
                    prefixes.add(first);
                }
            }
            rank++;
        }
        return new Loop(ranks, prefixes);
    }

    /** The alternatives of a body, those of the fragments that it calls in their place. */
    private static List<AbstractElement> branches(AbstractElement content) {
        List<AbstractElement> branches = new ArrayList<>();
        switch (content) {
            case Alternatives alternatives ->
                alternatives.getElements().forEach(branch -> branches.addAll(branches(branch)));
            case RuleCall call
            when call.getRule() instanceof ParserRule rule && rule.isFragment() ->
                branches.addAll(branches(rule.getAlternatives()));
            default -> branches.add(content);
        }
        return branches;
    }

    /** The elements with which text of the grammar element can begin; what may be left out is followed by the next. */
    private static Set<AbstractElement> firsts(AbstractElement element) {
        Set<AbstractElement> firsts = new LinkedHashSet<>();
        addFirsts(element, firsts, new HashSet<>());
        return firsts;
    }

    private static void addFirsts(AbstractElement element, Set<AbstractElement> firsts, Set<AbstractRule> seen) {
        switch (element) {
            case Alternatives alternatives ->
                alternatives.getElements().forEach(branch -> addFirsts(branch, firsts, seen));
            case Group group -> addGroup(group, firsts, seen);
            case Assignment assignment -> addFirsts(assignment.getTerminal(), firsts, seen);
            case CrossReference reference -> addFirsts(reference.getTerminal(), firsts, seen);
            case RuleCall call -> addCall(call, firsts, seen);
            case Keyword keyword -> firsts.add(keyword);
            default -> {
                // an action takes no text
            }
        }
    }

    private static void addGroup(Group group, Set<AbstractElement> firsts, Set<AbstractRule> seen) {
        for (AbstractElement part : group.getElements()) {
            int before = firsts.size();
            addFirsts(part, firsts, seen);
            boolean mayBeLeftOut = GrammarUtil.isOptionalCardinality(part) || firsts.size() == before;
            if (!mayBeLeftOut) {
                return;
            }
        }
    }

    private static void addCall(RuleCall call, Set<AbstractElement> firsts, Set<AbstractRule> seen) {
        if (call.getRule() instanceof ParserRule rule && !GrammarUtil.isDatatypeRule(rule)) {
            if (seen.add(rule)) {
                addFirsts(rule.getAlternatives(), firsts, seen);
            }
        } else {
            firsts.add(call);
        }
    }

    private static boolean isRepeated(AbstractElement element) {
        return GrammarUtil.isMultipleCardinality(element);
    }
}
