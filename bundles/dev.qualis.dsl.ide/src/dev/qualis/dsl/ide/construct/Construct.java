package dev.qualis.dsl.ide.construct;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EObject;

/**
 * An element or a statement of the language.
 *
 * @param head what is said in front of its block, in the order of the grammar
 * @param body what may be said in its block; empty where it has none
 */
public record Construct(List<Part> head, List<Part> body) {

    public Construct {
        head = List.copyOf(head);
        body = List.copyOf(body);
    }

    /** Whether something is written between braces. */
    public boolean hasBlock() {
        return !body.isEmpty();
    }

    /** The place of the part of the head that an element of the grammar belongs to. */
    public OptionalInt headPart(EObject element) {
        return IntStream.range(0, head.size())
                .filter(i -> head.get(i).has(element))
                .findFirst();
    }
}
