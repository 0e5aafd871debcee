package dev.qualis.workbench.form;

import dev.qualis.app.form.FieldValue;
import dev.qualis.app.form.FormField;
import dev.qualis.app.form.NewElement.Kind;
import dev.qualis.workbench.Messages;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.operation.ModalContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/**
 * Asks what kind of element is to be made, where there are several, and for its fields, those first without which there is no such
 * element; it stays open while the element cannot be written.
 */
public final class NewElementDialog extends TitleAreaDialog implements FieldEditor.Host {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 460;
    private static final int KINDS_WIDTH = 200;

    /** What the dialog asks of the project. */
    interface Source {
        List<Kind> kinds();

        /** The kinds that are looked for, see {@code NewElement.find}. */
        List<Kind> find(String wanted);

        List<FormField> fields(Kind kind);

        boolean isRequired(Kind kind, FormField field);

        /** See {@code NewElement.missing}. */
        List<FormField> missing(Kind kind, List<FormField> fields, Map<String, FieldValue> values);

        /** Lets the user choose among the elements to which a field may refer; nothing where the user does not. */
        Optional<FormField.References> choose(FormField.References field);

        /** The change that makes the element, worked out in the background; nothing where its place is gone. */
        Optional<FormEdits.Change> make(Kind kind, Map<String, FieldValue> values);
    }

    private final String title;
    private final Source source;
    private final Map<String, FieldValue> values = new LinkedHashMap<>();
    private List<Kind> found = List.of();
    private List<FormField> fields = List.of();
    private Optional<Kind> kind = Optional.empty();
    private Optional<FormEdits.Change> change = Optional.empty();
    private Text search;
    private Table kinds;
    private FieldRows rows;

    NewElementDialog(Shell parent, String title, Source source) {
        super(parent);
        this.title = title;
        this.source = source;
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setHelpAvailable(false);
    }

    /** What is to be written; nothing where the user did not want to, or the place of the element is gone. */
    Optional<FormEdits.Change> change() {
        return change;
    }

