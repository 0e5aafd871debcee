package dev.qualis.viewpoint.description;

import dev.qualis.viewpoint.description.RepresentationDescription.Head;
import dev.qualis.viewpoint.description.RepresentationDescription.Selection;
import dev.qualis.viewpoint.expression.Expression;
import java.util.function.UnaryOperator;

/** Reads what elements are called and which elements of the model they stand for. */
final class Names {
    private final UnaryOperator<String> translator;

    Names(UnaryOperator<String> translator) {
        this.translator = translator;
    }

    /** Texts that begin with a percent sign are keys, as in a plug-in's manifest. */
    String translate(String text) {
        return text.startsWith("%") ? translator.apply(text) : text;
    }

    /** The label for people; the name where there is none. */
    String label(XmiElement element) {
        String label = element.get("label");
        return label.isBlank() ? element.get("name") : translate(label);
    }

    Head head(XmiElement element) {
        return new Head(
                element.path(),
                element.get("name"),
                label(element),
                translate(element.get("documentation")),
                element.get("domainClass"),
                Expression.parse(element.get("preconditionExpression")),
                Expression.parse(element.get("titleExpression")));
    }

    Selection selection(XmiElement element) {
        return new Selection(
                element.path(),
                element.get("name"),
                label(element),
                element.get("domainClass"),
                Expression.parse(element.get("semanticCandidatesExpression")),
                Expression.parse(element.get("preconditionExpression")),
                Expression.parse(element.get("semanticElements")));
    }
}
