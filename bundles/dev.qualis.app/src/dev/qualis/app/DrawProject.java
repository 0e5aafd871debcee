package dev.qualis.app;

import dev.qualis.app.chart.ChartKind;
import dev.qualis.design.QualityViewpoint;
import dev.qualis.model.qms.core.Language;
import dev.qualis.viewpoint.ViewpointLibrary;
import dev.qualis.viewpoint.description.RepresentationDescription;
import dev.qualis.viewpoint.description.ViewpointGroup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws what the description of the viewpoint says can be drawn, and charts of the analyses. Errors in a model cost the parts they concern, no more. */
public final class DrawProject {
    private final QualityViewpoint viewpoint = new QualityViewpoint();
    private final ViewpointGroup group = read(viewpoint);

    private static ViewpointGroup read(QualityViewpoint viewpoint) {
        try {
            return ViewpointLibrary.read(viewpoint.description());
        } catch (IOException e) {
            throw new UncheckedIOException("The description that ships with Qualis cannot be read.", e);
        }
    }

    /** All kinds of drawings, in the order in which people read them. */
    public List<DrawingKind> kinds(Language language) {
        Map<String, RepresentationDescription> described = group.representations().stream()
                .collect(Collectors.toMap(each -> each.head().name(), Function.identity(), (first, second) -> first));
        return Stream.concat(
                        viewpoint.representations().stream()
                                .filter(described::containsKey)
                                .map(described::get)
                                .map(each -> kind(each, language)),
                        Stream.of(ChartKind.values()).map(chart -> kind(chart, language)))
                .toList();
    }

    private static DrawingKind kind(ChartKind chart, Language language) {
        return new DrawingKind(chart.id(), DrawingKind.Form.CHART, chart.label(language), List.of(), List.of());
    }

    private DrawingKind kind(RepresentationDescription description, Language language) {
        String label = viewpoint.label(description.head().label(), language);
        return new DrawingKind(
                description.head().name(),
                DrawingKind.form(description),
                label,
                DrawingKind.layers(description),
                DrawingKind.filters(description));
    }

    /**
     * Whether a kind of drawings shows personal data of the model, such as levels of competence: it is made where it is asked for by
     * its name, and not among all.
     */
    public static boolean isPersonal(String id) {
        return id.equals("CompetenceMatrix");
    }

    /** Makes the drawings of a project: those that are described, then the charts. Where all are wanted, charts without data are left out. */
    public Outcome<List<Drawing>> draw(
            OpenedProject project, DrawingChoice choice, Language language, Progress progress) {
        List<String> known = kinds(language).stream().map(DrawingKind::id).toList();
        for (String id : choice.ids()) {
            if (!known.contains(id)) {
                return Outcome.refused(new Refusal.UnknownDiagram(id, known));
            }
        }
        List<String> chosen = choice.ids().isEmpty()
                ? known.stream().filter(id -> !isPersonal(id)).toList()
                : choice.ids();
        List<ChartKind> kinds = chosen.stream()
                .flatMap(id -> ChartKind.of(id).stream())
                .distinct()
                .toList();
        List<String> others =
                chosen.stream().filter(id -> ChartKind.of(id).isEmpty()).toList();
        if (kinds.isEmpty()) {
            return described(project, choice, language, progress);
        }
        Optional<Refusal> unfit = others.isEmpty() ? withoutLayers(choice) : Optional.empty();
        if (unfit.isPresent()) {
            return Outcome.refused(unfit.get());
        }
        ChartDrawings charts = new ChartDrawings(project, language);
        if (!choice.root().isEmpty()) {
            return rooted(project, choice, kinds, others, charts, language, progress);
        }
        List<Drawing> drawn = drawings(choice.ids().isEmpty() ? charts.all(kinds) : charts.asked(kinds));
        return others.isEmpty()
                ? Outcome.done(drawn)
                : described(project, choice.withIds(others), language, progress)
                        .then(drawings -> Outcome.done(with(drawings, drawn)));
    }

    /** Charts have neither layers nor filters. */
    private static Optional<Refusal> withoutLayers(DrawingChoice choice) {
        Stream<Refusal> layers = Stream.concat(choice.layers().stream(), choice.hidden().stream())
                .sorted()
                .map(name -> new Refusal.UnknownLayer(name, List.of()));
        Stream<Refusal> filters =
                choice.filters().stream().sorted().map(name -> new Refusal.UnknownFilter(name, List.of()));
        return Stream.concat(layers, filters).findFirst();
    }

    /** What can be made of one element: a chart, a drawing that is described, or both. */
    private Outcome<List<Drawing>> rooted(
            OpenedProject project,
            DrawingChoice choice,
            List<ChartKind> kinds,
            List<String> others,
            ChartDrawings charts,
            Language language,
            Progress progress) {
        List<Drawing> drawn = drawings(charts.of(kinds, choice.root()));
        Outcome<List<Drawing>> described = others.isEmpty()
                ? Outcome.refused(new Refusal.UnknownElement(choice.root(), List.of()))
                : described(project, choice.withIds(others), language, progress);
        return switch (described) {
            case Outcome.Done<List<Drawing>>(List<Drawing> drawings) -> Outcome.done(with(drawings, drawn));
            case Outcome.Refused<List<Drawing>>(Refusal.UnknownElement unknown) -> {
                List<String> names = Stream.concat(unknown.known().stream(), charts.names(kinds))
                        .distinct()
                        .limit(DrawingBoard.MOST_NAMES)
                        .toList();
                yield drawn.isEmpty()
                        ? Outcome.refused(new Refusal.UnknownElement(choice.root(), names))
                        : Outcome.done(drawn);
            }
            case Outcome.Refused<List<Drawing>> refused -> refused;
        };
    }

    private static List<Drawing> drawings(List<DrawnChart> charts) {
        return charts.stream().map(DrawnChart::drawing).toList();
    }

    private static List<Drawing> with(List<Drawing> drawings, List<Drawing> charts) {
        return Stream.concat(drawings.stream(), charts.stream()).toList();
    }

    private Outcome<List<Drawing>> described(
            OpenedProject project, DrawingChoice choice, Language language, Progress progress) {
        return studio(project).draw(choice, viewpoint.representations(), language, progress);
    }

    Studio studio(OpenedProject project) {
        return new Studio(viewpoint, group, project);
    }
}