    /** The control of a field, by the name of its feature. */
    public Optional<Control> control(String feature) {
        return rows.control(feature);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
        shell.setData(NewElementDialog.class.getName(), this);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite outer = (Composite) super.createDialogArea(parent);
        setTitle(title);
        boolean several = source.kinds().size() > 1;
        Composite page = new Composite(outer, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(several ? 2 : 1).applyTo(page);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(page);
        if (several) {
            createKinds(page);
        }
        rows = new FieldRows(page, SWT.BORDER, this);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(rows.control());
        if (several) {
            find();
            setMessage(Messages.text("new.kind"));
        } else {
            turnTo(source.kinds().getFirst());
        }
        return outer;
    }

    private void createKinds(Composite page) {
        Composite left = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(left);
        GridDataFactory.fillDefaults().grab(false, true).applyTo(left);
        search = new Text(left, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
        search.setMessage(Messages.text("new.search"));
        GridDataFactory.fillDefaults().hint(KINDS_WIDTH, SWT.DEFAULT).applyTo(search);
        search.addModifyListener(event -> find());
        search.addListener(SWT.KeyDown, this::toKinds);
        search.addListener(SWT.Traverse, this::toFields);
        kinds = new Table(left, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(KINDS_WIDTH, SWT.DEFAULT)
                .applyTo(kinds);
        kinds.addListener(SWT.Traverse, this::toFields);
        kinds.addListener(SWT.Selection, event -> turnTo(found.get(kinds.indexOf((TableItem) event.item))));
    }

    private void find() {
        found = source.find(search.getText());
        kinds.setRedraw(false);
        kinds.removeAll();
        found.forEach(each -> new TableItem(kinds, SWT.NONE).setText(each.label()));
        kinds.setRedraw(true);
        if (!search.getText().isBlank() && !found.isEmpty()) {
            kinds.select(0);
            turnTo(found.getFirst());
        }
    }

    private void toKinds(Event event) {
        if (event.keyCode == SWT.ARROW_DOWN && kinds.getItemCount() > 0) {
            kinds.setFocus();
            kinds.select(Math.max(0, kinds.getSelectionIndex()));
            event.doit = false;
        }
    }

    /** Enter goes on to the fields, where a kind is chosen. */
    private void toFields(Event event) {
        if (event.detail == SWT.TRAVERSE_RETURN && !fields.isEmpty()) {
            event.doit = false;
            focus(fields.getFirst());
        }
    }

    /** Shows the fields of another kind; what was entered in fields that both have stays. */
    private void turnTo(Kind other) {
        if (kind.filter(other::equals).isPresent()) {
            return;
        }
        kind = Optional.of(other);
        fields = new ArrayList<>(source.fields(other));
        values.keySet().removeIf(feature -> fields.stream().noneMatch(field -> is(field, feature) && isPlain(field)));
        fields.replaceAll(field -> values.containsKey(field.name().feature())
                ? field.with(values.get(field.name().feature()))
                : field);
        setErrorMessage(null);
        setMessage(other.meaning(), IMessageProvider.NONE);
        rows.build(
                fields,
                field -> FormPane.capital(field.name().label()) + (source.isRequired(other, field) ? " *" : ""));
    }

    private static boolean is(FormField field, String feature) {
        return field.name().feature().equals(feature);
    }

    private static boolean isPlain(FormField field) {
        return field.name().feature().equals("name") || field.name().feature().equals("title");
    }

    private void focus(FormField field) {
        rows.control(field.name().feature()).ifPresent(Control::setFocus);
    }

    private void show(FormField field) {
        for (int i = 0; i < fields.size(); i++) {
            if (is(fields.get(i), field.name().feature())) {
                fields.set(i, field);
            }
        }
        rows.show(field);
        rows.layout();
    }

    @Override
    public void write(FormField field, FieldValue value) {
        FormField written = field.with(value);
        keep(written, value);
        show(written);
    }

    private void keep(FormField field, FieldValue value) {
        if (field.isEmpty()) {
            values.remove(field.name().feature());
        } else {
            values.put(field.name().feature(), value);
        }
    }

    @Override
    public void choose(FormField.References field) {
        source.choose(field).ifPresent(chosen -> {
            keep(
                    chosen,
                    new FieldValue.References(chosen.targets().stream()
                            .flatMap(target -> target.address().stream())
                            .toList()));
            show(chosen);
        });
    }

    @Override
    public void open(FormField.Target target) {
        // the other element is shown when this one is made
    }

    @Override
    public void add(FormField.Parts field) {
        throw new IllegalStateException("parts come later: " + field);
    }

    @Override
    public void remove(FormField.Target part) {
        throw new IllegalStateException("parts come later: " + part);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.text("new.make"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.text("dialog.cancel"), false);
    }

    @Override
    protected void okPressed() {
        getButton(IDialogConstants.OK_ID).setFocus(); // what is being typed counts
        if (kind.isEmpty()) {
            setErrorMessage(Messages.text("new.kind"));
            return;
        }
        List<FormField> missing = source.missing(kind.get(), fields, values);
        if (!missing.isEmpty()) {
            setErrorMessage(Messages.text(
                    missing.size() == 1 ? "new.missing" : "new.missingOne",
                    String.join(
                            Messages.chinese() ? "、" : ", ",
                            missing.stream().map(field -> field.name().label()).toList())));
            focus(missing.getFirst());
            return;
        }
        Optional<FormEdits.Change> made = make(kind.get(), Map.copyOf(values));
        Optional<String> refusal = made.map(FormEdits::refusal).orElse(Optional.of(Messages.text("form.gone")));
        if (refusal.isPresent()) {
            setErrorMessage(refusal.get());
        } else {
            change = made;
            super.okPressed();
        }
    }

    /** The window stays alive meanwhile. */
    private Optional<FormEdits.Change> make(Kind wanted, Map<String, FieldValue> filled) {
        AtomicReference<Optional<FormEdits.Change>> made = new AtomicReference<>(Optional.empty());
        getButton(IDialogConstants.OK_ID).setEnabled(false);
        try {
            ModalContext.run(
                    monitor -> made.set(source.make(wanted, filled)),
                    true,
                    new NullProgressMonitor(),
                    getShell().getDisplay());
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            getButton(IDialogConstants.OK_ID).setEnabled(true);
        }
        return made.get();
    }
}
