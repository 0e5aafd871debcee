package dev.qualis.dsl.ui.syntax;

import com.google.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;

/** The keywords after which the grammar expects an element's name, such as {@code unit} and {@code quality team}. */
final class DeclaringPhrases {
    /**
     * The last two tokens before a name.
     *
     * @param before the keyword before the last one, empty where that is no keyword
     */
    record Phrase(String before, String last) {}

    private final Set<Phrase> phrases;
    private final Set<String> referring;

    @Inject
    DeclaringPhrases(IGrammarAccess grammar) {
        List<List<AbstractElement>> groups = EcoreUtil2.eAllContentsAsList(grammar.getGrammar()).stream()
                .filter(Group.class::isInstance)
                .map(group -> (List<AbstractElement>) ((Group) group).getElements())
                .toList();
        phrases = groups.stream().flatMap(DeclaringPhrases::beforeName).collect(Collectors.toUnmodifiableSet());
        referring = groups.stream().flatMap(DeclaringPhrases::beforeReference).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the same keyword, as a statement inside a block, stands before a reference: {@code competence}. */
    boolean mayRefer(Phrase phrase) {
        return referring.contains(phrase.last());
    }

    boolean contains(Phrase phrase) {
        return phrases.contains(phrase);
    }

    private static Stream<Phrase> beforeName(List<AbstractElement> elements) {
        return IntStream.range(1, elements.size())
                .filter(i -> assigns(elements.get(i)) && isName(elements.get(i)))
                .mapToObj(i -> new Phrase(i > 1 ? keyword(elements.get(i - 2)) : "", keyword(elements.get(i - 1))))
                .filter(phrase -> !phrase.last().isEmpty());
    }

    private static Stream<String> beforeReference(List<AbstractElement> elements) {
        return IntStream.range(1, elements.size())
                .filter(i -> assigns(elements.get(i)) && !isName(elements.get(i)))
                .mapToObj(i -> keyword(elements.get(i - 1)));
    }

    private static boolean assigns(AbstractElement element) {
        return element instanceof Assignment;
    }

    private static boolean isName(AbstractElement element) {
        return ((Assignment) element).getFeature().equals("name");
    }

    private static String keyword(AbstractElement element) {
        return element instanceof Keyword keyword ? keyword.getValue() : "";
    }
}
