package dev.qualis.dsl.ide.fix;

import dev.qualis.model.qms.core.NamedElement;
import java.util.ArrayList;
import java.util.List;

/** {@code title}: writes the title in the second language: as another element of the same title has it, or a place to write it. */
final class SecondTitleRule implements FixRule {

    @Override
    public List<Fix> of(Problem problem, List<String> arguments) {
        List<Fix> fixes = new ArrayList<>();
        if (problem.element().orElse(null) instanceof NamedElement element && element.getTitle() != null) {
            SecondTitles.known(problem.snapshot(), element.getTitle().primary())
                    .ifPresent(known -> fixes.add(fix(problem, known)));
        }
        fixes.add(fix(problem, Elements.gap()));
        return fixes;
    }

    private static Fix fix(Problem problem, String title) {
        String text = "| \"" + title + "\"";
        return Fix.adds(text, problem.replace(problem.marked() + " " + text));
    }
}
