package dev.qualis.app;

import dev.qualis.analysis.ModelTexts;
import dev.qualis.analysis.ProjectAnalyses;
import dev.qualis.app.chart.ChartKind;
import dev.qualis.conformity.Conformity;
import dev.qualis.conformity.ConformityReport;
import dev.qualis.manual.briefing.Briefing;
import dev.qualis.manual.briefing.Statement;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.pictures.pptx.Presentation;
import dev.qualis.pictures.pptx.Presentation.Body;
import dev.qualis.pictures.pptx.Presentation.Slide;
import dev.qualis.pictures.pptx.SlideTemplate;
import dev.qualis.scene.DiagramScene;
import dev.qualis.scene.layout.PlacedScene;
import dev.qualis.scene.page.Overview;
import dev.qualis.scene.slice.SceneSlice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Makes slides of a project that can be shown in a meeting, and an appendix with all its pictures. */
public final class PresentProject {
    /** With a cover and contents, as many as people listen to. */
    public static final int MOST_SLIDES = 25;

    private final DrawProject draw;
    private final DrawingWriter writer = new DrawingWriter();

    public PresentProject(DrawProject draw) {
        this.draw = draw;
    }

    /**
     * The files by name: slides and appendix, a pair for each language.
     *
     * @param template whose masters and theme the slides take; nothing for ours
     */
    public SortedMap<String, byte[]> present(
            OpenedProject project, Set<Language> languages, Optional<SlideTemplate> template, Progress progress) {
        ProjectAnalyses analyses = ProjectAnalyses.of(project.index());
        List<ConformityReport> reports = Conformity.toAll(project.index()).stream()
                .map(report -> report.spelled(project.proposals()))
                .toList();
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (Language language : languages) {
            List<Drawing> drawings = switch (draw.draw(project, DrawingChoice.ALL, language, progress)) {
                case Outcome.Done<List<Drawing>>(List<Drawing> done) -> done;
                case Outcome.Refused<List<Drawing>>(Refusal refusal) -> List.of(); // nothing to draw
            };
            List<Statement> statements = Briefing.of(project.index(), analyses, reports, language);
            String suffix = language == Language.EN ? ".en" : ".zh";
            Presentation presentation = presentation(project, statements, drawings, language);
            files.put("presentation" + suffix + ".pptx", writer.presentation(presentation, template));
            appendix(project, drawings, language, progress)
                    .ifPresent(pdf -> files.put("appendix" + suffix + ".pdf", pdf));
        }
        return files;
    }

    private Optional<byte[]> appendix(
            OpenedProject project, List<Drawing> drawings, Language language, Progress progress) {
        List<Drawing> shown =
                drawings.stream().filter(drawing -> !drawing.isEmpty()).toList();
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        WriteDrawings pictures = new WriteDrawings(writer, 1, new DrawingSlices(project, language)::of);
        return Optional.ofNullable(
                pictures.files(project.title(language), shown, Set.of(PictureFormat.PDF), language, progress)
                        .files()
                        .get("diagrams.pdf"));
    }

    private Presentation presentation(
            OpenedProject project, List<Statement> statements, List<Drawing> drawings, Language language) {
        MessageCatalogue messages = MessageCatalogue.load(PresentProject.class, "messages", language);
        Map<String, List<Drawing>> byKind = new LinkedHashMap<>();
        drawings.forEach(drawing ->
                byKind.computeIfAbsent(drawing.kind(), any -> new ArrayList<>()).add(drawing));
        Candidates candidates = new Candidates(project, byKind, language);
        List<Slide> slides = statements.stream()
                .limit(MOST_SLIDES - 2L)
                .map(statement ->
                        new Slide(statement.topic().in(language), statement.title(), candidates.body(statement), ""))
                .toList();
        return new Presentation(
                messages.say("present.title"),
                company(project, language),
                project.index().date().map(Object::toString).orElse(""),
                language == Language.EN ? "en" : "zh-CN",
                messages.say("present.contents"),
                left -> messages.say("present.more", left),
                slides);
    }

    private static String company(OpenedProject project, Language language) {
        return project.index()
                .enterprise()
                .map(enterprise -> ModelTexts.of(project.index()).title(enterprise, language))
                .filter(title -> !title.isEmpty())
                .orElseGet(() -> project.title(language));
    }

    /** Finds the pictures that can show a statement. */
    private final class Candidates {
        private final Map<String, List<Drawing>> byKind;
        private final DrawingSlices slices;
        private final ChartDrawings charts;
        private final ElementParts parts;
        private final Language language;

        Candidates(OpenedProject project, Map<String, List<Drawing>> byKind, Language language) {
            this.byKind = byKind;
            this.slices = new DrawingSlices(project, language);
            this.charts = new ChartDrawings(project, language);
            this.parts = new ElementParts(project.index());
            this.language = language;
        }

        Body body(Statement statement) {
            Body.Grid grid =
                    new Body.Grid(statement.grid().columns(), statement.grid().rows(), 0);
            List<PlacedScene> pictures = statement.drawing().map(this::pictures).orElse(List.of());
            return pictures.isEmpty() ? grid : new Body.Pictures(pictures, grid);
        }

        private List<PlacedScene> pictures(Statement.Drawing wanted) {
            Optional<ChartKind> chart = ChartKind.of(wanted.kind());
            if (chart.isPresent() && wanted.subject().isPresent()) {
                return charts.of(List.of(chart.get()), wanted.subject().get().getName()).stream()
                        .map(DrawnChart::drawing)
                        .filter(drawing -> !drawing.isEmpty())
                        .map(drawing -> writer.place(drawing).placed())
                        .limit(1)
                        .toList();
            }
            List<Drawing> wholes = byKind.getOrDefault(wanted.kind(), List.of()).stream()
                    .filter(drawing -> !drawing.isEmpty())
                    .toList();
            Stream<Drawing> parts = wanted.subject().stream()
                    .flatMap(subject -> wholes.stream().flatMap(whole -> part(whole, subject).stream()));
            return Stream.concat(wholes.stream(), parts)
                    .flatMap(drawing -> variants(drawing).stream())
                    .toList();
        }

        private Optional<Drawing> part(Drawing whole, NamedElement subject) {
            Set<String> chosen = parts.identities(List.of(subject));
            return SceneSlice.of(
                            whole.scene(), element -> chosen.contains(element.id()), parts.title(subject, language))
                    .map(scene -> new Drawing(whole.id(), whole.kind(), scene));
        }

        /** The whole, the whole without details, and the first of its parts. */
        private List<PlacedScene> variants(Drawing drawing) {
            List<PlacedScene> variants = new ArrayList<>();
            variants.add(writer.place(drawing).placed());
            if (drawing.scene() instanceof DiagramScene diagram) {
                Drawing brief = new Drawing(drawing.id(), drawing.kind(), Overview.of(diagram));
                variants.add(writer.place(brief).placed());
            }
            slices.of(drawing).stream()
                    .limit(1)
                    .forEach(slice -> variants.add(writer.place(slice).placed()));
            return variants;
        }
    }
}
