package dev.qualis.workbench.importing;

import dev.qualis.workbench.Messages;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks for the spreadsheets. */
final class ImportFilesPage extends WizardPage {
    private static final String SEPARATOR = "; ";

    private Text files;

    ImportFilesPage() {
        super("files");
        setTitle(Messages.text("import.title"));
        setDescription(Messages.text("import.files.message"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(page);
        new Label(page, SWT.NONE).setText(Messages.text("import.files"));
        files = new Text(page, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(files);
        files.addModifyListener(event -> judge());
        Button browse = new Button(page, SWT.PUSH);
        browse.setText(Messages.text("wizard.browse"));
        browse.addListener(SWT.Selection, event -> browse());
        setControl(page);
        setPageComplete(false);
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI | SWT.SHEET);
        dialog.setFilterNames(new String[] {Messages.text("import.files.filter")});
        dialog.setFilterExtensions(new String[] {"*.xlsx;*.xlsm;*.csv;*.tsv;*.txt"});
        if (dialog.open() != null) {
            List<String> chosen = new ArrayList<>();
            for (String name : dialog.getFileNames()) {
                chosen.add(Path.of(dialog.getFilterPath()).resolve(name).toString());
            }
            files.setText(String.join(SEPARATOR, chosen));
        }
    }

    private void judge() {
        boolean there = !chosen().isEmpty() && chosen().stream().allMatch(Files::isRegularFile);
        setErrorMessage(files.getText().isBlank() || there ? null : Messages.text("import.files.missing"));
        setPageComplete(there);
    }

    /** The files, as far as what is typed names any. */
    List<Path> chosen() {
        List<Path> paths = new ArrayList<>();
        for (String each : files.getText().split(";")) {
            if (!each.isBlank()) {
                try {
                    paths.add(Path.of(each.strip()));
                } catch (InvalidPathException e) {
                    return List.of();
                }
            }
        }
        return paths;
    }
}
