package dev.qualis.app.reference;

import dev.qualis.dsl.keyword.Phrases;
import dev.qualis.dsl.keyword.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

/**
 * Writes a rule of the grammar as people read it: first the line with which it begins, then the phrases that may follow
 * in any order, then the statements of its block. Square brackets hold what may be left out, angle brackets what is
 * filled in.
 */
final class SyntaxText {

    /**
     * One phrase or statement.
     *
     * @param text how it is written
     * @param features what it says of the element
     */
    record Part(String text, List<EStructuralFeature> features) {}

    /**
     * A whole construct.
     *
     * @param opening its beginning
     * @param choices the values to be chosen in it
     * @param header the phrases behind it
     * @param body the statements in braces
     */
    record Layout(String opening, List<Part> choices, List<Part> header, List<Part> body) {}

    private static final String MORE = ", …";

    private final Phrases phrases;

    private final Placeholders placeholders;

    private final Constructs constructs;

    private final Spelling spelling;

    SyntaxText(Phrases phrases, Placeholders placeholders, Constructs constructs, Spelling spelling) {
        this.phrases = phrases;
        this.placeholders = placeholders;
        this.constructs = constructs;
        this.spelling = spelling;
    }

    Layout of(Construct construct) {
        Run run = new Run(construct.type());
        run.read(elements(construct.rule().getAlternatives()));
        return new Layout(run.opening.toString().strip(), run.choices, run.header, run.body);
    }

    /** The words with which a construct begins; empty where it begins with what is filled in. */
    String keyword(Construct construct) {
        StringBuilder words = new StringBuilder();
        for (AbstractElement element : elements(construct.rule().getAlternatives())) {
            if (isOptional(element) || element instanceof Action) {
                continue;
            }
            boolean choice = element instanceof Alternatives
                    && EcoreUtil2.eAllOfType(element, RuleCall.class).isEmpty();
            if (!(element instanceof Keyword) && !choice) {
                break;
            }
            words.append(' ').append(inline(element));
            if (choice) {
                break;
            }
        }
        return words.toString().strip().replaceAll(" {2,}", " ");
    }

    private static List<AbstractElement> elements(AbstractElement element) {
        return element instanceof Group group && group.getCardinality() == null
                ? group.getElements()
                : List.of(element);
    }

    private final class Run {

        private final EClass type;

        private final StringBuilder opening = new StringBuilder();

        private final List<Part> choices = new ArrayList<>();

        private final List<Part> header = new ArrayList<>();

        private final List<Part> body = new ArrayList<>();

        private boolean inBlock;

        Run(EClass type) {
            this.type = type;
        }

        void read(List<AbstractElement> elements) {
            for (AbstractElement element : elements) {
                if (element instanceof Action) {
                    continue;
                }
                if (isSign(element, "{") || isSign(element, "}")) {
                    inBlock = isSign(element, "{");
                } else if (inBlock) {
                    addParts(element, body);
                } else if (isBlock(element)) {
                    read(((Group) element).getElements());
                } else if (isHeader(element)) {
                    addParts(element, header);
                } else {
                    String text = inline(element);
                    opening.append(isClose(text) ? "" : " ").append(text);
                    addChoice(element, text);
                }
            }
        }

        private void addChoice(AbstractElement element, String text) {
            List<EStructuralFeature> chosen = features(element).stream()
                    .filter(feature -> feature.getEType() instanceof EEnum)
                    .toList();
            if (!chosen.isEmpty() && !isMore(element)) {
                choices.add(new Part(text, chosen));
            }
        }

        private boolean isHeader(AbstractElement element) {
            boolean fragment = element instanceof RuleCall call && isFragment(call.getRule());
            boolean inOpening = element instanceof Assignment assignment && isValue(assignment)
                    || isMore(element)
                    || opening.isEmpty() && element instanceof Group;
            return fragment
                    || isOptional(element) && !inOpening
                    || element instanceof Assignment a && !isValue(a) && isOptional(a);
        }

