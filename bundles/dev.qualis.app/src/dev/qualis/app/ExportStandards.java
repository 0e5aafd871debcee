package dev.qualis.app;

import dev.qualis.conformity.ClauseResult;
import dev.qualis.conformity.Conformity;
import dev.qualis.conformity.ConformityReport;
import dev.qualis.conformity.Result;
import dev.qualis.exchange.oscal.CatalogWriter;
import dev.qualis.exchange.oscal.ClauseFinding;
import dev.qualis.exchange.oscal.ComponentWriter;
import dev.qualis.exchange.oscal.ResultsWriter;
import dev.qualis.exchange.reqif.ReqifWriter;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.standard.Clause;
import dev.qualis.model.qms.standard.Standard;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Writes the standards that a project uses, what fulfils them and how well, as OSCAL and ReqIF; the day is the one of the model. */
public final class ExportStandards {
    private final Language language;

    /** @param language of the texts, where the project and the standards have it */
    public ExportStandards(Language language) {
        this.language = language;
    }

    /**
     * A catalogue and assessment results for each standard, and one component definition, by the names of the files.
     *
     * @throws java.util.NoSuchElementException where the project has no date
     */
    public SortedMap<String, byte[]> oscal(OpenedProject project) {
        LocalDate date = project.index().date().orElseThrow();
        SortedMap<String, byte[]> files = new TreeMap<>();
        String name = FulfillingElements.name(project);
        String title = title(project);
        for (ConformityReport report : Conformity.toAll(project.index())) {
            boolean second = isSecond(project, report.standard());
            files.put(
                    ResultsWriter.catalogFile(report.standard()),
                    new CatalogWriter(second, date).write(report.standard()));
            List<ClauseFinding> findings =
                    report.clauses().stream().map(this::finding).toList();
            files.put(
                    "assessment-results-" + report.standard().getName() + ".json",
                    new ResultsWriter(second, date).write(name, title, report.standard(), report.score(), findings));
        }
        files.put(
                "component-definition.json",
                new ComponentWriter(isSecond(project), date).write(name, title, FulfillingElements.of(project)));
        return files;
    }

    /**
     * One document.
     *
     * @throws java.util.NoSuchElementException where the project has no date
     */
    public String reqif(OpenedProject project) {
        Map<Clause, ReqifWriter.Outcome> outcomes = new HashMap<>();
        List<ConformityReport> reports = Conformity.toAll(project.index());
        reports.stream()
                .flatMap(report -> report.clauses().stream())
                .forEach(result -> outcomes.put(
                        result.clause(),
                        new ReqifWriter.Outcome(
                                state(result.result()), result.result().share())));
        byte[] bytes = new ReqifWriter(project.index().date().orElseThrow())
                .write(
                        FulfillingElements.name(project),
                        title(project),
                        reports.stream().map(ConformityReport::standard).toList(),
                        FulfillingElements.of(project),
                        outcomes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private String title(OpenedProject project) {
        String title = project.title(language).replaceAll("\\s+", " ").strip();
        return title.isEmpty() ? "Qualis" : title;
    }

    private boolean isSecond(OpenedProject project) {
        return project.languages().size() > 1 && project.languages().get(1) == language;
    }

    /** The standards of a library are in its languages. */
    private boolean isSecond(OpenedProject project, Standard standard) {
        return EcoreUtil.getRootContainer(standard) instanceof QualityModel model
                        && model.getLibrary() != null
                        && model.getLibrary().getLanguages().size() > 1
                ? model.getLibrary().getLanguages().get(1) == language
                : isSecond(project);
    }

    private ClauseFinding finding(ClauseResult result) {
        return new ClauseFinding(
                result.clause(),
                state(result.result()),
                result.result().share(),
                language == Language.ZH ? result.reason().zh() : result.reason().en());
    }

    private static String state(Result result) {
        return switch (result) {
            case Result.Met met -> "met";
            case Result.PartlyMet partly -> "partly";
            case Result.Claimed claimed -> "claimed";
            case Result.NotMet not -> "not";
            case Result.NotApplicable not -> "notApplicable";
        };
    }
}
