package dev.qualis.viewpoint.description;

import dev.qualis.scene.SceneWarning;
import dev.qualis.viewpoint.description.RepresentationDescription.Diagram;
import dev.qualis.viewpoint.expression.Expression;
import java.util.List;
import java.util.Optional;

/**
 * What a {@code .odesign} file says, as far as pictures need it.
 *
 * @param others diagrams of other files, whose mappings are reused or imported
 * @param metamodels those that the files name, each once
 * @param tools what editors do to a model
 * @param problems what of the file is not understood, by the path of its element
 */
public record ViewpointGroup(
        String name,
        List<Viewpoint> viewpoints,
        List<Diagram> others,
        List<MetamodelReference> metamodels,
        List<ToolDescription> tools,
        List<Problem> problems) {
    /** A viewpoint with its representations and rules. */
    public record Viewpoint(
            String name,
            String label,
            List<RepresentationDescription> representations,
            List<String> javaExtensions,
            List<Rule> rules) {
        public Viewpoint {
            representations = List.copyOf(representations);
            javaExtensions = List.copyOf(javaExtensions);
            rules = List.copyOf(rules);
        }
    }

    /**
     * A validation rule; it is violated where an audit is false.
     *
     * @param level {@code INFO}, {@code WARNING} or {@code ERROR}
     */
    public record Rule(
            String path,
            String name,
            String label,
            String level,
            String targetClass,
            Expression message,
            List<Expression> audits) {
        public Rule {
            audits = List.copyOf(audits);
        }
    }

    public ViewpointGroup {
        viewpoints = List.copyOf(viewpoints);
        others = List.copyOf(others);
        metamodels = List.copyOf(metamodels);
        tools = List.copyOf(tools);
        problems = List.copyOf(problems);
    }

    /** What of the file is not understood, in English. */
    public List<SceneWarning> warnings() {
        return problems.stream().map(problem -> problem.in("en")).toList();
    }

    /** All representations of all viewpoints, in the order of the file. */
    public List<RepresentationDescription> representations() {
        return viewpoints.stream()
                .flatMap(viewpoint -> viewpoint.representations().stream())
                .toList();
    }

    public Optional<RepresentationDescription> representation(String name) {
        return representations().stream()
                .filter(representation -> representation.head().name().equals(name))
                .findFirst();
    }

    /** The tool at a path of the file, or of that name. */
    public Optional<ToolDescription> tool(String pathOrName) {
        return tools.stream()
                .filter(tool -> tool.path().equals(pathOrName) || tool.name().equals(pathOrName))
                .findFirst();
    }

    /** Qualified names of all service classes. */
    public List<String> javaExtensions() {
        return viewpoints.stream()
                .flatMap(viewpoint -> viewpoint.javaExtensions().stream())
                .distinct()
                .toList();
    }

    public List<Rule> rules() {
        return viewpoints.stream()
                .flatMap(viewpoint -> viewpoint.rules().stream())
                .toList();
    }
}
