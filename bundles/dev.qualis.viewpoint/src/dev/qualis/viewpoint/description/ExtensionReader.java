package dev.qualis.viewpoint.description;

import dev.qualis.viewpoint.description.RepresentationDescription.Layer;
import dev.qualis.viewpoint.expression.Message;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what viewpoints add to the diagrams of others. */
final class ExtensionReader {
    private static final String VIEWPOINT = "viewpoint:/";

    private final DescriptionFiles files;
    private final References references;
    private final DiagramReader diagrams;
    private final Problems problems;

    ExtensionReader(DescriptionFiles files, References references, DiagramReader diagrams, Problems problems) {
        this.files = files;
        this.references = references;
        this.diagrams = diagrams;
        this.problems = problems;
    }

    /** The layers that are added, by the diagrams to which they are, these in the order in which they are named. */
    Map<XmiElement, List<Layer>> read(List<XmiElement> viewpoints) {
        Map<XmiElement, List<Layer>> added = new LinkedHashMap<>();
        for (XmiElement viewpoint : viewpoints) {
            for (XmiElement extension : viewpoint.children("ownedRepresentationExtensions")) {
                if (extension.type.equals("DiagramExtensionDescription")) {
                    List<Layer> layers = diagrams.added(extension);
                    extended(extension)
                            .forEach(diagram -> added.computeIfAbsent(diagram, any -> new ArrayList<>())
                                    .addAll(layers));
                    added.keySet().forEach(references::use);
                } else {
                    problems.add(
                            extension,
                            Message.of(
                                    "Extensions of the kind '{0}' are not supported.",
                                    "不支持“{0}”这种扩展。", extension.type));
                }
            }
        }
        return added;
    }

    private List<XmiElement> extended(XmiElement extension) {
        String uri = URLDecoder.decode(extension.get("viewpointURI").replace("+", "%2B"), StandardCharsets.UTF_8);
        String inside = uri.startsWith(VIEWPOINT) ? uri.substring(VIEWPOINT.length()) : uri;
        String plugin = inside.substring(0, Math.max(0, inside.indexOf('/')));
        String viewpoint = inside.substring(inside.indexOf('/') + 1);
        String diagram = extension.get("representationName");
        List<XmiElement> found = diagrams(files.roots(), viewpoint, diagram);
        if (found.isEmpty()) {
            found = diagrams(files.ofPlugin(plugin), viewpoint, diagram);
        }
        if (found.isEmpty()) {
            problems.add(
                    extension,
                    Message.of(
                            "The diagram '{0}' of the viewpoint '{1}' that is extended here is not there: give the"
                                    + " description of '{2}' with --odesign, too.",
                            "此处扩展的视点“{1}”的图“{0}”不在这里：请用 --odesign 同时给出“{2}”的描述文件。", diagram, viewpoint, plugin));
        }
        return found;
    }

    private static List<XmiElement> diagrams(List<XmiElement> roots, String viewpoint, String diagram) {
        return roots.stream()
                .flatMap(root -> root.all().stream())
                .filter(each -> each.feature.equals("ownedViewpoints") && matches(viewpoint, each))
                .flatMap(each -> each.all().stream())
                .filter(each -> each.feature.equals("ownedRepresentations") && each.type.endsWith("Description"))
                .filter(each -> each.type.contains("Diagram") && matches(diagram, each))
                .toList();
    }

    /** Whether an element has a name, in which {@code .*} stands for anything, as Sirius allows it. */
    private static boolean matches(String pattern, XmiElement element) {
        if (element.isNamed(pattern)) {
            return true;
        }
        String[] parts = pattern.split("\\.\\*", -1);
        String name = element.name();
        if (parts.length == 1 || !name.startsWith(parts[0])) {
            return false;
        }
        int at = parts[0].length();
        for (int i = 1; i < parts.length - 1; i++) {
            int next = name.indexOf(parts[i], at);
            if (next < 0) {
                return false;
            }
            at = next + parts[i].length();
        }
        String last = parts[parts.length - 1];
        return name.length() - last.length() >= at && name.endsWith(last);
    }
}
