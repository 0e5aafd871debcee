package dev.qualis.workbench.form;

import com.google.inject.Inject;
import dev.qualis.app.form.Candidates;
import dev.qualis.app.form.FormField;
import dev.qualis.workbench.Messages;
import java.util.List;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

/** Lets the user choose among the elements to which a field may refer. */
final class ElementChoice {
    private final Candidates candidates;

    @Inject
    ElementChoice(Candidates candidates) {
        this.candidates = candidates;
    }

    /** The field with what is chosen; the field itself where the user does not want to. */
    FormField.References among(Shell shell, Indexed indexed, FormField.References field) {
        List<Candidates.Candidate> all =
                candidates.of(indexed.project().model().snapshot(), indexed.index(), field.type(), Messages.language());
        ElementPicker picker = new ElementPicker(
                shell,
                FormPane.capital(field.name().label()),
                field.many(),
                field.targets(),
                text -> candidates.find(all, text));
        return picker.open() == Window.OK
                ? new FormField.References(field.name(), field.many(), field.type(), picker.chosen())
                : field;
    }
}
