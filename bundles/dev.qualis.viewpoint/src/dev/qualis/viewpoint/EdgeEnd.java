package dev.qualis.viewpoint;

import org.eclipse.emf.ecore.EObject;

/** A node or an edge at which edges may end. */
record EdgeEnd(String id, EObject view) {}
