package dev.qualis.workbench.form;

import dev.qualis.app.form.FormField;
import dev.qualis.app.form.FormField.Parts;
import dev.qualis.workbench.Messages;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** What is written inside of the element: each with a link to its own form and a button that takes it out, and a link to make another. */
final class PartsEditor extends FieldEditor {
    private static final int MOST = 60;

    private Composite area;
    private Parts field;

    PartsEditor(Host host) {
        super(host);
    }

    @Override
    Control create(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(area);
        return area;
    }

    @Override
    void show(FormField shown) {
        if (shown.equals(field)) {
            return;
        }
        field = (Parts) shown;
        for (Control child : area.getChildren()) {
            child.dispose();
        }
        for (FormField.Target part :
                field.parts().subList(0, Math.min(MOST, field.parts().size()))) {
            TargetLinks link = new TargetLinks(area, host()::open);
            link.show("", List.of(part), "");
            Link control = link.control();
            GridDataFactory.fillDefaults()
                    .grab(true, false)
                    .align(SWT.FILL, SWT.CENTER)
                    .hint(120, SWT.DEFAULT)
                    .applyTo(control);
            Button remove = new Button(area, SWT.PUSH | SWT.FLAT);
            remove.setText("×");
            remove.setToolTipText(Messages.text("form.remove"));
            remove.addListener(SWT.Selection, event -> host().remove(part));
        }
        if (field.many() || field.parts().isEmpty()) {
            Link add = new Link(area, SWT.NONE);
            add.setText("<a>" + Messages.text("form.add") + "</a>");
            add.addListener(SWT.Selection, event -> host().add(field));
            GridDataFactory.fillDefaults().span(2, 1).applyTo(add);
        }
        if (field.parts().size() > MOST) {
            Label more = new Label(area, SWT.NONE);
            more.setText(Messages.text("form.more", field.parts().size() - MOST));
        }
        area.getParent().layout(true, true);
    }
}
