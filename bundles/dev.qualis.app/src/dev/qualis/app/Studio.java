package dev.qualis.app;

import dev.qualis.design.QualityViewpoint;
import dev.qualis.model.qms.core.Language;
import dev.qualis.scene.Label;
import dev.qualis.scene.SemanticElement;
import dev.qualis.scene.TableScene;
import dev.qualis.viewpoint.ElementIdentity;
import dev.qualis.viewpoint.Evaluation;
import dev.qualis.viewpoint.EvaluationOptions;
import dev.qualis.viewpoint.LegendText;
import dev.qualis.viewpoint.description.ViewpointGroup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;

/** Evaluates the viewpoint over one project, and remembers which element is behind what is drawn. */
final class Studio {
    private final QualityViewpoint viewpoint;
    private final ViewpointGroup group;
    private final OpenedProject project;
    private final Map<String, EObject> elements = new HashMap<>();
    private final Evaluation evaluation;
    private Language prepared;

    Studio(QualityViewpoint viewpoint, ViewpointGroup group, OpenedProject project) {
        this.viewpoint = viewpoint;
        this.group = group;
        this.project = project;
        List<EObject> roots = new ArrayList<>(project.models());
        roots.addAll(project.model().libraries());
        this.evaluation = new Evaluation(group, viewpoint::services, roots, viewpoint.metamodels(), this::identify);
    }

    private SemanticElement identify(EObject element) {
        SemanticElement identity = ElementIdentity.byFragment().of(element);
        elements.putIfAbsent(identity.id(), element);
        return identity;
    }

    /** The model element that a part of a drawing of this studio stands for. */
    Optional<EObject> element(SemanticElement identity) {
        return Optional.ofNullable(elements.get(identity.id()));
    }

    /** The drawing; nothing where the project has no file to draw. */
    Optional<Drawing> draw(String id, Language language) {
        EvaluationOptions options = options(language);
        return viewpoint
                .root(project.index())
                .map(model -> headed(new Drawing(id, id, evaluation.evaluate(id, model, options)), language));
    }

    /** The drawings of a choice. */
    Outcome<List<Drawing>> draw(DrawingChoice choice, List<String> known, Language language, Progress progress) {
        EvaluationOptions options = options(language);
        RootSlices slices = RootSlices.of(new ElementParts(project.index()), language);
        return new DrawingBoard(group, known, evaluation, viewpoint.root(project.index()), slices)
                .draw(choice, options, progress)
                .then(drawings -> Outcome.done(drawings.stream()
                        .map(drawing -> headed(drawing, language))
                        .toList()));
    }

    /** The drawing with the headers of its feature columns in its own language alone. */
    private Drawing headed(Drawing drawing, Language language) {
        if (!(drawing.scene() instanceof TableScene table) || table.kind() != TableScene.Kind.EDITION) {
            return drawing;
        }
        List<TableScene.Column> columns = table.columns().stream()
                .map(column -> column.with(new Label(
                        viewpoint.header(column.label().text(), language),
                        column.label().style())))
                .toList();
        TableScene headed =
                new TableScene(table.head(), table.kind(), table.headerWidth(), table.rows(), columns, table.cells());
        return new Drawing(drawing.id(), drawing.kind(), headed);
    }

    private EvaluationOptions options(Language language) {
        if (prepared != language) {
            viewpoint.prepare(project.model().resourceSet(), project.index(), language);
            prepared = language;
        }
        return EvaluationOptions.defaults()
                .withLanguage(language == Language.ZH ? "zh-CN" : "en")
                .withImages(path -> viewpoint.image(path).isPresent())
                .withLegend(new LegendText() {
                    @Override
                    public Optional<String> of(String representation, String mapping, String color) {
                        return viewpoint.legend(project.index(), representation, mapping, color, language);
                    }

                    @Override
                    public Map<String, String> signs(String representation) {
                        return viewpoint.signs(representation, language);
                    }
                });
    }
}
