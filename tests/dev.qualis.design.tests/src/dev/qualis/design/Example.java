package dev.qualis.design;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.dsl.project.QmsProject;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.scene.Scene;
import dev.qualis.viewpoint.ElementIdentity;
import dev.qualis.viewpoint.Evaluation;
import dev.qualis.viewpoint.EvaluationOptions;
import dev.qualis.viewpoint.LegendText;
import dev.qualis.viewpoint.ViewpointLibrary;
import dev.qualis.viewpoint.Violation;
import dev.qualis.viewpoint.description.ViewpointGroup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;

/** A project read from text, and all its pictures. */
final class Example {
    private final QualityViewpoint viewpoint = new QualityViewpoint();
    private final QmsProject project = QmsLanguage.standalone().newProject();
    private final ViewpointGroup group;
    private final ModelIndex index;

    private Example(Map<String, String> texts) throws IOException {
        texts.forEach((name, text) -> project.add(URI.createURI("project:/" + name), text));
        project.link();
        index = ModelIndex.of(project.models(), project.libraries());
        group = ViewpointLibrary.read(viewpoint.description());
    }

    /** One of the projects in {@code examples}. */
    static Example read(String name) throws IOException {
        Path folder = Path.of("..", "..", "examples", name);
        Map<String, String> texts = new LinkedHashMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".qms"))
                    .sorted()
                    .toList()) {
                texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return new Example(texts);
    }

    static Example of(String text) throws IOException {
        return new Example(Map.of("model.qms", text));
    }

    ModelIndex index() {
        return index;
    }

    ViewpointGroup group() {
        return group;
    }

    private Evaluation evaluation(Language language) {
        viewpoint.prepare(project.resourceSet(), index, language);
        List<QualityModel> models = new ArrayList<>(project.models());
        models.addAll(project.libraries());
        return new Evaluation(group, viewpoint::services, models, viewpoint.metamodels(), ElementIdentity.byFragment());
    }

    /** All pictures of a representation by the name of their root. */
    Map<String, Scene> draw(String representation, Language language, Set<String> layers, Set<String> filters) {
        return draw(representation, language, layers, filters, Set.of());
    }

    Map<String, Scene> draw(
            String representation, Language language, Set<String> layers, Set<String> filters, Set<String> without) {
        Evaluation evaluation = evaluation(language);
        EvaluationOptions options = EvaluationOptions.defaults()
                .withLanguage(language == Language.EN ? "en" : "zh-CN")
                .withImages(path -> viewpoint.image(path).isPresent())
                .withLayers(layers, without)
                .withFilters(filters)
                .withLegend(legend(language));
        Map<String, Scene> scenes = new LinkedHashMap<>();
        for (EObject root : evaluation.roots(representation)) {
            String name =
                    root instanceof NamedElement element ? representation + "-" + element.getName() : representation;
            scenes.put(name, evaluation.evaluate(representation, root, options));
        }
        return scenes;
    }

    private LegendText legend(Language language) {
        return new LegendText() {
            @Override
            public Optional<String> of(String representation, String mapping, String color) {
                return viewpoint.legend(index, representation, mapping, color, language);
            }

            @Override
            public Map<String, String> signs(String representation) {
                return viewpoint.signs(representation, language);
            }
        };
    }

    Scene draw(String representation, Language language) {
        return draw(representation, language, Set.of(), Set.of())
                .values()
                .iterator()
                .next();
    }

    List<Violation> violations(Language language) {
        return evaluation(language).validate();
    }
}
