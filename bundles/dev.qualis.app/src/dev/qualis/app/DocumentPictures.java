package dev.qualis.app;

import dev.qualis.analysis.ProjectAnalyses;
import dev.qualis.app.chart.ChartKind;
import dev.qualis.conformity.ConformityReport;
import dev.qualis.document.content.Artwork;
import dev.qualis.document.content.Table;
import dev.qualis.manual.ElementLinks;
import dev.qualis.manual.Picture;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;

/** The pictures of documents: drawn and laid out once, in both languages, then given to as many documents as want them. */
final class DocumentPictures {
    private static final List<Language> LANGUAGES = List.of(Language.ZH, Language.EN);

    /** There may be thousands of metrics; those beyond have their values as a table and a small line. */
    private static final int MOST_CHARTS = 100;

    private final Studio studio;
    private final DrawingWriter writer = new DrawingWriter();
    private final Map<String, Map<Language, PlacedDrawing>> drawings = new LinkedHashMap<>();
    private final List<Picture> charts = new ArrayList<>();
    private final Map<String, List<SceneWarning>> warnings = new LinkedHashMap<>();

    /**
     * Draws.
     *
     * @param wanted kinds of drawings and charts
     */
    DocumentPictures(
            OpenedProject project,
            DrawProject draw,
            Set<String> wanted,
            ProjectAnalyses analyses,
            List<ConformityReport> reports,
            Progress progress) {
        this.studio = draw.studio(project);
        List<String> ids = draw.kinds(Language.EN).stream()
                .map(DrawingKind::id)
                .filter(wanted::contains)
                .filter(id -> ChartKind.of(id).isEmpty())
                .toList();
        int done = 0;
        for (Language language : LANGUAGES) { // the outer loop, since a language takes preparation
            for (String id : ids) {
                progress.step(Progress.Task.DRAW, done++, ids.size() * LANGUAGES.size());
                studio.draw(id, language)
                        .filter(DocumentPictures::saysSomething)
                        .ifPresent(drawing -> {
                            drawings.computeIfAbsent(id, any -> new EnumMap<>(Language.class))
                                    .put(language, writer.place(drawing));
                            warnings.put(id, drawing.scene().head().warnings());
                        });
            }
        }
        progress.step(Progress.Task.DRAW, done, done);
        charts(project, wanted, analyses, reports);
    }

    Map<String, List<SceneWarning>> warnings() {
        return warnings;
    }

    /** The pictures, whose elements lead to where a document describes them. */
    List<Picture> of(ElementLinks links) {
        List<Picture> pictures = new ArrayList<>();
        drawings.forEach((id, drawing) -> pictures.add(picture(id, drawing, links)));
        pictures.addAll(charts);
        return pictures;
    }

    private Picture picture(String id, Map<Language, PlacedDrawing> drawing, ElementLinks links) {
        Map<Language, String> titles = new EnumMap<>(Language.class);
        Map<Language, Artwork> artwork = new EnumMap<>(Language.class);
        drawing.forEach((language, placed) -> {
            titles.put(language, placed.title());
            artwork.put(
                    language,
                    writer.artwork(placed, part -> studio.element(part).flatMap(links::target)));
        });
        return new Picture(id, titles, artwork);
    }

    private void charts(
            OpenedProject project, Set<String> wanted, ProjectAnalyses analyses, List<ConformityReport> reports) {
        for (ChartKind kind : ChartKind.values()) {
            if (!wanted.contains(kind.id())) {
                continue;
            }
            Map<String, Map<Language, DrawnChart>> found = new LinkedHashMap<>();
            for (Language language : LANGUAGES) {
                new ChartDrawings(project, analyses, () -> reports, language)
                        .all(List.of(kind)).stream()
                                .limit(MOST_CHARTS)
                                .forEach(chart -> found.computeIfAbsent(
                                                chart.drawing().id(), any -> new EnumMap<>(Language.class))
                                        .put(language, chart));
            }
            found.forEach((id, chart) -> charts.add(chart(kind, id, chart)));
        }
    }

    private Picture chart(ChartKind kind, String id, Map<Language, DrawnChart> drawn) {
        Map<Language, String> titles = new EnumMap<>(Language.class);
        Map<Language, Artwork> artwork = new EnumMap<>(Language.class);
        Map<Language, Table> tables = new EnumMap<>(Language.class);
        Optional<NamedElement> subject = Optional.empty();
        for (var entry : drawn.entrySet()) {
            Drawing drawing = entry.getValue().drawing();
            titles.put(entry.getKey(), drawing.title());
            artwork.put(entry.getKey(), writer.artwork(writer.place(drawing), part -> Optional.empty()));
            if (drawing.scene() instanceof ChartScene scene) {
                tables.put(
                        entry.getKey(),
                        ChartTable.of(scene, kind.label(entry.getKey()), caption(drawing, entry.getKey())));
            }
            subject = entry.getValue().subject();
        }
        return new Picture(id, kind.id(), subject.map(EObject.class::cast), titles, artwork, tables);
    }

    /** What is not on the chart although one could expect it belongs to what is said about it. */
    private static String caption(Drawing drawing, Language language) {
        String separator = language == Language.EN ? ". " : "。";
        return Stream.concat(
                        Stream.of(drawing.title()),
                        drawing.scene().head().warnings().stream().map(SceneWarning::message))
                .collect(Collectors.joining(separator));
    }

    /** A matrix whose cells are all empty, such as that of the risks where there is none, would only be in the way. */
    private static boolean saysSomething(Drawing drawing) {
        boolean blank = drawing.scene() instanceof TableScene table
                && table.cells().stream().allMatch(cell -> cell.label().isEmpty());
        return !drawing.isEmpty() && !blank;
    }
}
