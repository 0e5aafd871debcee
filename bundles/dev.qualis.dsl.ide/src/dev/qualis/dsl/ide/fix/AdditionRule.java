package dev.qualis.dsl.ide.fix;

import com.google.inject.Inject;
import dev.qualis.dsl.ide.construct.Part;
import dev.qualis.dsl.ide.edit.TextEdit;
import java.util.List;
import java.util.Optional;

/** {@code add Rule words}: writes a statement that is missing, with gaps for what only the writer knows. */
final class AdditionRule implements FixRule {

    private final Elements elements;

    @Inject
    AdditionRule(Elements elements) {
        this.elements = elements;
    }

    @Override
    public List<Fix> of(Problem problem, List<String> arguments) {
        String words = String.join(" ", arguments.subList(1, arguments.size()));
        return elements.around(problem, arguments.getFirst())
                .flatMap(element -> fix(problem, element, words))
                .map(List::of)
                .orElse(List.of());
    }

    Optional<Fix> fix(Problem problem, Element element, String words) {
        Optional<Part> part = elements.part(element, words);
        if (part.isPresent()) {
            return part.filter(each -> each.repeated() || element.written(each).isEmpty())
                    .map(each -> {
                        String text = elements.template(each, problem.spelling());
                        return Fix.adds(text, elements.insert(element, each, text));
                    });
        }
        return elements.inside(element, words, problem.spelling())
                .map(place ->
                        Fix.adds(place.text(), new TextEdit(element.uri(), place.offset(), 0, " " + place.text())));
    }
}
