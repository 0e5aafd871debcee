package dev.qualis.workbench.rename;

import dev.qualis.dsl.ide.service.Renaming.Result;
import dev.qualis.workbench.Messages;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Asks for another name and shows the lines that it changes; it stays open while the name cannot be taken. */
final class RenameDialog extends TitleAreaDialog {
    private static final int WIDTH = 640;
    private static final int ROWS = 12;

    private final RenamePreview preview;
    private final Function<String, Result> rename;
    private Text name;
    private Table lines;
    private Result.Edits edits;

    RenameDialog(Shell parent, RenamePreview preview, Function<String, Result> rename) {
        super(parent);
        this.preview = preview;
        this.rename = rename;
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setHelpAvailable(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.text("rename.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(Messages.text("rename.of", preview.name()));
        Composite page = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(page);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
        new Label(page, SWT.NONE).setText(Messages.text("rename.name"));
        name = new Text(page, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
        lines = new Table(page, SWT.BORDER | SWT.FULL_SELECTION);
        lines.setHeaderVisible(true);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .span(2, 1)
                .hint(WIDTH, ROWS * lines.getItemHeight())
                .applyTo(lines);
        column("rename.place", WIDTH / 4);
        column("rename.line", WIDTH * 3 / 4);
        preview.lines().forEach(line -> new TableItem(lines, SWT.NONE).setText(0, line.place()));
        name.setText(preview.name());
        name.selectAll();
        name.addModifyListener(event -> show());
        show();
        return area;
    }

    private void column(String key, int width) {
        TableColumn column = new TableColumn(lines, SWT.NONE);
        column.setText(Messages.text(key));
        column.setWidth(width);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        getButton(IDialogConstants.OK_ID).setText(Messages.text("rename.do"));
        getButton(IDialogConstants.CANCEL_ID).setText(Messages.text("dialog.cancel"));
        show();
    }

    /** What the lines become with the name that has been typed so far. */
    private void show() {
        String typed = name.getText().strip();
        setErrorMessage(null);
        setMessage(Messages.text("rename.message", preview.lines().size()));
        for (int i = 0; i < preview.lines().size(); i++) {
            RenamePreview.Line line = preview.lines().get(i);
            String changed = line.name().endsWith(preview.name())
                    ? line.name()
                                    .substring(
                                            0,
                                            line.name().length()
                                                    - preview.name().length())
                            + typed
                    : line.name();
            lines.getItem(i).setText(1, line.before() + changed + line.after());
        }
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(!typed.isEmpty() && !typed.equals(preview.name()));
        }
    }

    @Override
    protected void okPressed() {
        String typed = name.getText().strip();
        AtomicReference<Result> result = new AtomicReference<>();
        BusyIndicator.showWhile(getShell().getDisplay(), () -> result.set(rename.apply(typed)));
        switch (result.get()) {
            case Result.Edits(var all) -> {
                edits = new Result.Edits(all);
                super.okPressed();
            }
            case Result.Nothing() -> setErrorMessage(Messages.text("rename.nothing"));
            case Result.NoName(String wrong) -> setErrorMessage(Messages.text("rename.noName", wrong));
            case Result.Conflict(String message) -> setErrorMessage(message);
        }
    }

    /** What renames, after the dialog has been left with a name that can be taken. */
    Result.Edits edits() {
        return edits;
    }
}
