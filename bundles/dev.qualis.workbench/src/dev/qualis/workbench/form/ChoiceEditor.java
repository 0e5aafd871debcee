package dev.qualis.workbench.form;

import dev.qualis.app.form.FieldValue;
import dev.qualis.app.form.FormField;
import dev.qualis.app.form.FormField.Choice;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** One of a few values, or none. */
final class ChoiceEditor extends FieldEditor {
    private Combo combo;
    private Choice field;

    ChoiceEditor(Host host) {
        super(host);
    }

    @Override
    Control create(Composite parent) {
        combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.addListener(SWT.Selection, event -> write());
        return combo;
    }

    @Override
    void show(FormField shown) {
        boolean same = field != null && field.options().equals(((Choice) shown).options());
        field = (Choice) shown;
        if (!same) {
            combo.setItems(Stream.concat(Stream.of(""), field.options().stream().map(Choice.Option::label))
                    .toArray(String[]::new));
        }
        combo.select(1 + index());
    }

    private int index() {
        List<String> literals =
                field.options().stream().map(Choice.Option::literal).toList();
        return field.chosen().isEmpty() ? -1 : literals.indexOf(field.chosen().getFirst());
    }

    private void write() {
        int chosen = combo.getSelectionIndex() - 1;
        if (chosen != index()) {
            host().write(
                            field,
                            new FieldValue.Choice(
                                    chosen < 0
                                            ? List.of()
                                            : List.of(
                                                    field.options().get(chosen).literal())));
        }
    }
}
