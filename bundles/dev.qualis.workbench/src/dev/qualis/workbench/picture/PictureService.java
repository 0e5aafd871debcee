package dev.qualis.workbench.picture;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import dev.qualis.analysis.ModelTexts;
import dev.qualis.app.DrawProject;
import dev.qualis.app.Drawing;
import dev.qualis.app.DrawingChoice;
import dev.qualis.app.DrawingKind;
import dev.qualis.app.DrawingWriter;
import dev.qualis.app.EditModel.Edited;
import dev.qualis.app.EditPicture;
import dev.qualis.app.OpenedProject;
import dev.qualis.app.Outcome;
import dev.qualis.app.PlacedDrawing;
import dev.qualis.app.Progress;
import dev.qualis.design.QualityViewpoint;
import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.dsl.project.QmsProject;
import dev.qualis.dsl.ui.check.CheckedProject;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.scene.paint.Theme;
import dev.qualis.viewpoint.ViewpointLibrary;
import dev.qualis.viewpoint.description.RepresentationDescription;
import dev.qualis.viewpoint.description.ViewpointGroup;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes the pictures that the workbench shows: the same drawings, laid out and painted as in every document. */
@Singleton
public final class PictureService {
    private final DrawProject drawings = new DrawProject();
    private final QualityViewpoint viewpoint = new QualityViewpoint();
    private final ViewpointGroup group;

    private final QmsLanguage language;
    private EditPicture editing;

    @Inject
    PictureService(QmsLanguage language) throws IOException {
        this.language = language;
        group = ViewpointLibrary.read(viewpoint.description());
    }

    /** The tools of the viewpoint; read when somebody first asks for them. */
    synchronized EditPicture editing() {
        if (editing == null) {
            editing = new EditPicture(language);
        }
        return editing;
    }

    /** Uses a tool while nothing is drawn: the services behind the description keep the language of a model. */
    synchronized Edited edit(Function<EditPicture, Edited> use) {
        return use.apply(editing());
    }

    /** A named element's title in one language, in the other one where it has but that. */
    static String title(QmsProject project, NamedElement element, Language language) {
        return ModelTexts.of(OpenedProject.of(project).index()).title(element, language);
    }

    /** All kinds of pictures, in the order in which people read them. */
    public List<DrawingKind> kinds(Language language) {
        return drawings.kinds(language);
    }

    public Optional<DrawingKind> kind(String id, Language language) {
        return kinds(language).stream().filter(kind -> kind.id().equals(id)).findFirst();
    }

    /** What people call a kind; its id where there is no such kind any more. */
    public String label(String id, Language language) {
        return kind(id, language).map(DrawingKind::label).orElse(id);
    }

    /** A layer that can be shown or hidden, or a filter that can be applied. */
    public record Option(Kind kind, String name, String label, boolean usually) {
        /** What the option is. */
        public enum Kind {
            LAYER,
            FILTER
        }
    }

    /** What a reader may switch on and off, as a description offers it. */
    public List<Option> options(PictureChoice choice) {
        return group.representation(choice.kind()).stream()
                .filter(RepresentationDescription.Diagram.class::isInstance)
                .map(RepresentationDescription.Diagram.class::cast)
                .flatMap(diagram -> options(diagram, choice.language()))
                .toList();
    }

    private Stream<Option> options(RepresentationDescription.Diagram diagram, Language language) {
        Stream<Option> layers = diagram.layers().stream()
                .filter(RepresentationDescription.Layer::optional)
                .map(layer -> new Option(
                        Option.Kind.LAYER,
                        layer.name(),
                        label(layer.label(), layer.name(), language),
                        layer.activeByDefault()));
        Stream<Option> filters = diagram.filters().stream()
                .map(filter -> new Option(
                        Option.Kind.FILTER, filter.name(), label(filter.label(), filter.name(), language), false));
        return Stream.concat(layers, filters);
    }

    private String label(String label, String name, Language language) {
        return label.isBlank() ? name : viewpoint.label(label, language);
    }

    /**
     * Draws a project as it was checked; nothing where it has nothing to draw. One at a time: the services behind the description
     * keep the language of a model.
     */
    public synchronized Optional<DrawnPicture> draw(CheckedProject checked, PictureChoice choice, Theme theme) {
        OpenedProject project = OpenedProject.of(checked.model());
        DrawingChoice wanted =
                new DrawingChoice(List.of(choice.kind()), choice.shown(), choice.hidden(), choice.filters(), "");
        return switch (drawings.draw(project, wanted, choice.language(), Progress.NONE)) {
            case Outcome.Done<List<Drawing>>(List<Drawing> made) ->
                made.stream()
                        .filter(drawing -> drawing.id().equals(choice.part()))
                        .findFirst()
                        .or(() -> made.stream().findFirst())
                        .map(drawing -> drawn(drawing, made, choice, theme, checked.model()));
            case Outcome.Refused<List<Drawing>> refused -> Optional.empty();
        };
    }

    private static DrawnPicture drawn(
            Drawing drawing, List<Drawing> all, PictureChoice choice, Theme theme, QmsProject project) {
        DrawingWriter writer = new DrawingWriter(theme);
        PlacedDrawing placed = writer.place(drawing);
        return new DrawnPicture(choice, placed, all, writer.picture(placed), project);
    }
}
