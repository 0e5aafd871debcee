package dev.qualis.workbench.form;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.app.form.FieldValue;
import dev.qualis.app.form.FormField;
import dev.qualis.app.form.NewElement;
import dev.qualis.app.form.NewElement.Kind;
import dev.qualis.dsl.project.QmsProject;
import dev.qualis.workbench.Messages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.eclipse.core.resources.IProject;
import org.eclipse.emf.ecore.EClass;

/**
 * New elements of a project, for the dialog that asks for them.
 *
 * @param index of the project as it was checked last
 * @param place where an element of a class goes in the texts of the moment; nothing where that place is gone
 * @param pick lets the user choose among elements; the same field where the user does not
 */
record NewElementSource(
        IProject project,
        ModelIndex index,
        List<Kind> kinds,
        BiFunction<QmsProject, EClass, Optional<NewElement.Place>> place,
        UnaryOperator<FormField.References> pick,
        NewElement elements,
        FormEdits edits)
        implements NewElementDialog.Source {
    @Override
    public List<Kind> find(String wanted) {
        return elements.find(kinds, wanted);
    }

    @Override
    public List<FormField> fields(Kind kind) {
        return elements.fields(kind.type(), index, Messages.language());
    }

    @Override
    public boolean isRequired(Kind kind, FormField field) {
        return elements.isRequired(kind.type(), field);
    }

    @Override
    public List<FormField> missing(Kind kind, List<FormField> fields, Map<String, FieldValue> values) {
        return elements.missing(kind.type(), fields, values.keySet());
    }

    @Override
    public Optional<FormField.References> choose(FormField.References field) {
        return Optional.of(pick.apply(field)).filter(chosen -> !chosen.equals(field));
    }

    @Override
    public Optional<FormEdits.Change> make(Kind kind, Map<String, FieldValue> values) {
        return edits.add(project, of -> place.apply(of, kind.type()), kind.type(), values);
    }
}
