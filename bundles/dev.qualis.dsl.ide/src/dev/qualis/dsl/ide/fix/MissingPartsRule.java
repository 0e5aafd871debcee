package dev.qualis.dsl.ide.fix;

import com.google.inject.Inject;
import dev.qualis.dsl.keyword.Phrases;
import dev.qualis.dsl.keyword.Spelling;
import java.util.List;
import java.util.Optional;

/** {@code parts Rule}: writes each of the statements that the issue lists as missing. */
final class MissingPartsRule implements FixRule {

    private final Elements elements;
    private final AdditionRule addition;
    private final Phrases phrases;

    @Inject
    MissingPartsRule(Elements elements, AdditionRule addition, Phrases phrases) {
        this.elements = elements;
        this.addition = addition;
        this.phrases = phrases;
    }

    @Override
    public List<Fix> of(Problem problem, List<String> arguments) {
        String rule = arguments.getFirst();
        Optional<Element> element = elements.around(problem, rule);
        return problem.data().stream()
                .skip(1)
                .flatMap(listed -> List.of(listed.split("[,，、]")).stream())
                .map(word -> english(rule, word.strip().replaceAll("^['“‘]|['”’]$", "")))
                .flatMap(word -> element.flatMap(each -> addition.fix(problem, each, word)).stream())
                .toList();
    }

    /** The words are those of the file, and the parts are known by their English ones. */
    private String english(String rule, String word) {
        return phrases.all().stream()
                .filter(phrase -> phrase.rule().equals(rule))
                .filter(phrase -> phrases.word(phrase, Spelling.CHINESE).equals(word))
                .map(Phrases.Phrase::english)
                .findFirst()
                .orElse(word);
    }
}
