package dev.qualis.app;

import dev.qualis.model.qms.core.NamedElement;
import java.util.Optional;

/**
 * A chart as a drawing.
 *
 * @param subject the model element it is of; nothing where it is of the whole project
 */
record DrawnChart(Drawing drawing, Optional<NamedElement> subject) {}
