package dev.qualis.dsl.keyword;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

/**
 * Behind which keywords and signs the grammar asks for a name, or for a word that names a value. There no word of the
 * language can follow but as a name.
 */
@Singleton
public class NamePlaces {

    private static final String NAME = "ID";

    private final Set<String> keywords = new HashSet<>();

    private final Set<String> blocks = new HashSet<>();

    private final Set<String> values = new HashSet<>();

    @Inject
    public NamePlaces(IGrammarAccess access) {
        for (ParserRule rule : GrammarUtil.allParserRules(access.getGrammar())) {
            for (Keyword keyword : EcoreUtil2.eAllOfType(rule, Keyword.class)) {
                if (isValue(rule, keyword)) {
                    values.add(keyword.getValue());
                } else if (isFollowedByName(keyword)) {
                    keywords.add(keyword.getValue());
                }
                if (keyword.getValue().equals("{") && isFollowedByName(keyword)) {
                    blocks.add(before(keyword));
                }
            }
        }
        keywords.remove("{");
    }

    /** The keywords and signs behind which a name is asked for. */
    public Set<String> keywords() {
        return Collections.unmodifiableSet(keywords);
    }

    /** The keywords whose blocks hold nothing but names and values. */
    public Set<String> blocks() {
        return Collections.unmodifiableSet(blocks);
    }

    /** The keywords that may name a value as well. */
    public Set<String> values() {
        return Collections.unmodifiableSet(values);
    }

    private static boolean isValue(ParserRule rule, Keyword keyword) {
        return GrammarUtil.isDatatypeRule(rule)
                && Character.isLetter(keyword.getValue().charAt(0));
    }

    private static String before(Keyword brace) {
        Group group = (Group) brace.eContainer();
        return ((Keyword) group.getElements().get(group.getElements().indexOf(brace) - 1)).getValue();
    }

    /** Whether a name or value can follow in this place of the grammar. */
    boolean isFollowedByName(Keyword keyword) {
        AbstractElement part = keyword;
        while (part.eContainer() instanceof AbstractElement outer) {
            if (outer instanceof Group group) {
                int next = group.getElements().indexOf(part) + 1;
                for (; next < group.getElements().size(); next++) {
                    AbstractElement element = group.getElements().get(next);
                    if (mayBeginWithName(element, new HashSet<>())) {
                        return true;
                    }
                    if (!GrammarUtil.isOptionalCardinality(element)) {
                        return false;
                    }
                }
            }
            part = outer;
        }
        return false;
    }

    private static boolean mayBeginWithName(AbstractElement element, Set<AbstractRule> seen) {
        return switch (element) {
            case Alternatives alternatives ->
                alternatives.getElements().stream().anyMatch(branch -> mayBeginWithName(branch, seen));
            case Group group -> groupMayBeginWithName(group, seen);
            case Assignment assignment -> mayBeginWithName(assignment.getTerminal(), seen);
            case CrossReference reference -> mayBeginWithName(reference.getTerminal(), seen);
            case RuleCall call ->
                call.getRule().getName().equals(NAME)
                        || seen.add(call.getRule())
                                && mayBeginWithName(call.getRule().getAlternatives(), seen);
            default -> false;
        };
    }

    private static boolean groupMayBeginWithName(Group group, Set<AbstractRule> seen) {
        for (AbstractElement part : group.getElements()) {
            if (mayBeginWithName(part, seen)) {
                return true;
            }
            if (!GrammarUtil.isOptionalCardinality(part)) {
                return false;
            }
        }
        return false;
    }
}
