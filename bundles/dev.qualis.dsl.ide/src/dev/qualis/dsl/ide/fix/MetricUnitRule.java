package dev.qualis.dsl.ide.fix;

import com.google.inject.Inject;
import dev.qualis.dsl.ide.construct.Part;
import dev.qualis.model.value.Quantity;
import java.util.List;
import java.util.Optional;

/** {@code metric}: gives a metric the unit of its values. */
final class MetricUnitRule implements FixRule {

    private final Elements elements;

    @Inject
    MetricUnitRule(Elements elements) {
        this.elements = elements;
    }

    @Override
    public List<Fix> of(Problem problem, List<String> arguments) {
        Optional<String> unit = unit(problem.marked());
        Optional<Element> metric = elements.around(problem, "Metric");
        Optional<Part> part = metric.flatMap(element -> elements.part(element, "in"));
        if (unit.isEmpty() || part.isEmpty()) {
            return List.of();
        }
        String text = elements.template(part.get(), problem.spelling(), unit.get());
        return List.of(Fix.adds(text, elements.insert(metric.orElseThrow(), part.get(), text)));
    }

    private static Optional<String> unit(String quantity) {
        try {
            return Optional.of(Quantity.parse(quantity).unit())
                    .filter(unit -> !unit.isNone())
                    .map(unit -> unit.symbol());
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
