package dev.qualis.viewpoint.description;

import dev.qualis.viewpoint.description.RepresentationDescription.Customization;
import dev.qualis.viewpoint.expression.Expression;
import dev.qualis.viewpoint.expression.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what a layer changes of styles. */
final class CustomizationReader {
    private final References references;
    private final Problems problems;

    CustomizationReader(References references, Problems problems) {
        this.references = references;
        this.problems = problems;
    }

    /** The changes in the order in which they are made: those of the layer's own, then those it reuses. */
    List<Customization> read(XmiElement element) {
        List<Customization> own = new ArrayList<>();
        List<Customization> reused = new ArrayList<>();
        for (XmiElement customization : element.children("vsmElementCustomizations")) {
            switch (customization.type) {
                case "VSMElementCustomization" -> {
                    customization.get("predicateExpression");
                    customization
                            .children("featureCustomizations")
                            .forEach(feature ->
                                    change(feature, appliedOn(feature)).ifPresent(own::add));
                }
                case "VSMElementCustomizationReuse" -> {
                    Set<String> on = appliedOn(customization);
                    references
                            .targets(customization, "reuse", problems)
                            .forEach(feature -> change(feature, on).ifPresent(reused::add));
                }
                default ->
                    problems.add(
                            customization,
                            Message.of(
                                    "Customizations of the kind '{0}' are not supported.",
                                    "不支持“{0}”这种定制。", customization.type));
            }
        }
        own.addAll(reused);
        return own;
    }

    private Set<String> appliedOn(XmiElement element) {
        Set<String> on = new HashSet<>();
        references.targets(element, "appliedOn", problems).forEach(target -> on.add(target.path()));
        return on;
    }

    private Optional<Customization> change(XmiElement element, Set<String> on) {
        Expression predicate = Expression.parse(element.parent.get("predicateExpression"));
        boolean attribute = element.type.equals("EAttributeCustomization");
        String feature = element.get(attribute ? "attributeName" : "referenceName");
        boolean onAll = element.flag("applyOnAll");
        Expression value = Expression.BLANK;
        String path = "";
        if (attribute) {
            value = Expression.parse(element.get("value"));
        } else {
            path = references.paths(element, "value").stream()
                    .findFirst()
                    .map(said -> references.absolute(element, said))
                    .orElse("");
        }
        if (value.isBlank() && path.isEmpty()) {
            problems.add(
                    element,
                    Message.of(
                            "The customization of '{0}' has no value and no effect.", "对“{0}”的定制没有值，不起作用。", feature));
            return Optional.empty();
        }
        if (!onAll && on.isEmpty()) {
            return Optional.empty(); // of no style, as many files have it: it means nothing in Sirius either
        }
        switch (Vocabulary.get().ofStyles(feature)) {
            case EVALUATED -> {}
            case WITHOUT_EFFECT -> {
                return Optional.empty();
            }
            default -> {
                problems.add(
                        element,
                        Message.of(
                                "The customization of '{0}' is not supported and has no effect.",
                                "不支持对“{0}”的定制，不起作用。", feature));
                return Optional.empty();
            }
        }
        return Optional.of(new Customization(
                element.path(),
                element.parent.path(),
                predicate,
                value,
                new StyleChange(onAll ? Set.of() : on, feature, path)));
    }
}
