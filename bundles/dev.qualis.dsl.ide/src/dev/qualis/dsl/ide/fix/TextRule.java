package dev.qualis.dsl.ide.fix;

import java.util.List;

/** {@code text}: what the marked text alone tells, see {@link TextFixes}. */
final class TextRule implements FixRule {

    @Override
    public List<Fix> of(Problem problem, List<String> arguments) {
        return TextFixes.of(problem.code(), problem.marked())
                .map(meant -> meant.isEmpty()
                        ? Fix.of("Leave it out", "删除", problem.replace(meant))
                        : Fix.writes(meant, problem.replace(meant)))
                .map(List::of)
                .orElse(List.of());
    }
}
