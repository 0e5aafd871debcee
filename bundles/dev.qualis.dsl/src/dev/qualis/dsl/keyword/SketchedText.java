package dev.qualis.dsl.keyword;

import com.google.inject.Inject;
import com.google.inject.Provider;
import com.google.inject.Singleton;
import com.google.inject.name.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.Token;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.eclipse.xtext.parser.antlr.LexerBindings;

/**
 * Writes proposals in Chinese words: one or more statements in English words that may stand at any depth of a file and
 * have gaps, {@code …}, where the writer has to put names and values of his own. {@link SpelledText} does so for texts
 * that can be read as they are.
 */
@Singleton
public class SketchedText {

    private final Phrases phrases;

    private final ValueTwins values;

    private final Provider<Lexer> lexers;

    private final Map<Integer, String> tokens;

    @Inject
    public SketchedText(
            Phrases phrases,
            ValueTwins values,
            @Named(LexerBindings.RUNTIME) Provider<Lexer> lexers,
            ITokenDefProvider tokens) {
        this.phrases = phrases;
        this.values = values;
        this.lexers = lexers;
        this.tokens = tokens.getTokenDefMap();
    }

    /** A proposal as a file of that spelling writes it; as it is where it is no text of the language. */
    public String of(String sketch, Spelling spelling) {
        return spelling == Spelling.ENGLISH ? sketch : chinese(sketch);
    }

    private String chinese(String sketch) {
        List<Sketch.Word> words = words(sketch);
        if (words.isEmpty()) {
            return sketch;
        }
        String first = words.getFirst().text();
        Sketch read = new Sketch(words);
        return phrases.all().stream()
                        .map(Phrases.Phrase::first)
                        .filter(keyword -> keyword.getValue().equals(first))
                        .anyMatch(read::beginsWith)
                ? written(sketch, words, read)
                : sketch;
    }

    private List<Sketch.Word> words(String text) {
        Lexer lexer = lexers.get();
        lexer.setCharStream(new ANTLRStringStream(text));
        List<Sketch.Word> words = new ArrayList<>();
        int at = 0;
        for (Token token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
            String name = tokens.get(token.getType());
            if (!name.equals("RULE_WS")) {
                words.add(new Sketch.Word(name, token.getText(), at));
            }
            at += token.getText().length();
        }
        return List.copyOf(words);
    }

    private String written(String sketch, List<Sketch.Word> words, Sketch read) {
        StringBuilder text = new StringBuilder(sketch.length());
        int copied = 0;
        for (int i = 0; i < words.size(); i++) {
            Optional<String> word = twin(words, i, read);
            if (word.isPresent()) {
                text.append(sketch, copied, words.get(i).offset()).append(word.get());
                i = last(i, read);
                copied = words.get(i).end();
            }
        }
        return text.append(sketch, copied, sketch.length()).toString();
    }

    private Optional<String> twin(List<Sketch.Word> words, int i, Sketch read) {
        return switch (read.meaning(i)) {
            case Keyword keyword ->
                phrases.beginningWith(keyword)
                        .filter(phrase -> i + phrase.keywords().size() <= words.size())
                        .flatMap(phrases::chinese);
            case RuleCall call
            when call.getRule().getType().getClassifier() instanceof EEnum type ->
                values.chinese(type, words.get(i).text());
            case RuleCall interval ->
                values.interval(words.get(i).text(), words.get(i - 1).text().equals("1"), Spelling.CHINESE);
            case null, default -> Optional.empty();
        };
    }

    /** The last of the words that one Chinese word stands for. */
    private int last(int first, Sketch read) {
        return read.meaning(first) instanceof Keyword keyword
                ? first
                        + phrases.beginningWith(keyword)
                                .orElseThrow()
                                .keywords()
                                .size()
                        - 1
                : first;
    }
}
