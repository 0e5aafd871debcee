package dev.qualis.workbench.form;

import dev.qualis.app.form.FieldValue;
import dev.qualis.app.form.FormField;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Shows a field of a form and takes what a user makes of it. */
abstract class FieldEditor {
    /** What the form does with what is entered or followed. */
    interface Host {
        /** Writes a value of the field into the text. */
        void write(FormField field, FieldValue value);

        /** Turns to another element. */
        void open(FormField.Target target);

        /** Lets the user choose among the elements to which the field may refer. */
        void choose(FormField.References field);

        /** Makes a new part. */
        void add(FormField.Parts field);

        /** Takes a part out of the text. */
        void remove(FormField.Target part);
    }

    private final Host host;

    FieldEditor(Host host) {
        this.host = host;
    }

    Host host() {
        return host;
    }

    /** Makes the controls. */
    abstract Control create(Composite parent);

    /** Shows what the text says by now; what is being typed stays. */
    abstract void show(FormField field);

    /** Whether something has been typed and not been written yet. */
    boolean isTyping() {
        return false;
    }

    /** The editor for a field. */
    static FieldEditor of(FormField field, Host host) {
        return switch (field) {
            case FormField.Plain plain -> new TypedEditor(host);
            case FormField.Texts texts -> new TextsEditor(host);
            case FormField.Flag flag -> new FlagEditor(host);
            case FormField.Choice choice -> choice.many() ? new ChoicesEditor(host) : new ChoiceEditor(host);
            case FormField.References references -> new ReferencesEditor(host);
            case FormField.Parts parts -> new PartsEditor(host);
        };
    }
}
