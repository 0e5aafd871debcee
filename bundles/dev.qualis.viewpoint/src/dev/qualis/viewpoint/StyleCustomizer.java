package dev.qualis.viewpoint;

import dev.qualis.viewpoint.description.RepresentationDescription.Customization;
import dev.qualis.viewpoint.description.StyleChange;
import dev.qualis.viewpoint.description.StyleVariants;
import dev.qualis.viewpoint.description.StyleVariants.Variant;
import dev.qualis.viewpoint.description.Styles.EdgeStyleDescription;
import dev.qualis.viewpoint.description.Styles.NodeStyleDescription;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;

/**
 * Gives the chosen style of an element the values that the shown layers want: layer after layer, so that the last is seen.
 */
final class StyleCustomizer {
    private final Context context;
    private final StyleVariants variants;
    private final List<Customization> all;
    private final Map<String, List<Customization>> byStyle = new HashMap<>();

    StyleCustomizer(Context context, StyleVariants variants, List<Customization> all) {
        this.context = context;
        this.variants = variants;
        this.all = List.copyOf(all);
    }

    /**
     * @param condition variables of predicates
     * @param values variables of values
     */
    NodeStyleDescription node(
            NodeStyleDescription style, EObject element, Map<String, ?> condition, Map<String, ?> values) {
        List<StyleChange> changes = style == null ? List.of() : changes(style.path(), element, condition, values);
        return changes.isEmpty() ? style : told(variants.node(style.path(), changes), element);
    }

    /** As for nodes. */
    EdgeStyleDescription edge(
            EdgeStyleDescription style, EObject element, Map<String, ?> condition, Map<String, ?> values) {
        List<StyleChange> changes = style == null ? List.of() : changes(style.path(), element, condition, values);
        return changes.isEmpty() ? style : told(variants.edge(style.path(), changes), element);
    }

    private <S> S told(Variant<S> variant, EObject element) {
        variant.problems().forEach(problem -> context.warn(problem, element));
        return variant.style();
    }

    private List<StyleChange> changes(String style, EObject element, Map<String, ?> condition, Map<String, ?> values) {
        List<StyleChange> changes = new ArrayList<>();
        for (Customization one : byStyle.computeIfAbsent(style, this::of)) {
            if (context.holds(one.predicate(), one.predicatePath(), element, condition, true)) {
                StyleChange change = one.change();
                String value = one.value().isBlank()
                        ? change.value()
                        : context.textOrNull(one.value(), one.path(), element, values);
                if (value != null) {
                    changes.add(new StyleChange(change.on(), change.feature(), value));
                }
            }
        }
        return changes;
    }

    private List<Customization> of(String style) {
        return all.stream().filter(one -> one.concerns(style)).toList();
    }
}
