package dev.qualis.app;

import dev.qualis.design.QualityViewpoint;
import dev.qualis.model.qms.core.Language;
import dev.qualis.viewpoint.ViewpointLibrary;
import dev.qualis.viewpoint.description.RepresentationDescription;
import dev.qualis.viewpoint.description.ViewpointGroup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
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
        DrawingKind.Form form = switch (description) {
            case RepresentationDescription.Diagram diagram -> DrawingKind.Form.DIAGRAM;
            case RepresentationDescription.CrossTable table -> DrawingKind.Form.TABLE;
            case RepresentationDescription.EditionTable table -> DrawingKind.Form.TABLE;
            case RepresentationDescription.Tree tree -> DrawingKind.Form.TREE;
        };
        String label = viewpoint.label(description.head().label(), language);
        return new DrawingKind(description.head().name(), form, label);
    }

    /**
     * Makes the drawings of a project.
     *
     * @param ids which ones, in this order; all of them where empty
     */
    public Outcome<List<Drawing>> draw(OpenedProject project, List<String> ids, Language language, Progress progress) {
        List<String> known = kinds(language).stream().map(DrawingKind::id).toList();
        for (String id : ids) {
            if (!known.contains(id)) {
                return Outcome.refused(new Refusal.UnknownDiagram(id, known));
            }
        }
        List<String> wanted = ids.isEmpty() ? known : ids.stream().distinct().toList();
        Studio studio = studio(project);
        List<Drawing> drawings = new ArrayList<>();
        for (String id : wanted) {
            progress.step(Progress.Task.DRAW, drawings.size(), wanted.size());
            drawings.addAll(studio.draw(id, language).stream().toList());
        }
        progress.step(Progress.Task.DRAW, wanted.size(), wanted.size());
        return Outcome.done(List.copyOf(drawings));
    }

    Studio studio(OpenedProject project) {
        return new Studio(viewpoint, group, project);
    }
}
