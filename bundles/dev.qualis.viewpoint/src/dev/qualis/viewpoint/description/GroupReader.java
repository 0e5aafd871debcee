package dev.qualis.viewpoint.description;

import dev.qualis.viewpoint.description.RepresentationDescription.Head;
import dev.qualis.viewpoint.description.ViewpointGroup.Rule;
import dev.qualis.viewpoint.description.ViewpointGroup.Viewpoint;
import dev.qualis.viewpoint.expression.Message;
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
    private RuleReader rules;

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
        StyleVariants variants = new StyleVariants(references);
        StyleReader styles = new StyleReader(new ColorReader(references, problems), problems, variants);
        diagrams = new DiagramReader(references, styles, variants, problems, names);
        rules = new RuleReader(references, problems, names);
        tables = new TableReader(references, styles, problems, names);
        String name = root.get("name");
        List<Viewpoint> viewpoints =
                root.children("ownedViewpoints").stream().map(this::viewpoint).toList();
        root.children("userColorsPalettes");
        problems.unread(root);
        return new ViewpointGroup(name, viewpoints, new ToolReader(references, names).read(root), problems.found());
    }

    private Viewpoint viewpoint(XmiElement element) {
        List<RepresentationDescription> representations = new ArrayList<>();
        for (XmiElement child : element.children("ownedRepresentations")) {
            RepresentationDescription representation = representation(child);
            if (representation != null) {
                representations.add(representation);
            }
        }
        List<Rule> all = new ArrayList<>();
        element.child("validationSet").ifPresent(set -> all.addAll(rules.read(set)));
        element.children("ownedRepresentations").stream()
                .filter(child -> child.type.equals("DiagramDescription"))
                .flatMap(child -> child.child("validationSet").stream())
                .forEach(set -> all.addAll(rules.read(set)));
        return new Viewpoint(
                element.get("name"),
                names.label(element),
                representations,
                element.children("ownedJavaExtensions").stream()
                        .map(extension -> extension.get("qualifiedClassName"))
                        .toList(),
                all);
    }

    private RepresentationDescription representation(XmiElement element) {
        Head head = names.head(element);
        return switch (element.type) {
            case "DiagramDescription" -> diagrams.read(element, head);
            case "CrossTableDescription" -> tables.crossTable(element, head);
            case "EditionTableDescription" -> tables.editionTable(element, head);
            case "TreeDescription" -> tables.tree(element, head);
            default -> {
                problems.add(
                        element,
                        Message.of(
                                "Representations of the kind '{0}' are not supported.", "不支持“{0}”这种图表。", element.type));
                yield null;
            }
        };
    }
}
