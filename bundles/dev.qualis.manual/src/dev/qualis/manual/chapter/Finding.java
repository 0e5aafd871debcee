package dev.qualis.manual.chapter;

import dev.qualis.document.content.Inline;
import java.util.List;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;

/**
 * What an analysis says about every element of a class, beside what the element says itself.
 *
 * @param value nothing where the analysis has nothing to say about the element
 */
public record Finding(Phrase name, Function<EObject, List<Inline>> value) {}
