package dev.qualis.app;

import dev.qualis.analysis.ProjectAnalyses;
import dev.qualis.analysis.conformity.Conformity;
import dev.qualis.analysis.conformity.ConformityReport;
import dev.qualis.app.chart.ChartKind;
import dev.qualis.document.content.Table;
import dev.qualis.manual.ElementLinks;
import dev.qualis.manual.ManualOptions;
import dev.qualis.manual.Picture;
import dev.qualis.manual.QualityManual;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.scene.ChartScene;
import dev.qualis.scene.SceneWarning;
import dev.qualis.scene.TableScene;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;

/** Writes the quality manual of a project, in both languages, with its diagrams. */
public final class DocumentProject {
    private static final List<Language> LANGUAGES = List.of(Language.ZH, Language.EN);

    /** Where each drawing belongs. The RACI matrix is missing: the manual writes it as a table that can be read aloud. */
    private static final Map<String, Picture.Place> PLACES = places();

    /** The chapter of each kind of chart that is of no single element. */
    private static final Map<ChartKind, Picture.Place> CHART_PLACES = Map.of(
            ChartKind.COST_OF_QUALITY, Picture.Place.ECONOMICS,
            ChartKind.LOSS_PARETO, Picture.Place.ECONOMICS,
            ChartKind.METRIC_TRAJECTORY, Picture.Place.METRICS,
            ChartKind.SUSTAINABILITY_TRAJECTORY, Picture.Place.SUSTAINABILITY,
            ChartKind.GREENHOUSE_GASES, Picture.Place.SUSTAINABILITY,
            ChartKind.CONFORMITY_RADAR, Picture.Place.CONFORMITY);

    /** There may be thousands of metrics; those beyond have their values as a table and a small line. */
    private static final int MOST_CHARTS = 100;

    private final DrawProject draw;

    public DocumentProject(DrawProject draw) {
        this.draw = draw;
    }

    private static Map<String, Picture.Place> places() {
        Map<String, Picture.Place> places = new LinkedHashMap<>();
        places.put("OrganisationChart", Picture.Place.ORGANISATION);
        places.put("ReportingTree", Picture.Place.ORGANISATION);
        places.put("OrganisationMatrix", Picture.Place.ORGANISATION);
        places.put("ProcessMap", Picture.Place.PROCESSES);
        places.put("ProcessCoverageMap", Picture.Place.PROCESSES);
        places.put("ProcessCoverage", Picture.Place.PROCESSES);
        places.put("AuthorityMatrix", Picture.Place.RESPONSIBILITIES);
        places.put("MetricTable", Picture.Place.METRICS);
        places.put("StrategyCascade", Picture.Place.STRATEGY);
        places.put("GoalTable", Picture.Place.STRATEGY);
        places.put("RiskMatrix", Picture.Place.RISKS);
        places.put("ComplianceRegister", Picture.Place.COMPLIANCE);
        places.put("ComplianceCoverage", Picture.Place.COMPLIANCE);
        places.put("CostOfQuality", Picture.Place.ECONOMICS);
        places.put("SustainabilityTargets", Picture.Place.SUSTAINABILITY);
        places.put("StandardMapping", Picture.Place.CONFORMITY);
        places.put("ConformityTree", Picture.Place.CONFORMITY);
        return places;
    }

    /**
     * The manual.
     *
     * @param files relative path with {@code /} to bytes; {@code index.html} is where to begin
     * @param warnings what could not be drawn as described, by drawing
     */
    public record Manual(SortedMap<String, byte[]> files, Map<String, List<SceneWarning>> warnings) {}

    public Manual document(OpenedProject project, ManualOptions options, Progress progress) {
        ElementLinks links = ElementLinks.of(project.index());
        Map<String, List<SceneWarning>> warnings = new LinkedHashMap<>();
        ProjectAnalyses analyses = ProjectAnalyses.of(project.index());
        List<ConformityReport> reports = Conformity.toAll(project.index()).stream()
                .map(report -> report.spelled(project.proposals()))
                .toList();
        List<Picture> pictures = new ArrayList<>(pictures(project, links, warnings, progress));
        int charts = first(pictures);
        pictures.addAll(charts, charts(project, analyses, reports));
        progress.step(Progress.Task.DOCUMENT, 0, 1);
        SortedMap<String, byte[]> files =
                new QualityManual(project.index(), links, pictures, options, analyses, reports).write();
        progress.step(Progress.Task.DOCUMENT, 1, 1);
        return new Manual(files, warnings);
    }

