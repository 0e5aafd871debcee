package dev.qualis.dsl.ide.fix;

import com.google.inject.Inject;
import dev.qualis.dsl.ide.construct.Written;
import dev.qualis.dsl.ide.edit.TextEdit;
import dev.qualis.model.qms.core.QualityModel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;

/**
 * {@code remove}: takes out the value that is marked, with its statement where it has no other;
 * {@code remove element}: takes out the whole element or record that the marked text is part of;
 * {@code remove Rule words}: takes a statement of an element around it out; {@code remove Rule words @M} one of the element that the
 * issue names at the place M.
 */
final class RemovalRule implements FixRule {

    private static final int LONGEST = 40;

    private final Elements elements;

    @Inject
    RemovalRule(Elements elements) {
        this.elements = elements;
    }

    @Override
    public List<Fix> of(Problem problem, List<String> arguments) {
        Optional<Fix> fix = arguments.isEmpty()
                ? marked(problem, problem.element().orElse(null), problem.offset())
                : arguments.equals(List.of("element"))
                        ? whole(problem, problem.element().orElse(null))
                        : statement(problem, arguments);
        return fix.map(List::of).orElse(List.of());
    }

    private Optional<Fix> statement(Problem problem, List<String> arguments) {
        String words =
                arguments.stream().skip(1).filter(word -> !word.startsWith("@")).collect(Collectors.joining(" "));
        return elements.meant(problem, arguments)
                .flatMap(element -> elements.part(element, words)
                        .flatMap(element::written)
                        .map(written -> fix(
                                element.text(),
                                Removal.offset(written),
                                Removal.end(written),
                                Removal.of(
                                        element.uri(),
                                        element.text(),
                                        Removal.offset(written),
                                        Removal.end(written)))));
    }

    private Optional<Fix> marked(Problem problem, EObject at, int place) {
        boolean whole = at == null || at.eContainer() == null || at instanceof QualityModel;
        Optional<Element> element = whole ? Optional.empty() : elements.of(at);
        if (element.isEmpty()) { // no fix takes an element of the file away
            return Optional.empty();
        }
        Optional<Written> written = element.get().written().stream()
                .filter(each -> each.covers(place))
                .findFirst();
        boolean needed = written.filter(each -> each.part().optional() || Removal.isOneOfSeveral(each))
                .isEmpty();
        return needed
                ? marked(problem, at.eContainer(), element.get().node().getOffset())
                : written.map(each -> fix(problem, each, place));
    }

    private static Fix fix(Problem problem, Written written, int place) {
        TextEdit edit = Removal.item(problem.uri(), problem.text(), written, place);
        return Removal.isOneOfSeveral(written)
                ? Fix.removes(problem.marked(), edit)
                : fix(problem.text(), Removal.offset(written), Removal.end(written), edit);
    }

    /** What stands in a list or block of another element. */
    private Optional<Fix> whole(Problem problem, EObject at) {
        if (at == null || at.eContainer() == null) {
            return Optional.empty();
        }
        return elements.of(at)
                .map(element -> fix(
                        problem.text(),
                        element.node().getOffset(),
                        element.node().getEndOffset(),
                        Removal.of(
                                problem.uri(),
                                problem.text(),
                                element.node().getOffset(),
                                element.node().getEndOffset())));
    }

    private static Fix fix(String text, int from, int to, TextEdit edit) {
        String gone = text.substring(from, to).replaceAll("\\s+", " ");
        int end = gone.offsetByCodePoints(0, Math.min(gone.codePointCount(0, gone.length()), LONGEST));
        return Fix.removes(end < gone.length() ? gone.substring(0, end) + "…" : gone, edit);
    }
}
