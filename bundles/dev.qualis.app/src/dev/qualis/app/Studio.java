package dev.qualis.app;

import dev.qualis.design.QualityViewpoint;
import dev.qualis.model.qms.core.Language;
import dev.qualis.scene.SemanticElement;
import dev.qualis.viewpoint.ElementIdentity;
import dev.qualis.viewpoint.Evaluation;
import dev.qualis.viewpoint.EvaluationOptions;
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
        this.evaluation = new Evaluation(group, viewpoint::services, roots, this::identify);
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
                .map(model -> new Drawing(id, id, evaluation.evaluate(id, model, options)));
    }

    /** The drawings of a choice. */
    Outcome<List<Drawing>> draw(DrawingChoice choice, List<String> known, Language language, Progress progress) {
        EvaluationOptions options = options(language);
        return new DrawingBoard(group, known, evaluation, viewpoint.root(project.index()))
                .draw(choice, options, progress);
    }

    private EvaluationOptions options(Language language) {
        if (prepared != language) {
            viewpoint.prepare(project.model().resourceSet(), project.index(), language);
            prepared = language;
        }
        return EvaluationOptions.defaults()
                .withLanguage(language == Language.ZH ? "zh-CN" : "en")
                .withLegend(
                        (representation, mapping, color) -> viewpoint.legend(representation, mapping, color, language));
    }
}
