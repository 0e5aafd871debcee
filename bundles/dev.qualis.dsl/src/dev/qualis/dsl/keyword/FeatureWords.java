package dev.qualis.dsl.keyword;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;

/** The words of the language that introduce what an element has: {@code reports to} for the superior of a position. */
@Singleton
public class FeatureWords {
    private record Place(EClass type, String feature) {}

    private final Map<Place, Phrases.Phrase> phrases = new HashMap<>();
    private final Phrases words;

    @Inject
    FeatureWords(IGrammarAccess access, Phrases words) {
        this.words = words;
        for (ParserRule rule : GrammarUtil.allParserRules(access.getGrammar())) {
            if (rule.getType().getClassifier() instanceof EClass type && !GrammarUtil.isDatatypeRule(rule)) {
                for (Assignment assignment : EcoreUtil2.eAllOfType(rule, Assignment.class)) {
                    Place place = new Place(type, assignment.getFeature());
                    introducing(assignment).ifPresent(phrase -> phrases.putIfAbsent(place, phrase));
                }
            }
        }
    }

    /**
     * The words before a value of the feature, or those that are the value where it is a flag.
     *
     * @return nothing where a value stands without a word, as the title behind the name does
     */
    public Optional<String> of(EClass type, EStructuralFeature feature, Spelling spelling) {
        return places(type, feature)
                .filter(phrases::containsKey)
                .findFirst()
                .map(place -> words.word(phrases.get(place), spelling));
    }

    /** A feature is written by the rule of the class itself, or by a fragment that returns the class that has the feature. */
    private static java.util.stream.Stream<Place> places(EClass type, EStructuralFeature feature) {
        return java.util.stream.Stream.of(type, feature.getEContainingClass())
                .map(each -> new Place(each, feature.getName()));
    }

    private Optional<Phrases.Phrase> introducing(Assignment assignment) {
        if (assignment.getTerminal() instanceof Keyword own) {
            return words.beginningWith(own);
        }
        AbstractElement inner = assignment;
        for (EObject outer = assignment.eContainer(); outer instanceof AbstractElement; outer = outer.eContainer()) {
            if (outer instanceof Group group) {
                Optional<Phrases.Phrase> before = before(group.getElements(), inner);
                if (before.isPresent()) {
                    return before;
                }
            }
            inner = (AbstractElement) outer;
        }
        return Optional.empty();
    }

    /** The phrase that ends right before an element of a group. */
    private Optional<Phrases.Phrase> before(List<AbstractElement> group, AbstractElement element) {
        int last = group.indexOf(element) - 1;
        if (last < 0 || !(group.get(last) instanceof Keyword keyword) || !Character.isLetter(first(keyword))) {
            return Optional.empty();
        }
        for (int i = last; i >= 0 && group.get(i) instanceof Keyword; i--) {
            Optional<Phrases.Phrase> phrase = words.beginningWith(group.get(i));
            if (phrase.isPresent()) {
                return phrase;
            }
        }
        return Optional.empty();
    }

    private static char first(Keyword keyword) {
        return keyword.getValue().charAt(0);
    }
}
