package dev.qualis.workbench.form;

import dev.qualis.app.form.FieldValue;
import dev.qualis.app.form.FormField;
import dev.qualis.app.form.FormField.Plain;
import dev.qualis.workbench.Messages;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** A word, a number, a date; several are parted by commas. */
final class TypedEditor extends FieldEditor {
    private static final String COMMAS = "\\s*[,，、]\\s*";

    private Text text;
    private Plain field;

    TypedEditor(Host host) {
        super(host);
    }

    @Override
    Control create(Composite parent) {
        text = new Text(parent, SWT.SINGLE | SWT.BORDER);
        Typing.onCommit(text, this::commit, () -> text.setText(written()));
        return text;
    }

    @Override
    void show(FormField shown) {
        boolean typing = field != null && isTyping();
        field = (Plain) shown;
        if (field.syntax() != FormField.Syntax.TEXT) {
            text.setMessage(Messages.text("form.example." + field.syntax()));
        }
        if (!typing && !text.getText().equals(written())) {
            text.setText(written());
        }
    }

    private String written() {
        return String.join(", ", field.values());
    }

    @Override
    boolean isTyping() {
        return !text.getText().equals(written());
    }

    private void commit() {
        if (isTyping()) {
            String typed = text.getText().strip();
            List<String> values = typed.isEmpty()
                    ? List.of()
                    : field.many()
                            ? Stream.of(typed.split(COMMAS))
                                    .filter(each -> !each.isBlank())
                                    .toList()
                            : List.of(typed);
            host().write(field, new FieldValue.Plain(values));
        }
    }
}
