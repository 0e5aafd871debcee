package dev.qualis.dsl.keyword;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;

/**
 * The keywords of the grammar in the groups that Chinese says in one word: {@code reports to}, {@code chief quality
 * officer}. What is a phrase, the grammar tells: keywords that follow each other with nothing between.
 */
@Singleton
public class Phrases {

    /**
     * One phrase in one place of the grammar.
     *
     * @param rule the rule in which it stands
     * @param keywords its keywords, one or more
     */
    public record Phrase(String rule, List<Keyword> keywords) {

        public String english() {
            return keywords.stream().map(Keyword::getValue).collect(Collectors.joining(" "));
        }

        public Keyword first() {
            return keywords.getFirst();
        }

        public Keyword last() {
            return keywords.getLast();
        }
    }

    private final Map<EObject, Phrase> byFirst = new LinkedHashMap<>();

    private final Map<String, List<String>> english = new HashMap<>();

    private final TwinTable table;

    @Inject
    public Phrases(IGrammarAccess access, TwinTable table) {
        this.table = table;
        Grammar grammar = access.getGrammar();
        for (ParserRule rule : GrammarUtil.allParserRules(grammar)) {
            if (!GrammarUtil.isDatatypeRule(rule)) {
                EcoreUtil2.eAllOfType(rule, Keyword.class).stream()
                        .filter(Phrases::isWord)
                        .filter(keyword -> !isWord(before(keyword)))
                        .forEach(first -> add(new Phrase(rule.getName(), phrase(first))));
            }
        }
    }

    private void add(Phrase phrase) {
        byFirst.put(phrase.first(), phrase);
        List<String> words = phrase.keywords().stream().map(Keyword::getValue).toList();
        chinese(phrase).ifPresent(word -> {
            List<String> other = english.putIfAbsent(word, words);
            if (other != null && !other.equals(words)) {
                throw new IllegalStateException(word + " means both " + other + " and " + words);
            }
        });
    }

    private static List<Keyword> phrase(Keyword first) {
        List<Keyword> keywords = new ArrayList<>();
        for (AbstractElement next = first; isWord(next); next = behind(next)) {
            keywords.add(keyword(next));
        }
        return List.copyOf(keywords);
    }

    private static AbstractElement before(Keyword keyword) {
        return neighbour(keyword, -1);
    }

    private static AbstractElement behind(AbstractElement keyword) {
        return neighbour(keyword(keyword), 1);
    }

    /** The element that stands next to a keyword in its group, unless one of the two may be left out. */
    private static AbstractElement neighbour(Keyword keyword, int step) {
        AbstractElement part = keyword.eContainer() instanceof Assignment flag ? flag : keyword;
        if (!(part.eContainer() instanceof Group group) || part.getCardinality() != null) {
            return null;
        }
        int at = group.getElements().indexOf(part) + step;
        AbstractElement next =
                at >= 0 && at < group.getElements().size() ? group.getElements().get(at) : null;
        return next == null || next.getCardinality() != null ? null : next;
    }

    private static boolean isWord(AbstractElement element) {
        Keyword keyword = keyword(element);
        return keyword != null && Character.isLetter(keyword.getValue().charAt(0));
    }

    private static Keyword keyword(AbstractElement element) {
        AbstractElement inner = element instanceof Assignment flag ? flag.getTerminal() : element;
        return inner instanceof Keyword keyword ? keyword : null;
    }

    /** Every phrase, in the order of the grammar. */
    public Collection<Phrase> all() {
        return byFirst.values();
    }

    /** The phrase that begins with the element of the grammar; nothing where none does. */
    public Optional<Phrase> beginningWith(EObject element) {
        return Optional.ofNullable(byFirst.get(element));
    }

    /** How a phrase is said in Chinese; nothing where the table does not know. */
    public Optional<String> chinese(Phrase phrase) {
        return table.keyword(phrase.rule(), phrase.english());
    }

    /** How a phrase is said in one of the two languages; in English where the table does not know. */
    public String word(Phrase phrase, Spelling spelling) {
        return table.word(phrase.rule(), phrase.english(), spelling);
    }

    /** Every Chinese word with the keywords that it stands for. */
    public Map<String, List<String>> english() {
        return Map.copyOf(english);
    }
}
