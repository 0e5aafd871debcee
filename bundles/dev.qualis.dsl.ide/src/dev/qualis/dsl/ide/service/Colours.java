package dev.qualis.dsl.ide.service;

import dev.qualis.dsl.workspace.Snapshot;
import dev.qualis.model.qms.standard.StandardPackage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/** What each word of a text is, for editors that colour by meaning. Broken text has its colours too. */
public final class Colours {

    private static final Set<String> TEXTS = Set.of("QUOTED", "MARKDOWN");
    private static final Set<String> NUMBERS =
            Set.of("INT", "DECIMAL", "DAY", "PART_OF_YEAR", "YEAR_RANGE", "MONTH_RANGE", "CLAUSE_NUMBER");
    private static final Set<String> COMMENTS = Set.of("ML_COMMENT", "SL_COMMENT");

    /** What a word can be. */
    public enum Kind {
        KEYWORD,
        /** The name of an element where it is written. */
        DEFINITION,
        /** The name of an element where another refers to it. */
        REFERENCE,
        /** A clause of a standard. */
        CLAUSE,
        /** A word that names a value, such as a kind or a level. */
        VALUE,
        /** A number, a date or a period, with its unit. */
        NUMBER,
        TEXT,
        COMMENT
    }

    /** A stretch of a text that is of one kind; it may run over several lines. */
    public record Colour(Kind kind, int offset, int length) {}

    private Colours() {}

    /** The colours of a file, in the order of its text; what has none is left out. */
    public static List<Colour> of(Snapshot snapshot, URI uri) {
        List<Colour> colours = new ArrayList<>();
        for (ILeafNode leaf : snapshot.parseResult(uri).getRootNode().getLeafNodes()) {
            if (leaf.getLength() > 0) {
                kind(leaf).ifPresent(kind -> add(colours, new Colour(kind, leaf.getOffset(), leaf.getLength())));
            }
        }
        return colours;
    }

    /** Parts of one word that are leaves of their own, such as those of a clause's number, are one stretch. */
    private static void add(List<Colour> colours, Colour colour) {
        if (!colours.isEmpty()) {
            Colour last = colours.getLast();
            if (last.kind() == colour.kind() && last.offset() + last.length() == colour.offset()) {
                colours.set(
                        colours.size() - 1, new Colour(last.kind(), last.offset(), last.length() + colour.length()));
                return;
            }
        }
        colours.add(colour);
    }

    private static Optional<Kind> kind(ILeafNode leaf) {
        EObject grammar = leaf.getGrammarElement();
        if (leaf.isHidden()) {
            return grammar instanceof TerminalRule rule && COMMENTS.contains(rule.getName())
                    ? Optional.of(Kind.COMMENT)
                    : Optional.empty();
        }
        if (grammar instanceof Keyword keyword) {
            return Character.isLetter(keyword.getValue().codePointAt(0))
                    ? Optional.of(Kind.KEYWORD)
                    : inAssignment(leaf).filter(kind -> kind != Kind.VALUE);
        }
        String terminal = grammar instanceof RuleCall call ? call.getRule().getName() : "";
        if (TEXTS.contains(terminal)) {
            return Optional.of(Kind.TEXT);
        }
        return inAssignment(leaf).or(() -> NUMBERS.contains(terminal) ? Optional.of(Kind.NUMBER) : Optional.empty());
    }

    /** By what the word says of its element: the nearest assignment or reference around it decides. */
    private static Optional<Kind> inAssignment(ILeafNode leaf) {
        for (INode node = leaf; node != null; node = node.getParent()) {
            EObject grammar = node.getGrammarElement();
            if (grammar instanceof CrossReference reference) {
                return Optional.of(
                        StandardPackage.Literals.CLAUSE.isSuperTypeOf(
                                        GrammarUtil.getReference(reference).getEReferenceType())
                                ? Kind.CLAUSE
                                : Kind.REFERENCE);
            }
            Assignment assignment = grammar == null ? null : GrammarUtil.containingAssignment(grammar);
            if (assignment != null) {
                return of(assignment, node);
            }
            if (node.hasDirectSemanticElement() && node != leaf) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<Kind> of(Assignment assignment, INode node) {
        EObject element = node.getParent() == null ? null : node.getParent().getSemanticElement();
        EStructuralFeature feature =
                element == null ? null : element.eClass().getEStructuralFeature(assignment.getFeature());
        if (assignment.getFeature().equals("name")) {
            return Optional.of(Kind.DEFINITION);
        }
        if (feature != null && feature.getEType() instanceof EEnum) {
            return Optional.of(Kind.VALUE);
        }
        String rule = node.getGrammarElement() instanceof RuleCall call
                ? call.getRule().getName()
                : "";
        return Set.of("Quantity", "CalendarDate", "Period", "Interval", "UnitOfMeasure", "Integer")
                        .contains(rule)
                ? Optional.of(Kind.NUMBER)
                : Optional.empty();
    }
}
