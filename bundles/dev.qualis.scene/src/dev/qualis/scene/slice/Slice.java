package dev.qualis.scene.slice;

import dev.qualis.scene.Scene;
import dev.qualis.scene.SemanticElement;

/**
 * A part of a picture that is a picture of its own.
 *
 * @param about the element it is about; {@link SemanticElement#NONE} where it holds what belongs to no other slice
 * @param subject what people call that element
 */
public record Slice<S extends Scene>(SemanticElement about, String subject, S scene) {}
