package dev.qualis.workbench.export;

import dev.qualis.app.DocumentFormat;
import dev.qualis.manual.DocumentKind;
import dev.qualis.model.qms.core.Language;
import dev.qualis.workbench.Messages;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Asks which documents, in which formats and languages, and for the folder. */
final class ExportDocumentsPage extends WizardPage {
    private static final int ROWS = 12;

    /**
     * What has been chosen.
     *
     * @param kinds in the order of the list
     * @param formats at least one where there are kinds
     * @param personalData whether ratings, contacts and numbers of persons are in them
     * @param show whether the result is opened
     */
    record Choice(
            List<DocumentKind> kinds,
            boolean slides,
            Set<DocumentFormat> formats,
            Set<Language> languages,
            boolean personalData,
            Path folder,
            boolean show) {}

    private final Path proposed;
    private final Map<DocumentFormat, Button> formats = new EnumMap<>(DocumentFormat.class);
    private final Map<Language, Button> languages = new EnumMap<>(Language.class);
    private Table kinds;
    private Button personalData;
    private Button show;
    private Text folder;

    ExportDocumentsPage(Path proposed) {
        super("documents");
        this.proposed = proposed;
        setTitle(Messages.text("export.title"));
        setDescription(Messages.text("export.message"));
    }

    @Override
    public void createControl(Composite container) {
        Composite page = new Composite(container, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(page);
        kinds = new Table(page, SWT.CHECK | SWT.BORDER);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .span(2, 1)
                .hint(SWT.DEFAULT, ROWS * kinds.getItemHeight())
                .applyTo(kinds);
        for (DocumentKind kind : DocumentKind.all()) {
            item(kind.name(Messages.language()), kind).setChecked(kind.id().equals(DocumentKind.MANUAL));
        }
        item(Messages.text("export.slides"), null);
        kinds.addListener(SWT.Selection, event -> judge());
        Composite formatRow = row(page, "export.formats");
        for (DocumentFormat format : DocumentFormat.values()) {
            Button button = check(formatRow, Messages.text("export.format." + format));
            button.setSelection(format == DocumentFormat.HTML);
            formats.put(format, button);
        }
        Composite languageRow = row(page, "export.languages");
        language(languageRow, Language.ZH, "中文");
        language(languageRow, Language.EN, "English");
        Composite folderRow = row(page, "export.folder");
        folder = new Text(folderRow, SWT.BORDER);
        folder.setText(proposed.toString());
        folder.addModifyListener(event -> judge());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(folder);
        Button browse = new Button(folderRow, SWT.PUSH);
        browse.setText(Messages.text("wizard.browse"));
        browse.addListener(SWT.Selection, event -> browse());
        Composite more = row(page, null);
        personalData = check(more, Messages.text("export.personalData"));
        show = check(more, Messages.text("export.show"));
        show.setSelection(true);
        setControl(page);
        judge();
    }

    private TableItem item(String label, DocumentKind kind) {
        TableItem item = new TableItem(kinds, SWT.NONE);
        item.setText(label);
        item.setData(kind);
        return item;
    }

    private static Composite row(Composite page, String label) {
        new Label(page, SWT.NONE).setText(label == null ? "" : Messages.text(label));
        Composite row = new Composite(page, SWT.NONE);
        int columns = "export.folder".equals(label) ? 2 : DocumentFormat.values().length;
        GridLayoutFactory.fillDefaults().numColumns(columns).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        return row;
    }

    private Button check(Composite parent, String label) {
        Button button = new Button(parent, SWT.CHECK);
        button.setText(label);
        button.addListener(SWT.Selection, event -> judge());
        return button;
    }

    private void language(Composite parent, Language language, String name) {
        Button button = check(parent, name);
        button.setSelection(true);
        languages.put(language, button);
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.SHEET);
        dialog.setFilterPath(folder.getText());
        String chosen = dialog.open();
        if (chosen != null) {
            folder.setText(chosen);
        }
    }

    private void judge() {
        String wrong = wrong();
        setErrorMessage(wrong == null ? null : Messages.text(wrong));
        setPageComplete(wrong == null);
    }

    private String wrong() {
        boolean nothing = Stream.of(kinds.getItems()).noneMatch(TableItem::getChecked);
        if (nothing) {
            return "export.nothing";
        }
        if (chosen(formats, DocumentFormat.class).isEmpty() && !chosenKinds().isEmpty()) {
            return "export.noFormat";
        }
        if (chosen(languages, Language.class).isEmpty()) {
            return "export.noLanguage";
        }
        try {
            return Path.of(folder.getText().strip()).isAbsolute() ? null : "export.noFolder";
        } catch (InvalidPathException e) {
            return "export.noFolder";
        }
    }

    private List<DocumentKind> chosenKinds() {
        return Stream.of(kinds.getItems())
                .filter(item -> item.getChecked() && item.getData() != null)
                .map(item -> (DocumentKind) item.getData())
                .toList();
    }

    private static <E extends Enum<E>> Set<E> chosen(Map<E, Button> buttons, Class<E> type) {
        Set<E> chosen = EnumSet.noneOf(type);
        buttons.forEach((each, button) -> {
            if (button.getSelection()) {
                chosen.add(each);
            }
        });
        return chosen;
    }

    /** What has been chosen; the page is complete. */
    Choice choice() {
        Set<DocumentFormat> wanted = chosen(formats, DocumentFormat.class);
        return new Choice(
                chosenKinds(),
                Stream.of(kinds.getItems()).anyMatch(item -> item.getChecked() && item.getData() == null),
                wanted.isEmpty() ? EnumSet.of(DocumentFormat.HTML) : wanted,
                chosen(languages, Language.class),
                personalData.getSelection(),
                Path.of(folder.getText().strip()),
                show.getSelection());
    }
}
