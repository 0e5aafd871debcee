package dev.qualis.workbench.form;

import dev.qualis.app.form.FormField.Target;
import dev.qualis.workbench.Messages;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Lets a user choose elements: a field to search in, by name, title or pinyin, and what is found. */
final class ElementPicker extends Dialog {
    private static final int WIDTH = 480;
    private static final int ROWS = 16;

    private final String title;
    private final boolean many;
    private final Function<String, List<Target>> find;
    private final Set<Target> chosen;
    private Text search;
    private Table table;
    private List<Target> found = List.of();

    /**
     * @param many whether several can be chosen
     * @param chosen what is chosen now
     * @param find what there is for a text that is searched for; all for an empty one
     */
    ElementPicker(Shell parent, String title, boolean many, List<Target> chosen, Function<String, List<Target>> find) {
        super(parent);
        this.title = title;
        this.many = many;
        this.find = find;
        this.chosen = new LinkedHashSet<>(chosen);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        search = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
        search.setMessage(Messages.text("form.search"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        table = new Table(area, SWT.BORDER | SWT.V_SCROLL | (many ? SWT.CHECK : SWT.SINGLE));
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(WIDTH, ROWS * table.getItemHeight())
                .applyTo(table);
        search.addModifyListener(event -> search());
        search.addListener(SWT.KeyDown, this::toTable);
        table.addListener(SWT.Selection, event -> select((TableItem) event.item));
        table.addListener(SWT.DefaultSelection, event -> okPressed());
        search();
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        if (!many) {
            createButton(parent, IDialogConstants.NO_ID, Messages.text("form.none"), false);
        }
        createButton(parent, IDialogConstants.OK_ID, Messages.text("form.take"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.text("dialog.cancel"), false);
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == IDialogConstants.NO_ID) {
            chosen.clear();
            okPressed();
        } else {
            super.buttonPressed(button);
        }
    }

    private void search() {
        found = find.apply(search.getText());
        table.setRedraw(false);
        table.removeAll();
        for (Target target : found) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(target.text());
            item.setChecked(many && chosen.contains(target));
        }
        table.setRedraw(true);
        if (!many && !found.isEmpty()) {
            boolean searching = !search.getText().isBlank();
            int index =
                    searching ? 0 : found.indexOf(chosen.stream().findFirst().orElse(null));
            if (index >= 0) {
                table.select(index);
                only(found.get(index));
            }
        }
    }

    private void toTable(Event event) {
        if (event.keyCode == SWT.ARROW_DOWN && table.getItemCount() > 0) {
            table.setFocus();
            table.select(Math.max(0, table.getSelectionIndex()));
            event.doit = false;
        }
    }

    private void select(TableItem item) {
        Target target = found.get(table.indexOf(item));
        if (!many) {
            only(target);
        } else if (item.getChecked()) {
            chosen.add(target);
        } else {
            chosen.remove(target);
        }
    }

    private void only(Target target) {
        chosen.clear();
        chosen.add(target);
    }

    /** What is chosen, those that were before first. */
    List<Target> chosen() {
        return new ArrayList<>(chosen);
    }
}
