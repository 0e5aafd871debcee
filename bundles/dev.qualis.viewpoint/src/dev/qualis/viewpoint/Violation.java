package dev.qualis.viewpoint;

import dev.qualis.scene.SemanticElement;

/**
 * A validation rule of the description that an element violates.
 *
 * @param level {@code INFO}, {@code WARNING} or {@code ERROR}
 */
public record Violation(String rule, String level, String message, SemanticElement element) {}
