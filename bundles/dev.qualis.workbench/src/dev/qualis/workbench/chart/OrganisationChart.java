package dev.qualis.workbench.chart;

import com.google.inject.Inject;
import dev.qualis.analysis.ModelIndex;
import dev.qualis.design.QualityViewpoint;
import dev.qualis.dsl.project.QmsProject;
import dev.qualis.dsl.project.SourceLocation;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.scene.DiagramScene;
import dev.qualis.scene.SemanticElement;
import dev.qualis.scene.layout.DiagramLayout;
import dev.qualis.scene.layout.PlacedDiagram;
import dev.qualis.scene.text.TextMeasure;
import dev.qualis.viewpoint.ElementIdentity;
import dev.qualis.viewpoint.Evaluation;
import dev.qualis.viewpoint.EvaluationOptions;
import dev.qualis.viewpoint.ViewpointLibrary;
import dev.qualis.viewpoint.description.ViewpointGroup;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Draws the organisation chart of a project as its viewpoint describes it. */
final class OrganisationChart {
    private static final String REPRESENTATION = "OrganisationChart";

    /**
     * A chart with the way back to the text.
     *
     * @param places by the id of the semantic element
     */
    record Drawing(PlacedDiagram diagram, Map<String, SourceLocation> places) {}

    private final QualityViewpoint viewpoint = new QualityViewpoint();
    private final DiagramLayout layout = new DiagramLayout(new TextMeasure());
    private final ViewpointGroup group;

    @Inject
    OrganisationChart() throws IOException {
        group = ViewpointLibrary.read(viewpoint.description());
    }

    /** Draws a linked project; nothing for one without any file. */
    Optional<Drawing> draw(QmsProject project, Language language) {
        List<QualityModel> models = project.models();
        ModelIndex index = ModelIndex.of(models, project.libraries());
        return viewpoint.root(index).map(root -> {
            Places places = new Places(project);
            List<EObject> all = new ArrayList<>(models);
            all.addAll(project.libraries());
            Evaluation evaluation = new Evaluation(group, viewpoint::services, all, places);
            viewpoint.prepare(project.resourceSet(), index, language);
            EvaluationOptions options =
                    EvaluationOptions.defaults().withLanguage(language == Language.ZH ? "zh-CN" : "en");
            DiagramScene scene = (DiagramScene) evaluation.evaluate(REPRESENTATION, root, options);
            return new Drawing(layout.place(scene), Map.copyOf(places.found));
        });
    }

    /** Keeps where each element that is drawn is written. */
    private static final class Places implements ElementIdentity {
        private final QmsProject project;
        private final Map<String, SourceLocation> found = new HashMap<>();

        Places(QmsProject project) {
            this.project = project;
        }

        @Override
        public SemanticElement of(EObject element) {
            String id = EcoreUtil.getURI(element).toString();
            if (!found.containsKey(id)) {
                project.locate(element).ifPresent(place -> found.put(id, place));
            }
            return new SemanticElement(
                    id, ElementIdentity.byFragment().of(element).name());
        }
    }
}
