package dev.qualis.dsl.keyword;

import java.util.List;
import java.util.function.IntPredicate;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;

/**
 * A piece of text that may begin and end anywhere in the grammar and has gaps, read along the grammar. What comes in
 * front of it and behind it is not asked for; a gap stands for any one name or value.
 */
final class Sketch {

    /** What a gap looks like. */
    static final String GAP = "…";

    private static final String INTERVAL = "Interval";

    /**
     * One word, sign, number or text.
     *
     * @param token the terminal rule of the grammar that it is of, or the keyword in quotes
     * @param text as it is written
     * @param offset where it begins
     */
    record Word(String token, String text, int offset) {
        boolean isGap() {
            return text.equals(GAP);
        }

        int end() {
            return offset + text.length();
        }
    }

    private final List<Word> words;

    private final EObject[] meanings;

    Sketch(List<Word> words) {
        this.words = words;
        this.meanings = new EObject[words.size()];
    }

    /** Whether the whole piece can be read when its first word is that keyword of the grammar. */
    boolean beginsWith(Keyword keyword) {
        return once(keyword, 0, next -> behind(keyword, next));
    }

    /** As what a word was read: a keyword, or the call of the rule whose value it names; null for all others. */
    EObject meaning(int word) {
        return meanings[word];
    }

    /** Reads on after an element of the grammar, and after what contains it, and after its callers. */
    private boolean behind(AbstractElement element, int at) {
        if (at == words.size()) {
            return true;
        }
        if (GrammarUtil.isMultipleCardinality(element)
                && once(element, at, next -> next > at && behind(element, next))) {
            return true;
        }
        return switch (element.eContainer()) {
            case Group group ->
                group(group.getElements(), group.getElements().indexOf(element) + 1, at, next -> behind(group, next));
            case AbstractElement outer -> behind(outer, at);
            case ParserRule rule ->
                GrammarUtil.getGrammar(rule).getRules().stream()
                        .filter(ParserRule.class::isInstance)
                        .flatMap(caller -> GrammarUtil.containedRuleCalls(caller).stream())
                        .anyMatch(call -> call.getRule() == rule && behind(call, at));
            default -> false;
        };
    }

    private boolean read(AbstractElement element, int at, IntPredicate rest) {
        if (at == words.size()) {
            return true;
        }
        boolean several = GrammarUtil.isMultipleCardinality(element);
        boolean optional = GrammarUtil.isOptionalCardinality(element);
        return once(element, at, next -> several ? next > at && more(element, next, rest) : rest.test(next))
                || optional && rest.test(at);
    }

    private boolean more(AbstractElement element, int at, IntPredicate rest) {
        return once(element, at, next -> next > at && more(element, next, rest)) || rest.test(at);
    }

    /** Reads an element one time, whatever its cardinality. */
    private boolean once(AbstractElement element, int at, IntPredicate rest) {
        if (at == words.size()) {
            return true;
        }
        return switch (element) {
            case Keyword keyword -> words.get(at).text().equals(keyword.getValue()) && as(keyword, at, at + 1, rest);
            case Alternatives alternatives ->
                alternatives.getElements().stream().anyMatch(branch -> read(branch, at, rest));
            case Group group -> group(group.getElements(), 0, at, rest);
            case Assignment assignment -> read(assignment.getTerminal(), at, rest);
            case CrossReference reference -> read(reference.getTerminal(), at, rest);
            case RuleCall call -> call(call, at, rest);
            case Action action -> rest.test(at);
            default -> false;
        };
    }

    private boolean group(List<AbstractElement> elements, int from, int at, IntPredicate rest) {
        return from == elements.size()
                ? rest.test(at)
                : read(elements.get(from), at, next -> group(elements, from + 1, next, rest));
    }

    private boolean call(RuleCall call, int at, IntPredicate rest) {
        AbstractRule rule = call.getRule();
        Word word = words.get(at);
        if (rule instanceof TerminalRule) {
            return (word.isGap() || word.token().equals("RULE_" + rule.getName())) && rest.test(at + 1);
        }
        if (!GrammarUtil.isDatatypeRule((ParserRule) rule)) {
            return read(rule.getAlternatives(), at, rest);
        }
        if (word.isGap() && rest.test(at + 1)) {
            return true;
        }
        if (rule.getType().getClassifier() instanceof EEnum values) {
            return values.getEEnumLiteralByLiteral(word.text()) != null && as(call, at, at + 1, rest);
        }
        if (rule.getName().equals(INTERVAL)) {
            return at + 1 < words.size() && as(call, at + 1, at + 2, rest);
        }
        return read(rule.getAlternatives(), at, rest);
    }

    private boolean as(EObject meaning, int word, int next, IntPredicate rest) {
        EObject before = meanings[word];
        meanings[word] = meaning;
        if (rest.test(next)) {
            return true;
        }
        meanings[word] = before;
        return false;
    }
}
