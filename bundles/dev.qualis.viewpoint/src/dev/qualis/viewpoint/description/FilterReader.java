package dev.qualis.viewpoint.description;

import dev.qualis.viewpoint.description.RepresentationDescription.Filter;
import dev.qualis.viewpoint.description.RepresentationDescription.FilterRule;
import dev.qualis.viewpoint.expression.Expression;
import dev.qualis.viewpoint.expression.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the filters of a diagram. */
final class FilterReader {
    private final References references;
    private final Problems problems;
    private final Names names;

    FilterReader(References references, Problems problems, Names names) {
        this.references = references;
        this.problems = problems;
        this.names = names;
    }

    /** The filters of a diagram; those of its default concern hold without being asked for. */
    List<Filter> of(XmiElement diagram) {
        diagram.children("concerns"); // each that is not the default one waits for a user
        Set<XmiElement> active = new HashSet<>();
        references
                .targets(diagram, "defaultConcern", problems)
                .forEach(concern -> active.addAll(references.targets(concern, "filters", problems)));
        return diagram.children("filters").stream()
                .map(filter -> read(filter, active.contains(filter)))
                .toList();
    }

    private Filter read(XmiElement element, boolean active) {
        String name = element.get("name");
        List<FilterRule> rules = new ArrayList<>();
        for (XmiElement rule : element.children("filters")) {
            switch (rule.type) {
                case "MappingFilter" -> rules.add(rule(rule, List.of()));
                case "VariableFilter" ->
                    rules.add(rule(
                            rule,
                            rule.children("ownedVariables").stream()
                                    .map(variable -> variable.get("name"))
                                    .toList()));
                default ->
                    problems.add(
                            rule,
                            Message.of("Filters of the kind '{0}' are not supported.", "不支持“{0}”这种过滤器。", rule.type));
            }
        }
        return new Filter(element.path(), name, names.label(element), active, rules);
    }

    private FilterRule rule(XmiElement rule, List<String> variables) {
        return new FilterRule(
                rule.path(),
                rule.get("filterKind", "HIDE").equals("COLLAPSE"),
                Expression.parse(rule.get("semanticConditionExpression")),
                Expression.parse(rule.get("viewConditionExpression")),
                references.targets(rule, "mappings", problems).stream()
                        .map(XmiElement::path)
                        .toList(),
                variables);
    }
}
