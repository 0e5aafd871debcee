package dev.qualis.viewpoint;

import dev.qualis.viewpoint.description.RepresentationDescription.FilterRule;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;

/** Asks the filters that are switched on what they hide. */
final class FilterEvaluation {
    private final Context context;
    private final List<FilterRule> rules;

    FilterEvaluation(Context context, List<FilterRule> rules) {
        this.context = context;
        this.rules = List.copyOf(rules);
    }

    /**
     * Whether a view is left out, or collapsed.
     *
     * @param paths of the mapping and of those whose filters it keeps
     */
    boolean hides(List<String> paths, EObject view, boolean collapse) {
        return rules.stream()
                .filter(rule -> rule.collapse() == collapse && paths.stream().anyMatch(rule::concerns))
                .anyMatch(rule -> !lets(rule, view));
    }

    /** A condition that fails hides nothing. */
    private boolean lets(FilterRule rule, EObject view) {
        if (!rule.hasCondition()) {
            return false;
        }
        // Where no mapping is named and nobody is asked for a value, Sirius asks the view itself.
        boolean ofView = rule.mappings().isEmpty() && rule.variables().isEmpty();
        EObject self = ofView ? view : Views.target(view);
        Map<String, List<EObject>> variables =
                rule.variables().isEmpty() ? Map.of() : context.options().filterValues();
        return context.admits(rule.semanticCondition(), rule.path(), self, variables)
                && context.admits(rule.viewCondition(), rule.path(), view, Map.of());
    }
}
