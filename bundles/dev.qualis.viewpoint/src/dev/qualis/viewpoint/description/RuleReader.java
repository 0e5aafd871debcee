package dev.qualis.viewpoint.description;

import dev.qualis.viewpoint.description.ViewpointGroup.Rule;
import dev.qualis.viewpoint.expression.Expression;
import dev.qualis.viewpoint.expression.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads validation rules. */
final class RuleReader {
    private final References references;
    private final Problems problems;
    private final Names names;

    RuleReader(References references, Problems problems, Names names) {
        this.references = references;
        this.problems = problems;
        this.names = names;
    }

    /** The rules of a set, and those it takes from others. */
    List<Rule> read(XmiElement set) {
        List<XmiElement> elements = new ArrayList<>(set.children("ownedRules"));
        elements.addAll(references.targets(set, "reusedRules", problems));
        return elements.stream().flatMap(element -> rule(element).stream()).toList();
    }

    private Optional<Rule> rule(XmiElement element) {
        if (element.type.equals("ViewValidationRule")) {
            return Optional.empty(); // asks what stands in an editor
        }
        if (!element.type.equals("SemanticValidationRule")) {
            problems.add(
                    element, Message.of("Rules of the kind '{0}' are not supported.", "不支持“{0}”这种规则。", element.type));
            return Optional.empty();
        }
        return Optional.of(new Rule(
                element.path(),
                element.get("name"),
                names.label(element),
                element.get("level", "INFO"),
                element.get("targetClass"),
                Expression.parse(element.get("message")),
                element.children("audits").stream()
                        .map(audit -> Expression.parse(audit.get("auditExpression")))
                        .toList()));
    }
}
