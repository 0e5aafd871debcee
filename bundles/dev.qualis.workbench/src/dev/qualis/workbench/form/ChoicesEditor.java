package dev.qualis.workbench.form;

import dev.qualis.app.form.FieldValue;
import dev.qualis.app.form.FormField;
import dev.qualis.app.form.FormField.Choice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Several of a few values. */
final class ChoicesEditor extends FieldEditor {
    private final Map<String, Button> checks = new LinkedHashMap<>();
    private Composite area;
    private Choice field;

    ChoicesEditor(Host host) {
        super(host);
    }

    @Override
    Control create(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        RowLayoutFactory.fillDefaults().wrap(true).spacing(8).applyTo(area);
        return area;
    }

    @Override
    void show(FormField shown) {
        field = (Choice) shown;
        if (checks.isEmpty()) {
            for (Choice.Option option : field.options()) {
                Button check = new Button(area, SWT.CHECK);
                check.setText(option.label().replace("&", "&&"));
                check.addListener(SWT.Selection, event -> write());
                checks.put(option.literal(), check);
            }
        }
        checks.forEach((literal, check) -> check.setSelection(field.chosen().contains(literal)));
    }

    /** What was chosen stays in the order of the text. */
    private void write() {
        List<String> chosen = new ArrayList<>(field.chosen());
        checks.forEach((literal, check) -> {
            if (!check.getSelection()) {
                chosen.remove(literal);
            } else if (!chosen.contains(literal)) {
                chosen.add(literal);
            }
        });
        host().write(field, new FieldValue.Choice(chosen));
    }
}
