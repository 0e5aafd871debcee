package dev.qualis.dsl.ide.fix;

import com.google.inject.Inject;
import dev.qualis.dsl.keyword.ValueTwins;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.INode;

/**
 * {@code value word}: writes another of the words that may stand there; {@code value word other}: the other of two. The words are
 * English in the table, and written as the file does.
 */
final class ValueRule implements FixRule {

    private final ValueTwins twins;

    @Inject
    ValueRule(ValueTwins twins) {
        this.twins = twins;
    }

    @Override
    public List<Fix> of(Problem problem, List<String> arguments) {
        Optional<EEnum> type = type(problem);
        if (type.isEmpty()) {
            return List.of();
        }
        String marked = problem.marked();
        return arguments.stream()
                .map(word -> twins.word(type.get(), word, problem.spelling()))
                .filter(word -> !word.equals(marked))
                .map(word -> Fix.writes(word, problem.replace(word)))
                .toList();
    }

    /** The enumeration whose words may stand at the issue. */
    static Optional<EEnum> type(Problem problem) {
        INode node = problem.leaf().orElse(null);
        while (node != null) {
            if (node.getGrammarElement() instanceof RuleCall call
                    && call.getRule().getType() != null
                    && call.getRule().getType().getClassifier() instanceof EEnum type) {
                return Optional.of(type);
            }
            node = node.getParent();
        }
        return Optional.empty();
    }
}
