package dev.qualis.analysis;

import dev.qualis.model.qms.core.Fulfilment;
import dev.qualis.model.qms.core.NamedElement;

/**
 * An element's statement that it fulfils a clause.
 *
 * @param element who claims
 * @param fulfilment the statement with its evidence and reason
 */
public record Claim(NamedElement element, Fulfilment fulfilment) {}
