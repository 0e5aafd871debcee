package dev.qualis.exchange.reqif;

import dev.qualis.model.qms.core.Evidence;
import dev.qualis.model.qms.core.Fulfilment;
import dev.qualis.model.qms.standard.Clause;
import dev.qualis.model.qms.standard.Standard;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;

/** Identifiers and texts of what is written. */
final class ReqifNames {

    private ReqifNames() {}

    /** The same for the same parts; a name of XML, so that it may be an ID there, and different for different parts. */
    static String id(String... parts) {
        return Arrays.stream(parts)
                .map(part -> Objects.toString(part, ""))
                .map(ReqifNames::escaped)
                .collect(Collectors.joining("..", "qualis.", ""));
    }

    private static String escaped(String part) {
        StringBuilder safe = new StringBuilder();
        part.codePoints().forEach(c -> {
            boolean plain = c < 0x80 && Character.isLetterOrDigit(c) || c == '-' || c == '.';
            if (plain || c >= 0x4E00 && c <= 0x9FA5) {
                safe.appendCodePoint(c);
            } else {
                safe.append('_').append(Integer.toHexString(c)).append('_');
            }
        });
        return safe.toString();
    }

    static Standard standard(Clause clause) {
        for (EObject above = clause.eContainer(); above != null; above = above.eContainer()) {
            if (above instanceof Standard standard) {
                return standard;
            }
        }
        return null;
    }

    /** What a fulfilment is proved by, in the order of the text. */
    static String evidence(Fulfilment fulfilment) {
        return fulfilment.getEvidence().stream()
                .map(ReqifNames::evidence)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String evidence(Evidence evidence) {
        return evidence.getElement() == null
                ? Objects.toString(evidence.getText(), "")
                : Objects.toString(evidence.getElement().getName(), "");
    }
}
