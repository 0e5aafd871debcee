package dev.qualis.viewpoint.description;

import dev.qualis.viewpoint.description.RepresentationDescription.Head;
import dev.qualis.viewpoint.description.ViewpointGroup.Rule;
import dev.qualis.viewpoint.description.ViewpointGroup.Viewpoint;
import dev.qualis.viewpoint.expression.Expression;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Reads a whole description file. */
public final class GroupReader {
    private final Problems problems = new Problems();
    private final Names names;
    private DiagramReader diagrams;
    private TableReader tables;

    /**
     * @param translator turns labels such as {@code %key} into text
     */
    public GroupReader(UnaryOperator<String> translator) {
        this.names = new Names(translator);
    }

    /**
     * Reads a {@code .odesign} file; the stream stays open.
     *
     * @throws IOException where it is not XML or not a Sirius description
     */
    public ViewpointGroup read(InputStream stream) throws IOException {
        XmiElement root = new XmiReader().read(stream);
        if (!root.feature.equals("Group")) {
            throw new IOException("Not a Sirius description: the root is '" + root.feature + "', not 'Group'.");
        }
        References references = new References(root);
        StyleReader styles = new StyleReader(new ColorReader(references, problems), problems);
        diagrams = new DiagramReader(references, styles, problems, names);
        tables = new TableReader(references, styles, problems, names);
        String name = root.get("name");
        List<Viewpoint> viewpoints =
                root.children("ownedViewpoints").stream().map(this::viewpoint).toList();
        root.children("userColorsPalettes");
        problems.unread(root);
        return new ViewpointGroup(name, viewpoints, problems.found());
    }

    private Viewpoint viewpoint(XmiElement element) {
        element.get("modelFileExtension");
        List<RepresentationDescription> representations = new ArrayList<>();
        for (XmiElement child : element.children("ownedRepresentations")) {
            RepresentationDescription representation = representation(child);
            if (representation != null) {
                representations.add(representation);
            }
        }
        List<Rule> rules = new ArrayList<>();
        element.child("validationSet").ifPresent(set -> rules(set, rules));
        return new Viewpoint(
                element.get("name"),
                names.label(element),
                representations,
                element.children("ownedJavaExtensions").stream()
                        .map(extension -> extension.get("qualifiedClassName"))
                        .toList(),
                rules);
    }

    private RepresentationDescription representation(XmiElement element) {
        Head head = names.head(element);
        return switch (element.type) {
            case "DiagramDescription" -> diagrams.read(element, head);
            case "CrossTableDescription" -> tables.crossTable(element, head);
            case "EditionTableDescription" -> tables.editionTable(element, head);
            case "TreeDescription" -> tables.tree(element, head);
            default -> {
                problems.add(element, "Representations of the kind '" + element.type + "' are not supported.");
                yield null;
            }
        };
    }

    private void rules(XmiElement set, List<Rule> into) {
        set.get("name");
        for (XmiElement element : set.children("ownedRules")) {
            if (!element.type.equals("SemanticValidationRule")) {
                problems.add(element, "Rules of the kind '" + element.type + "' are not supported.");
                continue;
            }
            String name = element.get("name");
            into.add(new Rule(
                    element.path(),
                    name,
                    names.label(element),
                    element.get("level", "INFO"),
                    element.get("targetClass"),
                    Expression.parse(element.get("message")),
                    element.children("audits").stream()
                            .map(audit -> Expression.parse(audit.get("auditExpression")))
                            .toList()));
        }
    }
}
