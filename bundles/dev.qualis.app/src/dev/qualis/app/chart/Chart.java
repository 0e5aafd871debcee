package dev.qualis.app.chart;

import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.scene.ChartScene;
import java.util.Optional;

/**
 * One chart of a kind.
 *
 * @param name what tells it from others of its kind; empty where it is of the whole project
 * @param subject the model element it is of; nothing where it is of the whole project
 */
public record Chart(ChartKind kind, String name, Optional<NamedElement> subject, ChartScene scene) {
    /** A chart of a model element. */
    Chart of(NamedElement element) {
        return new Chart(kind, name, Optional.of(element), scene);
    }
}