        private void addParts(AbstractElement element, List<Part> parts) {
            switch (element) {
                case Alternatives alternatives -> alternatives.getElements().forEach(each -> addParts(each, parts));
                case RuleCall call
                when isFragment(call.getRule()) -> addParts(call.getRule().getAlternatives(), parts);
                case Group group
                when group.getElements().size() == 1 ->
                    addParts(group.getElements().getFirst(), parts);
                case Group group
                when group.getElements().stream().allMatch(SyntaxText::isOptionalGroup) ->
                    group.getElements().forEach(each -> addParts(each, parts));
                default -> parts.add(new Part(withoutCardinality(element), features(element)));
            }
        }

        private List<EStructuralFeature> features(AbstractElement element) {
            List<Assignment> assignments = new ArrayList<>(EcoreUtil2.eAllOfType(element, Assignment.class));
            return assignments.stream()
                    .map(assignment -> type.getEStructuralFeature(assignment.getFeature()))
                    .distinct()
                    .toList();
        }
    }

    private static boolean isOptionalGroup(AbstractElement element) {
        return element instanceof Group && isOptional(element);
    }

    private static boolean isFragment(AbstractRule rule) {
        return rule instanceof ParserRule parser && parser.isFragment();
    }

    /** Whether something is filled in that is no construct of its own. */
    private boolean isValue(Assignment assignment) {
        return !(assignment.getTerminal() instanceof RuleCall call)
                || constructs.of(call.getRule()).isEmpty()
                        && !call.getRule().getName().equals(Constructs.CHOICE);
    }

    private static boolean isOptional(AbstractElement element) {
        return GrammarUtil.isOptionalCardinality(element);
    }

    private static boolean isSign(AbstractElement element, String sign) {
        return element instanceof Keyword keyword && keyword.getValue().equals(sign);
    }

    private static boolean isBlock(AbstractElement element) {
        return element instanceof Group group && isSign(group.getElements().getFirst(), "{");
    }

    private static boolean isMore(AbstractElement element) {
        return element instanceof Group group && isSign(group.getElements().getFirst(), ",");
    }

    /** An element where it stands inside another. */
    private String inline(AbstractElement element) {
        if (isMore(element)) {
            return MORE;
        }
        String text = withoutCardinality(element);
        if (text.isEmpty() || element.getCardinality() == null) {
            return text;
        }
        return GrammarUtil.isMultipleCardinality(element) && element instanceof Assignment
                ? text + " …"
                : "[" + text + "]";
    }

    private String withoutCardinality(AbstractElement element) {
        return switch (element) {
            case Keyword keyword -> word(keyword);
            case Assignment assignment -> withoutCardinality(assignment.getTerminal());
            case CrossReference reference -> placeholders.reference(reference);
            case RuleCall call -> call(call.getRule());
            case Alternatives alternatives ->
                alternatives.getElements().stream().map(this::inline).collect(Collectors.joining(" | "));
            case Group group -> joined(group.getElements());
            default -> "";
        };
    }

    private String joined(List<AbstractElement> elements) {
        StringBuilder text = new StringBuilder();
        for (AbstractElement element : elements) {
            String next = inline(element);
            text.append(isClose(next) || text.isEmpty() ? "" : " ").append(next);
        }
        return text.toString();
    }

    private static boolean isClose(String text) {
        return text.startsWith(MORE) || text.equals(":") || text.isEmpty();
    }

    private String word(Keyword keyword) {
        if (!Character.isLetter(keyword.getValue().codePointAt(0))) {
            return keyword.getValue();
        }
        return phrases.beginningWith(keyword)
                .map(phrase -> spelling == Spelling.CHINESE
                        ? phrases.chinese(phrase).orElse(phrase.english())
                        : phrase.english())
                .orElse(""); // one of the words of a phrase that has been written
    }

    private String call(AbstractRule rule) {
        Optional<Construct> construct = constructs.of(rule);
        if (construct.isEmpty()) {
            return placeholders.value(rule);
        }
        String keyword = keyword(construct.get());
        if (!keyword.isEmpty()) {
            return keyword + " …";
        }
        List<AbstractElement> parts = elements(rule.getAlternatives());
        return parts.getFirst() instanceof Alternatives ? placeholders.construct(construct.get()) : joined(parts);
    }
}
