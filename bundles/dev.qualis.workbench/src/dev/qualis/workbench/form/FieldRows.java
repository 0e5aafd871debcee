package dev.qualis.workbench.form;

import dev.qualis.app.form.FormField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The fields of an element below each other, each with its name, and what it means as a tip. */
final class FieldRows {
    private static final int FIELD_WIDTH = 160;

    private final ScrolledComposite scroll;
    private final FieldEditor.Host host;
    private final Map<String, FieldEditor> editors = new LinkedHashMap<>();
    private final Map<String, Control> controls = new LinkedHashMap<>();
    private Composite rows;

    /** @param style of the area in which they are scrolled */
    FieldRows(Composite parent, int style, FieldEditor.Host host) {
        this.host = host;
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL | style);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.addListener(SWT.Resize, event -> resize());
        scroll.addListener(SWT.Dispose, event -> editors.clear());
    }

    /** The area in which they are scrolled. */
    Control control() {
        return scroll;
    }

    /** Shows other fields. Whether one of the fields before had the keyboard is forgotten. */
    void build(List<FormField> fields, Function<FormField, String> label) {
        if (rows != null) {
            rows.dispose();
        }
        editors.clear();
        controls.clear();
        rows = new Composite(scroll, SWT.NONE);
        rows.setLayoutDeferred(true); // each editor asks for a layout: one for all of them is enough
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(6, 4)
                .spacing(8, 4)
                .applyTo(rows);
        fields.forEach(field -> build(field, label.apply(field)));
        rows.setLayoutDeferred(false);
        scroll.setContent(rows);
        layout();
    }

    private void build(FormField field, String text) {
        Label label = new Label(rows, SWT.NONE);
        label.setText(text.replace("&", "&&"));
        label.setToolTipText(field.name().meaning());
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
        FieldEditor editor = FieldEditor.of(field, host);
        Control control = editor.create(rows);
        control.setToolTipText(field.name().meaning());
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(FIELD_WIDTH, SWT.DEFAULT)
                .applyTo(control);
        editors.put(field.name().feature(), editor);
        controls.put(field.name().feature(), control);
        editor.show(field);
    }

    /** Shows another value in a field that is there. */
    void show(FormField field) {
        editors.get(field.name().feature()).show(field);
    }

    /** Gives the rows the room that they need. */
    void layout() {
        rows.layout(true, true);
        resize();
    }

    private void resize() {
        if (rows != null && !rows.isDisposed()) {
            int width = scroll.getClientArea().width;
            scroll.setMinSize(width, rows.computeSize(width, SWT.DEFAULT).y);
        }
    }

    /** The control of a field, by the name of its feature. */
    Optional<Control> control(String feature) {
        return Optional.ofNullable(controls.get(feature));
    }

    /** All rows; nothing before there are any. */
    Optional<Composite> rows() {
        return Optional.ofNullable(rows);
    }

    /** Whether something is entered in one of the fields that has not been taken over. */
    boolean isTyping() {
        return editors.values().stream().anyMatch(FieldEditor::isTyping);
    }

    /** Whether one of the fields has the keyboard. */
    boolean hasFocus() {
        Control at = scroll.getDisplay().getFocusControl();
        while (at != null && at != rows) {
            at = at.getParent();
        }
        return at != null && rows != null;
    }

    /** Gives the keyboard to the first field; false where none takes it. */
    boolean setFocus() {
        return rows != null && rows.setFocus();
    }
}
