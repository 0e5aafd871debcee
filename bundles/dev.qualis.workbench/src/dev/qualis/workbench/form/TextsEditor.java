package dev.qualis.workbench.form;

import dev.qualis.app.form.FieldValue;
import dev.qualis.app.form.FormField;
import dev.qualis.app.form.FormField.Texts;
import dev.qualis.model.value.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** Texts in the first and the second language of the project, side by side; where there may be several, an empty line follows. */
final class TextsEditor extends FieldEditor {
    private static final int LONG = 4;
    private static final int NARROW = 60;

    private record Line(Text first, Text second) {
        LocalizedText typed() {
            String other = second.getText().strip();
            return new LocalizedText(first.getText().strip(), other.isEmpty() ? null : other);
        }

        boolean isBlank() {
            return first.getText().isBlank() && second.getText().isBlank();
        }

        void set(LocalizedText value) {
            set(first, value == null ? "" : value.primary());
            set(second, value == null || value.secondary() == null ? "" : value.secondary());
        }

        private static void set(Text text, String value) {
            if (!text.getText().equals(value)) {
                text.setText(value);
            }
        }
    }

    private final List<Line> lines = new ArrayList<>();
    private Composite area;
    private Texts field;

    TextsEditor(Host host) {
        super(host);
    }

    @Override
    Control create(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .equalWidth(true)
                .spacing(4, 2)
                .applyTo(area);
        return area;
    }

    @Override
    void show(FormField shown) {
        if (field != null && isTyping()) {
            field = (Texts) shown;
            return;
        }
        field = (Texts) shown;
        int wanted = field.many() ? field.values().size() + 1 : 1;
        boolean other = lines.size() != wanted;
        while (lines.size() < wanted) {
            lines.add(new Line(text(), text()));
        }
        while (lines.size() > wanted) {
            Line last = lines.removeLast();
            last.first().dispose();
            last.second().dispose();
        }
        for (int i = 0; i < wanted; i++) {
            lines.get(i).set(i < field.values().size() ? field.values().get(i) : null);
        }
        if (other) {
            area.getParent().layout(true, true);
        }
    }

    private Text text() {
        Text text = new Text(
                area, field.markdown() ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER : SWT.SINGLE | SWT.BORDER);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(NARROW, field.markdown() ? LONG * text.getLineHeight() : SWT.DEFAULT)
                .applyTo(text);
        Typing.onCommit(text, this::commit, this::revert);
        return text;
    }

    private List<LocalizedText> typed() {
        return lines.stream().filter(line -> !line.isBlank()).map(Line::typed).toList();
    }

    @Override
    boolean isTyping() {
        return !typed().equals(field.values().stream()
                .map(value -> new LocalizedText(
                        value.primary().strip(),
                        value.secondary() == null || value.secondary().isBlank()
                                ? null
                                : value.secondary().strip()))
                .toList());
    }

    private void commit() {
        if (isTyping()) {
            host().write(field, new FieldValue.Texts(typed()));
        }
    }

    private void revert() {
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).set(i < field.values().size() ? field.values().get(i) : null);
        }
    }
}
