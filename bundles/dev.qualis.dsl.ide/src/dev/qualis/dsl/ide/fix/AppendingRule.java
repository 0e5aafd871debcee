package dev.qualis.dsl.ide.fix;

import com.google.inject.Inject;
import dev.qualis.dsl.ide.construct.Part;
import dev.qualis.dsl.ide.construct.Written;
import dev.qualis.dsl.ide.edit.TextEdit;
import java.util.List;
import java.util.Optional;

/**
 * {@code append Rule words N}: writes one more value, which the issue names at the place N, or a gap where N is {@code …};
 * {@code append Rule words N @M} does so in the element that the issue names at the place M.
 */
final class AppendingRule implements FixRule {

    private final Elements elements;

    @Inject
    AppendingRule(Elements elements) {
        this.elements = elements;
    }

    @Override
    public List<Fix> of(Problem problem, List<String> arguments) {
        boolean elsewhere = arguments.getLast().startsWith("@");
        int last = arguments.size() - (elsewhere ? 2 : 1);
        String value = arguments.get(last);
        String written = value.equals(Elements.gap()) ? value : problem.data(Integer.parseInt(value));
        String words = String.join(" ", arguments.subList(1, last));
        Optional<Element> element = elements.meant(problem, arguments);
        return element.flatMap(each -> elements.part(each, words).map(part -> fix(problem, each, part, written)))
                .map(List::of)
                .orElse(List.of());
    }

    private Fix fix(Problem problem, Element element, Part part, String value) {
        Optional<Written> written = element.written(part).filter(each -> !part.repeated());
        String text = elements.template(part, problem.spelling(), value);
        return Fix.adds(
                text,
                written.map(each -> new TextEdit(element.uri(), each.end(), 0, ", " + value))
                        .orElseGet(() -> elements.insert(element, part, text)));
    }
}