    private List<Picture> pictures(
            OpenedProject project, ElementLinks links, Map<String, List<SceneWarning>> warnings, Progress progress) {
        Studio studio = draw.studio(project);
        DrawingWriter writer = new DrawingWriter();
        Map<String, Map<Language, Drawing>> drawings = new LinkedHashMap<>();
        List<String> ids = draw.kinds(Language.EN).stream()
                .map(DrawingKind::id)
                .filter(PLACES::containsKey)
                .toList();
        for (Language language : LANGUAGES) { // the outer loop, since a language takes preparation
            for (String id : ids) {
                studio.draw(id, language).filter(DocumentProject::saysSomething).ifPresent(drawing -> {
                    drawings.computeIfAbsent(id, any -> new EnumMap<>(Language.class))
                            .put(language, drawing);
                    warnings.put(id, drawing.scene().head().warnings());
                });
            }
        }
        List<Picture> pictures = new ArrayList<>();
        for (var drawing : drawings.entrySet()) {
            progress.step(Progress.Task.DRAW, pictures.size(), drawings.size());
            pictures.add(picture(drawing.getKey(), drawing.getValue(), studio, links, writer));
        }
        progress.step(Progress.Task.DRAW, pictures.size(), drawings.size());
        return pictures;
    }

    /** Before the tables of money and the environment, which charts sum up. */
    private static int first(List<Picture> pictures) {
        for (int i = 0; i < pictures.size(); i++) {
            if (pictures.get(i).place() == Picture.Place.ECONOMICS
                    || pictures.get(i).place() == Picture.Place.SUSTAINABILITY) {
                return i;
            }
        }
        return pictures.size();
    }

    /** What is not on the chart although one could expect it belongs to what is said about it. */
    private static String caption(Drawing drawing, Language language) {
        String separator = language == Language.EN ? ". " : "。";
        return Stream.concat(
                        Stream.of(drawing.title()),
                        drawing.scene().head().warnings().stream().map(SceneWarning::message))
                .collect(Collectors.joining(separator));
    }

    private static List<Picture> charts(
            OpenedProject project, ProjectAnalyses analyses, List<ConformityReport> reports) {
        DrawingWriter writer = new DrawingWriter();
        List<Picture> pictures = new ArrayList<>();
        for (ChartKind kind : ChartKind.values()) {
            Map<String, Map<Language, DrawnChart>> drawings = new LinkedHashMap<>();
            for (Language language : LANGUAGES) {
                new ChartDrawings(project, analyses, () -> reports, language)
                        .all(List.of(kind)).stream()
                                .limit(MOST_CHARTS)
                                .forEach(chart -> drawings.computeIfAbsent(
                                                chart.drawing().id(), any -> new EnumMap<>(Language.class))
                                        .put(language, chart));
            }
            drawings.forEach((id, chart) -> pictures.add(chart(kind, id, chart, writer)));
        }
        return pictures;
    }

    private static Picture chart(ChartKind kind, String id, Map<Language, DrawnChart> charts, DrawingWriter writer) {
        Map<Language, String> titles = new EnumMap<>(Language.class);
        Map<Language, String> pictures = new EnumMap<>(Language.class);
        Map<Language, Table> tables = new EnumMap<>(Language.class);
        Optional<NamedElement> subject = Optional.empty();
        for (var entry : charts.entrySet()) {
            Drawing drawing = entry.getValue().drawing();
            titles.put(entry.getKey(), drawing.title());
            pictures.put(entry.getKey(), writer.svg(drawing, part -> Optional.empty()));
            if (drawing.scene() instanceof ChartScene scene) {
                tables.put(
                        entry.getKey(),
                        ChartTable.of(scene, kind.label(entry.getKey()), caption(drawing, entry.getKey())));
            }
            subject = entry.getValue().subject();
        }
        return new Picture(id, CHART_PLACES.get(kind), subject.map(EObject.class::cast), titles, pictures, tables);
    }

    /** A matrix whose cells are all empty, such as that of the risks where there is none, would only be in the way. */
    private static boolean saysSomething(Drawing drawing) {
        boolean blank = drawing.scene() instanceof TableScene table
                && table.cells().stream().allMatch(cell -> cell.label().isEmpty());
        return !drawing.isEmpty() && !blank;
    }

    private static Picture picture(
            String id, Map<Language, Drawing> drawings, Studio studio, ElementLinks links, DrawingWriter writer) {
        Map<Language, String> titles = new EnumMap<>(Language.class);
        Map<Language, String> pictures = new EnumMap<>(Language.class);
        drawings.forEach((language, drawing) -> {
            titles.put(language, drawing.title());
            pictures.put(
                    language, writer.svg(drawing, part -> studio.element(part).flatMap(links::href)));
        });
        return new Picture(id, PLACES.get(id), titles, pictures);
    }
}
