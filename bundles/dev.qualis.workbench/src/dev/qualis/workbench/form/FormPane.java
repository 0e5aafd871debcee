package dev.qualis.workbench.form;

import dev.qualis.app.form.FormField;
import dev.qualis.workbench.ElementAddress;
import dev.qualis.workbench.Messages;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** The controls of a form: what the element is, a line for what is to be told, the fields, and the text. */
public final class FormPane {
    private static final int FIELD_WIDTH = 160;

    /** What the controls ask for. */
    interface Actions extends FieldEditor.Host {
        void open(ElementAddress other);

        /** Goes to the text of the element. */
        void openText();

        void undo();

        void redo();
    }

    /**
     * What a form shows.
     *
     * @param address of the element
     * @param kind what people call elements of its class
     * @param meaning what they are for
     * @param text as it stands in the file
     * @param users who refers to the element
     * @param outer the element in which it is written, where that is not the file
     */
    record Content(
            ElementAddress address,
            String kind,
            String meaning,
            List<FormField> fields,
            String text,
            List<FormField.Target> users,
            Optional<ElementAddress> outer) {}

    private final Actions actions;
    private final Composite area;
    private final Label kind;
    private final Link links;
    private final Button filled;
    private final Label told;
    private final FieldRows rows;
    private final StyledText source;
    private final TargetLinks users;
    private Optional<Content> content = Optional.empty();

    FormPane(Composite parent, Actions actions) {
        this.actions = actions;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
        Composite header = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(6, 2).applyTo(header);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(header);
        kind = new Label(header, SWT.NONE);
        kind.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        kind.setText(Messages.text("form.empty"));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(kind);
        links = new Link(header, SWT.NONE);
        links.addListener(SWT.Selection, this::follow);
        filled = new Button(header, SWT.CHECK);
        filled.setText(Messages.text("form.filled"));
        filled.addListener(SWT.Selection, event -> content.ifPresent(this::rebuild));
        told = new Label(area, SWT.WRAP);
        told.setForeground(area.getDisplay().getSystemColor(SWT.COLOR_RED));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .exclude(true)
                .indent(6, 0)
                .applyTo(told);
        SashForm sash = new SashForm(area, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        rows = new FieldRows(sash, SWT.NONE, actions);
        source = new StyledText(sash, SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL | SWT.BORDER);
        source.setFont(JFaceResources.getTextFont());
        source.setMargins(6, 4, 6, 4);
        sash.setWeights(4, 1);
        users = new TargetLinks(area, actions::open);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(FIELD_WIDTH, SWT.DEFAULT)
                .indent(6, 0)
                .applyTo(users.control());
    }

    boolean isDisposed() {
        return area.isDisposed();
    }

    Display display() {
        return area.getDisplay();
    }

    void setFocus() {
        if (!rows.setFocus()) {
            area.setFocus();
        }
    }

    /** The control of a field that is shown, by the name of its feature. */
    public Optional<Control> control(String feature) {
        return rows.control(feature);
    }

    /** Who refers to the element, as links. */
    public Link users() {
        return users.control();
    }

    /** The text of the element that is shown. */
    public String source() {
        return source.getText();
    }

    /** What is told to the user; empty where nothing is. */
    public String told() {
        return told.getVisible() ? told.getText() : "";
    }

    /** Tells something in one sentence, until the next change; nothing for an empty one. */
    void tell(String sentence) {
        told.setText(sentence.replace("&", "&&"));
        told.setVisible(!sentence.isEmpty());
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(FIELD_WIDTH, SWT.DEFAULT)
                .exclude(sentence.isEmpty())
                .indent(6, 0)
                .applyTo(told);
        area.layout(true);
    }

    void show(Content shown) {
        boolean same = content.filter(it -> it.address().equals(shown.address()))
                .filter(it -> features(it).equals(features(shown)))
                .isPresent();
        content = Optional.of(shown);
        kind.setText(shown.kind().replace("&", "&&"));
        kind.setToolTipText(shown.meaning());
        links.setText((shown.outer().isPresent() ? "<a href=\"outer\">" + Messages.text("form.outer") + "</a>  " : "")
                + "<a href=\"text\">" + Messages.text("form.text") + "</a>");
        if (!source.getText().equals(shown.text())) {
            source.setText(shown.text());
        }
        users.show(
                Messages.text("form.users", shown.users().size()) + " ",
                shown.users(),
                Messages.chinese() ? "、" : ", ");
        if (same) {
            visible(shown).forEach(rows::show);
            rows.layout();
        } else {
            rebuild(shown);
        }
        area.layout(true);
    }

    private List<String> features(Content of) {
        return visible(of).stream().map(field -> field.name().feature()).toList();
    }

    private List<FormField> visible(Content of) {
        return filled.getSelection()
                ? of.fields().stream().filter(field -> !field.isEmpty()).toList()
                : of.fields();
    }

    private void rebuild(Content shown) {
        boolean focused = rows.hasFocus();
        rows.build(visible(shown), field -> capital(field.name().label()));
        rows.rows().ifPresent(this::listen);
        if (focused) { // the keyboard stays in the form
            rows.setFocus();
        }
    }

    /** The keys that take back and make again work on all fields. */
    private void listen(Control control) {
        control.addListener(SWT.KeyDown, this::key);
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                listen(child);
            }
        }
    }

    private void key(Event event) {
        boolean command = (event.stateMask & SWT.MOD1) != 0;
        boolean typing = rows.isTyping();
        if (command && event.keyCode == 'z' && !typing) {
            event.doit = false;
            actions.undo();
        } else if (command && event.keyCode == 'y' && !typing) {
            event.doit = false;
            actions.redo();
        }
    }

    private void follow(Event event) {
        if (event.text.equals("text")) {
            actions.openText();
        } else {
            content.flatMap(Content::outer).ifPresent(actions::open);
        }
    }

    static String capital(String label) {
        return label.isEmpty() ? label : label.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + label.substring(1);
    }
}
