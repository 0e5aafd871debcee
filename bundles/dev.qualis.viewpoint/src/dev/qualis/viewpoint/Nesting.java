package dev.qualis.viewpoint;

import org.eclipse.emf.ecore.EObject;

/**
 * Where a node, line or item stands: what made it and what stands around it.
 *
 * @param around null for what stands right in the representation
 */
record Nesting(Nesting around, String mapping, EObject element) {}
