package dev.qualis.app.reference;

import com.google.inject.Injector;
import dev.qualis.app.MessageCatalogue;
import dev.qualis.conformity.cqos.GuideRules;
import dev.qualis.dsl.keyword.Phrases;
import dev.qualis.dsl.keyword.Spelling;
import dev.qualis.dsl.keyword.ValueTwins;
import dev.qualis.dsl.message.IssueTable;
import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.model.qms.core.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.xtext.IGrammarAccess;

/** What all pages of one language share. */
final class Edition {

    final Language language;

    final Spelling spelling;

    final Constructs constructs;

    final Meanings meanings;

    final SyntaxText syntax;

    final Examples examples;

    final IssueTable table;

    final IssueHandbook handbook;

    final ValueTwins values;

    private final SyntaxText otherSyntax;

    private final MessageCatalogue words;

    private final Map<String, List<Construct>> byClause = new HashMap<>();

    Edition(QmsLanguage qms, Language language) {
        Injector injector = qms.injector();
        this.language = language;
        this.spelling = language == Language.ZH ? Spelling.CHINESE : Spelling.ENGLISH;
        this.words = MessageCatalogue.load(Edition.class, "words", language);
        this.constructs =
                new Constructs(injector.getInstance(IGrammarAccess.class).getGrammar());
        this.meanings = new Meanings();
        this.syntax =
                new SyntaxText(injector.getInstance(Phrases.class), new Placeholders(language), constructs, spelling);
        this.otherSyntax = new SyntaxText(
                injector.getInstance(Phrases.class),
                new Placeholders(language),
                constructs,
                spelling == Spelling.ENGLISH ? Spelling.CHINESE : Spelling.ENGLISH);
        this.examples = new Examples(qms, spelling);
        this.table = injector.getInstance(IssueTable.class);
        this.handbook = new IssueHandbook();
        this.values = injector.getInstance(ValueTwins.class);
        for (Construct construct : constructs.all()) {
            for (String clause : meanings.clauses(construct.type())) {
                byClause.computeIfAbsent(clause, key -> new ArrayList<>()).add(construct);
            }
        }
    }

    String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    boolean isChinese() {
        return language == Language.ZH;
    }

    /** What a construct is called: its label, and the words with which it begins. */
    String title(Construct construct) {
        String keyword = syntax.keyword(construct);
        String label = Meanings.label(construct.type(), language);
        return keyword.isEmpty() || keyword.equalsIgnoreCase(label) ? label : label + " " + MarkdownPage.code(keyword);
    }

    /** The constructs that the model documents to serve a clause. */
    List<Construct> serving(String clause) {
        return byClause.getOrDefault(clause, List.of());
    }

    /** The codes of the issues that a clause asks for. */
    List<String> issuesOf(String clause) {
        return table.entries().entrySet().stream()
                .filter(entry -> entry.getValue().clause().equals(GuideRules.NAME + " " + clause))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The page of the same name in the other language, seen from a page in a folder. */
    String otherLanguage(String folder, String file) {
        String other = isChinese() ? "en" : "zh";
        return MarkdownPage.link(say("other"), "../../" + other + "/" + folder + "/" + file);
    }

    /** The words with which a construct begins, in English and in Chinese. */
    List<String> keywords(Construct construct) {
        return Stream.of(syntax, otherSyntax)
                .map(each -> each.keyword(construct))
                .flatMap(words -> Stream.of(words.split(" \\| ")))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Whether one of the phrases or statements of a construct begins with the words, in English or in Chinese. */
    boolean hasStatement(Construct construct, String words) {
        return !statements(construct, words).isEmpty();
    }

    /** The phrases and statements of a construct that begin with the words, as this edition writes them. */
    List<SyntaxText.Part> statements(Construct construct, String words) {
        List<SyntaxText.Part> own = parts(syntax.of(construct));
        List<SyntaxText.Part> other = parts(otherSyntax.of(construct));
        return IntStream.range(0, own.size())
                .filter(i -> begins(own.get(i), words) || begins(other.get(i), words))
                .mapToObj(own::get)
                .toList();
    }

    private static List<SyntaxText.Part> parts(SyntaxText.Layout layout) {
        return Stream.concat(layout.header().stream(), layout.body().stream()).toList();
    }

    private static boolean begins(SyntaxText.Part part, String words) {
        return (part.text().toLowerCase(Locale.ROOT) + " ").startsWith(words + " ");
    }

    String separator() {
        return isChinese() ? "、" : ", ";
    }
}
