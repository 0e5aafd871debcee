package dev.qualis.dsl.ide.fix;

import java.util.List;

/**
 * {@code replace N}: writes what the issue says at the place N instead of the marked text; {@code write text}: writes that text.
 */
final class ReplacementRule implements FixRule {

    private final boolean fromData;

    private ReplacementRule(boolean fromData) {
        this.fromData = fromData;
    }

    static FixRule data() {
        return new ReplacementRule(true);
    }

    static FixRule text() {
        return new ReplacementRule(false);
    }

    @Override
    public List<Fix> of(Problem problem, List<String> arguments) {
        String text = fromData ? problem.data(Integer.parseInt(arguments.getFirst())) : String.join(" ", arguments);
        return text.isEmpty() || text.equals(problem.marked())
                ? List.of()
                : List.of(Fix.writes(text, problem.replace(text)));
    }
}
