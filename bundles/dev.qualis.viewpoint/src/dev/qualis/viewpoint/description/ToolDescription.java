package dev.qualis.viewpoint.description;

import dev.qualis.viewpoint.expression.Expression;
import java.util.List;

/**
 * A tool of a representation's editor, as far as the model goes.
 *
 * @param path its place in the file
 * @param kind the class of the tool, such as {@code NodeCreationDescription}; for parts of tables the feature that holds it, such as
 *     {@code directEdit}
 * @param name by which saved diagrams and programs know it; empty where it has none
 * @param label for people
 * @param precondition blank where it can always be used
 * @param mappings names of the mappings that it makes or takes, that name it, or of which it is a part
 * @param operations what it does to the model, one after the other
 */
public record ToolDescription(
        String path,
        String kind,
        String name,
        String label,
        Expression precondition,
        List<String> mappings,
        List<Operation> operations) {
    public ToolDescription {
        mappings = List.copyOf(mappings);
        operations = List.copyOf(operations);
    }

    /** A step of a tool; those in {@code then} are done afterwards, each on the element that the step says. */
    public sealed interface Operation {
        /** Its place in the file. */
        String path();

        /** Goes on with another element; not at all where the expression yields none. */
        record ChangeContext(String path, Expression browse, List<Operation> then) implements Operation {}

        /** Makes an element in a reference of the present one, and goes on with the new one. */
        record CreateInstance(String path, String type, Expression reference, String variable, List<Operation> then)
                implements Operation {}

        /** Sets a feature; what has several values gets the value in addition. */
        record SetValue(String path, Expression feature, Expression value, List<Operation> then) implements Operation {}

        /** Takes elements out of a feature; where no elements are named, empties it. */
        record Unset(String path, Expression feature, Expression elements, List<Operation> then) implements Operation {}

        /** Deletes the present element and all references to it. */
        record RemoveElement(String path, List<Operation> then) implements Operation {}

        /** Moves the present element to another container. */
        record MoveElement(String path, Expression container, Expression feature, List<Operation> then)
                implements Operation {}

        /** Does the steps once for each element, which is a variable. */
        record For(String path, Expression elements, String variable, List<Operation> then) implements Operation {}

        /** Does the steps where the condition holds. */
        record If(String path, Expression condition, List<Operation> then) implements Operation {}

        /** Names a value. */
        record Let(String path, Expression value, String variable, List<Operation> then) implements Operation {}

        /** Does the steps of the first case that holds, else those of the default. */
        record Switch(String path, List<If> cases, List<Operation> otherwise) implements Operation {}

        /** Changes the picture or opens another: nothing for the model. */
        record OfTheEditor(String path, String kind, List<Operation> then) implements Operation {}

        /** A step that is not understood. */
        record Unknown(String path, String kind) implements Operation {}
    }
}
