package dev.qualis.viewpoint;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;

/**
 * What a reader chooses for a picture.
 *
 * @param language BCP 47 tag written into the scene; texts come from the services
 * @param shownLayers names of optional layers to show besides those that are active by default
 * @param hiddenLayers names of optional layers to hide
 * @param filters names of the filters to switch on
 * @param images which pictures, by the path that the description gives them, can be drawn; for the others something else stands, which is told
 * @param filterValues what a filter that asks its user for elements is answered, by the name of its variable
 */
public record EvaluationOptions(
        String language,
        Set<String> shownLayers,
        Set<String> hiddenLayers,
        Set<String> filters,
        Map<String, List<EObject>> filterValues,
        LegendText legend,
        Predicate<String> images) {

    public EvaluationOptions {
        Objects.requireNonNull(language);
        Objects.requireNonNull(legend);
        Objects.requireNonNull(images);
        shownLayers = Set.copyOf(shownLayers);
        hiddenLayers = Set.copyOf(hiddenLayers);
        filters = Set.copyOf(filters);
        filterValues = Map.copyOf(filterValues);
    }

    /** Default layers, no filter, no legend. */
    public static EvaluationOptions defaults() {
        return new EvaluationOptions(
                "",
                Set.of(),
                Set.of(),
                Set.of(),
                Map.of(),
                (representation, mapping, color) -> Optional.empty(),
                path -> false);
    }

    public EvaluationOptions withLanguage(String other) {
        return new EvaluationOptions(other, shownLayers, hiddenLayers, filters, filterValues, legend, images);
    }

    public EvaluationOptions withLayers(Set<String> shown, Set<String> hidden) {
        return new EvaluationOptions(language, shown, hidden, filters, filterValues, legend, images);
    }

    public EvaluationOptions withFilters(Set<String> other) {
        return new EvaluationOptions(language, shownLayers, hiddenLayers, other, filterValues, legend, images);
    }

    public EvaluationOptions withFilterValues(Map<String, List<EObject>> other) {
        return new EvaluationOptions(language, shownLayers, hiddenLayers, filters, other, legend, images);
    }

    public EvaluationOptions withImages(Predicate<String> other) {
        return new EvaluationOptions(language, shownLayers, hiddenLayers, filters, filterValues, legend, other);
    }

    public EvaluationOptions withLegend(LegendText other) {
        return new EvaluationOptions(language, shownLayers, hiddenLayers, filters, filterValues, other, images);
    }
}
