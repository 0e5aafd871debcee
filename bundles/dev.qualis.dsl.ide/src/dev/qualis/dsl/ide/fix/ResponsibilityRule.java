package dev.qualis.dsl.ide.fix;

import com.google.inject.Inject;
import dev.qualis.dsl.ide.construct.Written;
import dev.qualis.dsl.ide.edit.TextEdit;
import dev.qualis.dsl.keyword.ValueTwins;
import dev.qualis.model.qms.process.Process;
import dev.qualis.model.qms.process.ProcessPackage;
import java.util.List;

/** {@code responsibility R}: writes who has that role in a process; the owner answers for it, all else is a gap. */
final class ResponsibilityRule implements FixRule {

    private static final String RULE = "Process";

    private final Elements elements;
    private final ValueTwins twins;

    @Inject
    ResponsibilityRule(Elements elements, ValueTwins twins) {
        this.elements = elements;
        this.twins = twins;
    }

    @Override
    public List<Fix> of(Problem problem, List<String> arguments) {
        String role = twins.word(ProcessPackage.Literals.RESPONSIBILITY_ROLE, arguments.getFirst(), problem.spelling());
        return elements.around(problem, RULE)
                .flatMap(element -> elements.part(element, "raci").map(part -> {
                    boolean owned = arguments.getFirst().equals("A")
                            && element.element() instanceof Process process
                            && process.getOwner() != null
                            && process.getOwner().getName() != null;
                    String who =
                            owned ? ((Process) element.element()).getOwner().getName() : Elements.gap();
                    String text = role + " " + who;
                    return Fix.adds(
                            text,
                            element.written(part)
                                    .map(written -> inside(element, written, text))
                                    .orElseGet(() -> elements.insert(
                                            element,
                                            part,
                                            elements.template(part, problem.spelling(), "{ " + text + " }"))));
                }))
                .map(List::of)
                .orElse(List.of());
    }

    /** In front of the closing brace. */
    private static TextEdit inside(Element element, Written raci, String text) {
        int last = raci.nodes().size() > 1
                ? raci.nodes().get(raci.nodes().size() - 2).getEndOffset()
                : raci.offset();
        return new TextEdit(element.uri(), last, 0, "  " + text);
    }
}
