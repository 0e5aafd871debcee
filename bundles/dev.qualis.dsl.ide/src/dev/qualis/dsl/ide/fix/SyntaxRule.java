package dev.qualis.dsl.ide.fix;

import dev.qualis.dsl.message.SyntaxHint;
import java.util.List;

/** {@code syntax}: writes the word that the message suggests or misses, a name that is a word of the language with a caret, a text in quotation marks. */
final class SyntaxRule implements FixRule {

    @Override
    public List<Fix> of(Problem problem, List<String> arguments) {
        return SyntaxHint.in(problem.data())
                .map(hint -> switch (hint) {
                    case SyntaxHint.Near(String word) -> word;
                    case SyntaxHint.Reserved() -> "^" + problem.marked();
                    case SyntaxHint.Missing(String word) -> word + " " + problem.marked();
                    case SyntaxHint.Unquoted() -> "\"" + problem.marked() + "\"";
                })
                .filter(text -> !problem.marked().isEmpty())
                .map(text -> List.of(Fix.writes(text, problem.replace(text))))
                .orElse(List.of());
    }
}
