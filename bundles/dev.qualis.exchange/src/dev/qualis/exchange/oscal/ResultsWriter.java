package dev.qualis.exchange.oscal;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.qualis.model.qms.standard.Standard;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/** Writes an assessment as assessment results: a finding and an observation for each clause that applies. OSCAL knows satisfied and not; how much is met stands in a property. */
public final class ResultsWriter {
    private static final int FIGURES = 4;

    private final Oscal oscal;

    /** @param second whether texts are in the second language of the standard */
    public ResultsWriter(boolean second, LocalDate date) {
        this.oscal = new Oscal(second, date);
    }

    /** The file in which the catalogue of a standard lies beside the other documents. */
    public static String catalogFile(Standard standard) {
        return "catalog-" + standard.getName() + ".json";
    }

    /**
     * The document as JSON.
     *
     * @param project its name
     * @param score of all clauses, 0 to 1
     */
    public byte[] write(String project, String title, Standard standard, double score, List<ClauseFinding> findings) {
        JsonObject document = new JsonObject();
        document.addProperty("uuid", Identifiers.uuid("assessment-results", project, standard.getName()));
        document.add("metadata", oscal.metadata(title, "1"));
        String plan = Identifiers.uuid("assessment-plan", project, standard.getName());
        JsonObject importPlan = new JsonObject();
        importPlan.addProperty("href", "#" + plan);
        document.add("import-ap", importPlan);
        JsonArray results = new JsonArray();
        results.add(result(project, title, standard, score, findings));
        document.add("results", results);
        document.add("back-matter", planResource(plan, standard));
        return Oscal.bytes("assessment-results", document);
    }

    /** There is no assessment plan: each clause that applies is judged by what the model says. */
    private JsonObject planResource(String uuid, Standard standard) {
        JsonObject resource = new JsonObject();
        resource.addProperty("uuid", uuid);
        resource.addProperty("title", oscal.text(standard.getTitle(), standard.getName()));
        JsonObject link = new JsonObject();
        link.addProperty("href", catalogFile(standard));
        JsonArray links = new JsonArray();
        links.add(link);
        resource.add("rlinks", links);
        JsonObject matter = new JsonObject();
        JsonArray resources = new JsonArray();
        resources.add(resource);
        matter.add("resources", resources);
        return matter;
    }

    private JsonObject result(
            String project, String title, Standard standard, double score, List<ClauseFinding> findings) {
        JsonObject result = new JsonObject();
        result.addProperty("uuid", Identifiers.uuid("result", project, standard.getName(), oscal.day()));
        result.addProperty("title", title);
        result.addProperty("description", oscal.text(standard.getTitle(), standard.getName()));
        result.addProperty("start", oscal.day());
        JsonArray properties = new JsonArray();
        properties.add(Oscal.property("score", share(score), true));
        result.add("props", properties);
        result.add("reviewed-controls", reviewed(findings));
        JsonArray observations = new JsonArray();
        JsonArray told = new JsonArray();
        findings.stream().filter(ClauseFinding::isApplicable).forEach(finding -> {
            observations.add(observation(project, finding));
            told.add(finding(project, finding));
        });
        Oscal.put(result, "observations", observations);
        Oscal.put(result, "findings", told);
        return result;
    }

    private static JsonObject reviewed(List<ClauseFinding> findings) {
        JsonObject selection = new JsonObject();
        for (boolean applies : List.of(true, false)) {
            JsonArray controls = new JsonArray();
            findings.stream()
                    .filter(finding -> finding.isApplicable() == applies)
                    .forEach(finding -> {
                        JsonObject control = new JsonObject();
                        control.addProperty("control-id", Identifiers.control(finding.clause()));
                        controls.add(control);
                    });
            Oscal.put(selection, applies ? "include-controls" : "exclude-controls", controls);
        }
        JsonArray selections = new JsonArray();
        selections.add(selection);
        JsonObject reviewed = new JsonObject();
        reviewed.add("control-selections", selections);
        return reviewed;
    }

    private JsonObject observation(String project, ClauseFinding finding) {
        JsonObject observation = new JsonObject();
        observation.addProperty("uuid", observationId(project, finding));
        observation.addProperty("description", reason(finding));
        JsonArray methods = new JsonArray();
        methods.add("EXAMINE");
        observation.add("methods", methods);
        observation.addProperty("collected", oscal.day());
        return observation;
    }

    private String reason(ClauseFinding finding) {
        return finding.reason().isBlank()
                ? oscal.text(finding.clause().getTitle(), finding.clause().getNumber())
                : finding.reason().replaceAll("\\s+", " ").strip();
    }

    private static String observationId(String project, ClauseFinding finding) {
        return Identifiers.uuid("observation", project, Identifiers.control(finding.clause()));
    }

    private JsonObject finding(String project, ClauseFinding finding) {
        JsonObject told = new JsonObject();
        told.addProperty("uuid", Identifiers.uuid("finding", project, Identifiers.control(finding.clause())));
        told.addProperty(
                "title",
                finding.clause().getNumber() + " "
                        + oscal.text(
                                finding.clause().getTitle(), finding.clause().getNumber()));
        told.addProperty("description", reason(finding));
        JsonArray properties = new JsonArray();
        properties.add(Oscal.property("state", finding.state(), true));
        properties.add(Oscal.property("share", share(finding.share()), true));
        told.add("props", properties);
        JsonObject status = new JsonObject();
        status.addProperty("state", finding.isSatisfied() ? "satisfied" : "not-satisfied");
        JsonObject target = new JsonObject();
        target.addProperty("type", "objective-id");
        target.addProperty("target-id", Identifiers.objective(finding.clause()));
        target.add("status", status);
        told.add("target", target);
        JsonObject related = new JsonObject();
        related.addProperty("observation-uuid", observationId(project, finding));
        JsonArray observations = new JsonArray();
        observations.add(related);
        told.add("related-observations", observations);
        return told;
    }

    private static String share(double share) {
        return BigDecimal.valueOf(share)
                .setScale(FIGURES, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
