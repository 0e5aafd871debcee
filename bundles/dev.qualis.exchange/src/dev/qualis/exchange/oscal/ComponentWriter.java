package dev.qualis.exchange.oscal;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.qualis.model.qms.core.Evidence;
import dev.qualis.model.qms.core.Fulfilment;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.documentation.Document;
import dev.qualis.model.qms.process.Process;
import dev.qualis.model.qms.standard.Clause;
import dev.qualis.model.qms.standard.Standard;
import dev.qualis.model.qms.strategy.Plan;
import dev.qualis.model.qms.strategy.Policy;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;

/** Writes what a company says fulfils clauses as a component definition: a component for each element that says so. */
public final class ComponentWriter {
    private final Oscal oscal;

    /** @param second whether texts are in the second language of the project */
    public ComponentWriter(boolean second, LocalDate date) {
        this.oscal = new Oscal(second, date);
    }

    /**
     * The document as JSON.
     *
     * @param project its name
     * @param elements those that fulfil something, in the order of the texts; each by its qualified name
     */
    public byte[] write(String project, String title, Map<String, NamedElement> elements) {
        JsonObject definition = new JsonObject();
        definition.addProperty("uuid", Identifiers.uuid("component-definition", project));
        definition.add("metadata", oscal.metadata(title, "1"));
        JsonArray components = new JsonArray();
        elements.forEach((name, element) -> {
            if (!element.getFulfilments().isEmpty()) {
                components.add(component(project, name, element));
            }
        });
        Oscal.put(definition, "components", components);
        return Oscal.bytes("component-definition", definition);
    }

    private JsonObject component(String project, String name, NamedElement element) {
        JsonObject component = new JsonObject();
        component.addProperty("uuid", Identifiers.uuid("component", project, name));
        component.addProperty("type", type(element));
        String title = oscal.text(element.getTitle(), name);
        component.addProperty("title", title);
        component.addProperty("description", oscal.text(element.getDescription(), title));
        JsonArray properties = new JsonArray();
        properties.add(Oscal.property("element", element.eClass().getName(), true));
        oscal.otherTitle(element.getTitle(), properties);
        component.add("props", properties);
        Map<Standard, Map<Clause, Fulfilment>> byStandard = new LinkedHashMap<>();
        for (Fulfilment fulfilment : element.getFulfilments()) {
            for (Clause clause : fulfilment.getClauses()) {
                Standard standard = standard(clause);
                if (standard != null) {
                    byStandard
                            .computeIfAbsent(standard, any -> new LinkedHashMap<>())
                            .putIfAbsent(clause, fulfilment);
                }
            }
        }
        JsonArray implementations = new JsonArray();
        byStandard.forEach(
                (standard, clauses) -> implementations.add(implementation(project, name, title, standard, clauses)));
        Oscal.put(component, "control-implementations", implementations);
        return component;
    }

    private JsonObject implementation(
            String project, String name, String title, Standard standard, Map<Clause, Fulfilment> clauses) {
        JsonObject implementation = new JsonObject();
        implementation.addProperty("uuid", Identifiers.uuid("implementation", project, name, standard.getName()));
        implementation.addProperty("source", ResultsWriter.catalogFile(standard));
        implementation.addProperty("description", title);
        JsonArray requirements = new JsonArray();
        clauses.forEach((clause, fulfilment) -> {
            JsonObject requirement = new JsonObject();
            String control = Identifiers.control(clause);
            requirement.addProperty("uuid", Identifiers.uuid("requirement", project, name, control));
            requirement.addProperty("control-id", control);
            requirement.addProperty("description", reason(fulfilment, title));
            requirements.add(requirement);
        });
        implementation.add("implemented-requirements", requirements);
        return implementation;
    }

    /** Why, and by what; the title of the element where it says neither. */
    private String reason(Fulfilment fulfilment, String title) {
        List<String> evidence = fulfilment.getEvidence().stream()
                .map(this::evidence)
                .filter(text -> !text.isEmpty())
                .toList();
        String reason = oscal.text(fulfilment.getReason(), "");
        String all = java.util.stream.Stream.concat(java.util.stream.Stream.of(reason), evidence.stream())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
        return all.isEmpty() ? title : all;
    }

    private String evidence(Evidence evidence) {
        return evidence.getElement() == null
                ? oscal.text(evidence.getText(), "")
                : oscal.text(
                        evidence.getElement().getTitle(),
                        Objects.toString(evidence.getElement().getName(), ""));
    }

    private static String type(NamedElement element) {
        return switch (element) {
            case Process process -> "process-procedure";
            case Policy policy -> "policy";
            case Plan plan -> "plan";
            case Document document -> "guidance";
            default -> "service";
        };
    }

    private static Standard standard(Clause clause) {
        for (EObject above = clause.eContainer(); above != null; above = above.eContainer()) {
            if (above instanceof Standard standard) {
                return standard;
            }
        }
        return null;
    }
}
