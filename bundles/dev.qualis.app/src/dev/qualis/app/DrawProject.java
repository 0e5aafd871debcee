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

    /** Makes the drawings of a project: those that are described, then the charts. Where all are wanted, charts without data are left out. */
    public Outcome<List<Drawing>> draw(
            OpenedProject project, DrawingChoice choice, Language language, Progress progress) {
        if (choice.ids().isEmpty()) {
            List<Drawing> charts = choice.root().isEmpty() ? new ChartDrawings(project, language).all() : List.of();
            return described(project, choice, language, progress)
                    .then(drawings -> Outcome.done(with(drawings, charts)));
        }
        List<String> known = kinds(language).stream().map(DrawingKind::id).toList();
        for (String id : choice.ids()) {
            if (!known.contains(id)) {
                return Outcome.refused(new Refusal.UnknownDiagram(id, known));
            }
        }
        List<ChartKind> kinds = choice.ids().stream()
                .flatMap(id -> ChartKind.of(id).stream())
                .distinct()
                .toList();
        List<Drawing> charts = new ChartDrawings(project, language).of(kinds);
        List<String> others =
                choice.ids().stream().filter(id -> ChartKind.of(id).isEmpty()).toList();
        return others.isEmpty()
                ? Outcome.done(charts)
                : described(project, choice.withIds(others), language, progress)
                        .then(drawings -> Outcome.done(with(drawings, charts)));
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
