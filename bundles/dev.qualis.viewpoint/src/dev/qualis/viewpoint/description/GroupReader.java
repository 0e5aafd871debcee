package dev.qualis.viewpoint.description;

import dev.qualis.viewpoint.description.RepresentationDescription.Diagram;
import dev.qualis.viewpoint.description.RepresentationDescription.Layer;
import dev.qualis.viewpoint.description.ViewpointGroup.Viewpoint;
import dev.qualis.viewpoint.expression.Message;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Reads whole descriptions: the files that are given, and what these take from others. */
public final class GroupReader {
    private final Problems problems = new Problems();

    /** Problems of files that are only referred to: they matter where something of these is used. */
    private final Problems elsewhere = new Problems();

    private final Names names;
    private final DescriptionFiles files;
    private final References references;
    private final StyleVariants variants;

    /**
     * @param translator turns labels such as {@code %key} into text
     * @param finder finds the files that those which are read refer to
     */
    public GroupReader(UnaryOperator<String> translator, DescriptionFinder finder) {
        names = new Names(translator);
        files = new DescriptionFiles(finder, problems);
        references = new References(files);
        variants = new StyleVariants(references);
    }

    /**
     * Reads {@code .odesign} files.
     *
     * @throws UnreadableDescriptionException where one is not XML or not a Sirius description
     */
    public ViewpointGroup read(List<DescriptionSource> sources) throws UnreadableDescriptionException {
        List<XmiElement> roots = new ArrayList<>();
        for (DescriptionSource source : sources) {
            roots.add(files.give(source));
        }
        ViewpointReader reader = new ViewpointReader(references, variants, problems, names);
        List<XmiElement> given = viewpoints(roots);
        Map<XmiElement, List<Layer>> added =
                new ExtensionReader(files, references, reader.diagrams(), problems).read(given);
        List<Viewpoint> viewpoints = new ArrayList<>();
        given.forEach(element -> viewpoints.add(reader.viewpoint(element, added)));
        Set<XmiElement> drawn = new LinkedHashSet<>();
        added.keySet().stream()
                .map(diagram -> diagram.parent)
                .filter(element -> !given.contains(element))
                .forEach(drawn::add);
        drawn.forEach(element -> viewpoints.add(reader.extended(element, added)));
        tellNamesakes(viewpoints);
        List<Diagram> others = others(roots);
        viewpoints.addAll(used(roots, drawn));
        roots.forEach(root -> {
            root.get("name");
            root.children("userColorsPalettes");
            problems.unread(root);
        });
        return new ViewpointGroup(
                roots.getFirst().name(),
                viewpoints,
                others,
                files.roots().stream()
                        .flatMap(GroupReader::metamodels)
                        .distinct()
                        .toList(),
                roots.stream()
                        .flatMap(root -> new ToolReader(references, names).read(root).stream())
                        .toList(),
                Stream.concat(
                                problems.found().stream(),
                                elsewhere.found().stream().filter(problem -> references.isUsed(problem.path())))
                        .distinct()
                        .toList());
    }

    private static Stream<MetamodelReference> metamodels(XmiElement root) {
        return root.all().stream()
                .flatMap(viewpoint -> viewpoint.all().stream())
                .filter(each -> each.feature.startsWith("ownedRepresentation"))
                .flatMap(representation -> representation.all().stream())
                .filter(each -> each.feature.equals("metamodel"))
                .map(each -> new MetamodelReference(root.file, each.get("href")))
                .filter(each -> !each.address().isEmpty());
    }

    /** Representations are asked for by their names. */
    private void tellNamesakes(List<Viewpoint> viewpoints) {
        Set<String> names = new LinkedHashSet<>();
        for (Viewpoint viewpoint : viewpoints) {
            for (RepresentationDescription each : viewpoint.representations()) {
                if (!names.add(each.head().name())) {
                    problems.add(
                            each.head().path(),
                            Message.of(
                                    "There is another representation with the name '{0}'; only the first one is drawn.",
                                    "另有名为“{0}”的图表；只绘制第一个。", each.head().name()));
                }
            }
        }
    }

    private static List<XmiElement> viewpoints(List<XmiElement> roots) {
        return roots.stream()
                .flatMap(root -> root.children("ownedViewpoints").stream())
                .toList();
    }

    /** The diagrams of the files that are referred to, which may refer to further ones. */
    private List<Diagram> others(List<XmiElement> given) {
        ViewpointReader reader = new ViewpointReader(references, variants, elsewhere, names);
        List<Diagram> others = new ArrayList<>();
        Set<XmiElement> read = new LinkedHashSet<>(given);
        for (boolean more = true; more; ) {
            more = false;
            for (XmiElement root : files.roots()) {
                if (read.add(root)) {
                    more = true;
                    viewpoints(List.of(root)).forEach(viewpoint -> others.addAll(reader.diagramsOf(viewpoint)));
                    elsewhere.unread(root);
                }
            }
        }
        return others;
    }

    /** Viewpoints of other files of which something is used, for their services. */
    private List<Viewpoint> used(List<XmiElement> given, Set<XmiElement> drawn) {
        List<XmiElement> others =
                files.roots().stream().filter(root -> !given.contains(root)).toList();
        return viewpoints(others).stream()
                .filter(viewpoint -> !drawn.contains(viewpoint) && references.usesInside(viewpoint.path()))
                .map(ViewpointReader::services)
                .toList();
    }
}
