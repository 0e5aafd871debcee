package dev.qualis.workbench.form;

import dev.qualis.app.form.FormField;
import dev.qualis.app.form.FormField.References;
import dev.qualis.workbench.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Other elements: links to them, and a button that opens a list to choose from. */
final class ReferencesEditor extends FieldEditor {
    private TargetLinks links;
    private References field;

    ReferencesEditor(Host host) {
        super(host);
    }

    @Override
    Control create(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
        links = new TargetLinks(area, host()::open);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .hint(120, SWT.DEFAULT)
                .applyTo(links.control());
        Button choose = new Button(area, SWT.PUSH);
        choose.setText("…");
        choose.setToolTipText(Messages.text("form.choose"));
        choose.addListener(SWT.Selection, event -> host().choose(field));
        return area;
    }

    @Override
    void show(FormField shown) {
        field = (References) shown;
        links.show("", field.targets(), Messages.chinese() ? "、" : ", ");
    }
}
