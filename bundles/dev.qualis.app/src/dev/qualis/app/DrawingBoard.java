package dev.qualis.app;

import dev.qualis.document.FileNames;
import dev.qualis.scene.SceneWarning;
import dev.qualis.viewpoint.Evaluation;
import dev.qualis.viewpoint.EvaluationOptions;
import dev.qualis.viewpoint.description.RepresentationDescription;
import dev.qualis.viewpoint.description.ViewpointGroup;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Makes the drawings of a choice, after it has made sure that the choice names nothing unknown. */
final class DrawingBoard {
    /** More names than these help nobody. */
    static final int MOST_NAMES = 40;

    private final Map<String, RepresentationDescription> described = new LinkedHashMap<>();
    private final Evaluation evaluation;
    private final Optional<? extends EObject> usual;
    private final RootSlices slices;

    /**
     * @param known ids of the drawings there are, in the order in which people read them
     * @param usual the element that drawings are made of where they can be, nothing where none is in particular
     */
    DrawingBoard(ViewpointGroup group, List<String> known, Evaluation evaluation, Optional<? extends EObject> usual) {
        this(group, known, evaluation, usual, RootSlices.NONE);
    }

    /** @param slices what drawings of the usual element show of others */
    DrawingBoard(
            ViewpointGroup group,
            List<String> known,
            Evaluation evaluation,
            Optional<? extends EObject> usual,
            RootSlices slices) {
        Map<String, RepresentationDescription> all = group.representations().stream()
                .collect(Collectors.toMap(each -> each.head().name(), Function.identity(), (first, second) -> first));
        known.stream().filter(all::containsKey).forEach(id -> described.put(id, all.get(id)));
        this.evaluation = evaluation;
        this.usual = usual;
        this.slices = slices;
    }

    List<SceneWarning> warnings() {
        return evaluation.warnings();
    }

    Outcome<List<Drawing>> draw(DrawingChoice choice, EvaluationOptions options, Progress progress) {
        for (String id : choice.ids()) {
            if (!described.containsKey(id)) {
                return Outcome.refused(new Refusal.UnknownDiagram(id, List.copyOf(described.keySet())));
            }
        }
        List<String> wanted = choice.ids().isEmpty()
                ? List.copyOf(described.keySet())
                : choice.ids().stream().distinct().toList();
        Optional<Refusal> unknown = unknown(choice, wanted);
        if (unknown.isPresent()) {
            return Outcome.refused(unknown.get());
        }
        EvaluationOptions chosen =
                options.withLayers(choice.layers(), choice.hidden()).withFilters(choice.filters());
        Map<String, List<EObject>> roots = new LinkedHashMap<>();
        wanted.forEach(id -> roots.put(id, roots(id, choice.root())));
        List<Drawing> drawings = new ArrayList<>();
        FileNames files = new FileNames();
        int done = 0;
        for (String id : wanted) {
            progress.step(Progress.Task.DRAW, done++, wanted.size());
            List<EObject> made = roots.get(id);
            if (made.isEmpty() && !choice.root().isEmpty() && usual.isPresent() && isUsual(id)) {
                slices.of(choice.root(), () -> evaluation.evaluate(id, usual.get(), chosen))
                        .ifPresent(slice -> drawings.add(new Drawing(files.of(id), id, slice)));
            }
            for (int i = 0; i < made.size(); i++) {
                String name = files.of(made.size() == 1 ? id : id + "-" + fileName(made.get(i), i));
                drawings.add(new Drawing(name, id, evaluation.evaluate(id, made.get(i), chosen)));
            }
        }
        progress.step(Progress.Task.DRAW, wanted.size(), wanted.size());
        if (!choice.root().isEmpty() && drawings.isEmpty()) {
            List<String> names = Stream.concat(wanted.stream().flatMap(this::rootNames), slices.names())
                    .distinct()
                    .limit(MOST_NAMES)
                    .toList();
            return Outcome.refused(new Refusal.UnknownElement(choice.root(), names));
        }
        return Outcome.done(List.copyOf(drawings));
    }

    private Stream<String> rootNames(String id) {
        return evaluation.roots(id).stream().map(DrawingBoard::name).filter(name -> !name.isEmpty());
    }

    private Optional<Refusal> unknown(DrawingChoice choice, List<String> wanted) {
        Set<String> layers = names(
                wanted,
                diagram -> diagram.layers().stream()
                        .filter(RepresentationDescription.Layer::optional)
                        .map(RepresentationDescription.Layer::name));
        Set<String> filters =
                names(wanted, diagram -> diagram.filters().stream().map(RepresentationDescription.Filter::name));
        return Stream.concat(
                        first(Stream.concat(choice.layers().stream(), choice.hidden().stream()), layers)
                                .map(name -> (Refusal) new Refusal.UnknownLayer(name, List.copyOf(layers))),
                        first(choice.filters().stream(), filters)
                                .map(name -> (Refusal) new Refusal.UnknownFilter(name, List.copyOf(filters))))
                .findFirst();
    }

    private static Stream<String> first(Stream<String> named, Collection<String> known) {
        return named.filter(name -> !known.contains(name)).sorted().limit(1);
    }

    private Set<String> names(List<String> ids, Function<RepresentationDescription.Diagram, Stream<String>> names) {
        Set<String> found = new TreeSet<>();
        for (String id : ids) {
            if (described.get(id) instanceof RepresentationDescription.Diagram diagram) {
                names.apply(diagram).forEach(found::add);
            }
        }
        return found;
    }

    private List<EObject> roots(String id, String named) {
        if (named.isEmpty() && usual.isPresent() && isUsual(id)) {
            return List.of(usual.get());
        }
        return evaluation.roots(id).stream()
                .filter(element -> named.isEmpty() || name(element).equals(named))
                .toList();
    }

    /** Cheaper than asking for all roots: the domain class of most drawings is that of the project itself. */
    private boolean isUsual(String id) {
        String domain = described.get(id).head().domainClass();
        String simple = domain.substring(domain.lastIndexOf(':') + 1).replaceFirst(".*\\.", "");
        return usual.orElseThrow().eClass().getName().equals(simple);
    }

    /** The name that a model gives an element, by whatever means it names elements; empty where it has none. */
    private static String name(EObject element) {
        EStructuralFeature feature = element.eClass().getEStructuralFeature("name");
        Object value = feature == null ? null : element.eGet(feature);
        return value instanceof String text ? text : "";
    }

    private static String fileName(EObject element, int index) {
        String name = name(element).replaceAll("[^\\p{L}\\p{N}_-]", "_");
        return name.isEmpty() ? Integer.toString(index + 1) : name + "-" + (index + 1);
    }
}
