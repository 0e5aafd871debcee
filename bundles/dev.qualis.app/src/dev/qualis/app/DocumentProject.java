package dev.qualis.app;

import dev.qualis.analysis.ProjectAnalyses;
import dev.qualis.app.chart.ChartKind;
import dev.qualis.conformity.Conformity;
import dev.qualis.conformity.ConformityReport;
import dev.qualis.document.content.Artwork;
import dev.qualis.document.content.Table;
import dev.qualis.manual.ElementLinks;
import dev.qualis.manual.ManualOptions;
import dev.qualis.manual.Picture;
import dev.qualis.manual.QualityManual;
import dev.qualis.manual.chapter.ManualChapters;
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
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;

/** Writes the quality manual of a project, in both languages, with its diagrams. */
public final class DocumentProject {
    private static final List<Language> LANGUAGES = List.of(Language.ZH, Language.EN);

    /** There may be thousands of metrics; those beyond have their values as a table and a small line. */
    private static final int MOST_CHARTS = 100;

    private final DrawProject draw;

    public DocumentProject(DrawProject draw) {
        this.draw = draw;
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
        pictures.addAll(charts(project, analyses, reports));
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
        Set<String> kinds = ManualChapters.all().stream()
                .flatMap(chapter -> chapter.figures().stream())
                .collect(Collectors.toSet());
        List<String> ids = draw.kinds(Language.EN).stream()
                .map(DrawingKind::id)
                .filter(kinds::contains)
                .filter(id -> ChartKind.of(id).isEmpty())
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
        Map<Language, Artwork> pictures = new EnumMap<>(Language.class);
        Map<Language, Table> tables = new EnumMap<>(Language.class);
        Optional<NamedElement> subject = Optional.empty();
        for (var entry : charts.entrySet()) {
            Drawing drawing = entry.getValue().drawing();
            titles.put(entry.getKey(), drawing.title());
            pictures.put(entry.getKey(), writer.artwork(drawing, part -> Optional.empty()));
            if (drawing.scene() instanceof ChartScene scene) {
                tables.put(
                        entry.getKey(),
                        ChartTable.of(scene, kind.label(entry.getKey()), caption(drawing, entry.getKey())));
            }
            subject = entry.getValue().subject();
        }
        return new Picture(id, kind.id(), subject.map(EObject.class::cast), titles, pictures, tables);
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
        Map<Language, Artwork> pictures = new EnumMap<>(Language.class);
        drawings.forEach((language, drawing) -> {
            titles.put(language, drawing.title());
            pictures.put(
                    language,
                    writer.artwork(drawing, part -> studio.element(part).flatMap(links::target)));
        });
        return new Picture(id, titles, pictures);
    }
}
