package dev.qualis.workbench.project;

import dev.qualis.model.qms.core.Language;
import dev.qualis.workbench.Messages;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks for the name of a project, the folder it goes into and the language its files explain themselves in. */
final class NewProjectPage extends WizardPage {
    private Text name;
    private Text parent;
    private Button chinese;

    NewProjectPage() {
        super("project");
        setTitle(Messages.text("wizard.title"));
        setDescription(Messages.text("wizard.message"));
    }

    @Override
    public void createControl(Composite container) {
        Composite page = new Composite(container, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(page);
        name = field(page, "wizard.name", 2);
        parent = field(page, "wizard.folder", 1);
        parent.setText(System.getProperty("user.home"));
        Button browse = new Button(page, SWT.PUSH);
        browse.setText(Messages.text("wizard.browse"));
        browse.addListener(SWT.Selection, event -> browse());
        new Label(page, SWT.NONE).setText(Messages.text("wizard.language"));
        Composite choices = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(choices);
        chinese = new Button(choices, SWT.RADIO);
        chinese.setText("中文");
        Button english = new Button(choices, SWT.RADIO);
        english.setText("English");
        boolean first = Messages.chinese();
        chinese.setSelection(first);
        english.setSelection(!first);
        setControl(page);
        setPageComplete(false);
    }

    private Text field(Composite page, String label, int columns) {
        new Label(page, SWT.NONE).setText(Messages.text(label));
        Text text = new Text(page, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).applyTo(text);
        text.addModifyListener(event -> judge());
        return text;
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.SHEET);
        dialog.setFilterPath(parent.getText());
        String chosen = dialog.open();
        if (chosen != null) {
            parent.setText(chosen);
        }
    }

    private void judge() {
        Optional<String> wrong = wrong();
        setErrorMessage(name.getText().isBlank() ? null : wrong.orElse(null));
        setPageComplete(wrong.isEmpty());
    }

    private Optional<String> wrong() {
        if (name.getText().isBlank()) {
            return Optional.of(Messages.text("wizard.name.missing"));
        }
        try {
            if (!Files.isDirectory(Path.of(parent.getText()))) {
                return Optional.of(Messages.text("wizard.folder.missing"));
            }
            return Files.exists(folder())
                    ? Optional.of(Messages.text("wizard.folder.taken", folder()))
                    : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.of(Messages.text("wizard.name.invalid"));
        }
    }

    /** Where the project will be. */
    Path folder() {
        return Path.of(parent.getText()).resolve(name.getText().strip());
    }

    String projectName() {
        return name.getText().strip();
    }

    Language language() {
        return chinese.getSelection() ? Language.ZH : Language.EN;
    }
}
