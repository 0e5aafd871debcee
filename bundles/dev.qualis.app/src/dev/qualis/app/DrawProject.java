package dev.qualis.app;

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

/** Draws what the description of the viewpoint says can be drawn. Errors in a model cost the parts they concern, no more. */
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
        return viewpoint.representations().stream()
                .filter(described::containsKey)
                .map(described::get)
                .map(each -> kind(each, language))
                .toList();
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

    /** Makes the drawings of a project. */
    public Outcome<List<Drawing>> draw(
            OpenedProject project, DrawingChoice choice, Language language, Progress progress) {
        return studio(project).draw(choice, viewpoint.representations(), language, progress);
    }

    Studio studio(OpenedProject project) {
        return new Studio(viewpoint, group, project);
    }
}
