package dev.qualis.workbench.form;

import dev.qualis.app.form.FieldValue;
import dev.qualis.app.form.FormField;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** What is so or is not. */
final class FlagEditor extends FieldEditor {
    private Button check;
    private FormField field;

    FlagEditor(Host host) {
        super(host);
    }

    @Override
    Control create(Composite parent) {
        check = new Button(parent, SWT.CHECK);
        check.addListener(SWT.Selection, event -> host().write(field, new FieldValue.Flag(check.getSelection())));
        return check;
    }

    @Override
    void show(FormField shown) {
        field = shown;
        check.setSelection(((FormField.Flag) shown).value());
    }
}
