package dev.qualis.workbench.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.workbench.Desk;
import dev.qualis.workbench.Messages;
import dev.qualis.workbench.Typist;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.resources.IFile;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The form is filled in with real keys, and the text says it. */
class FormViewTest {
    private static final String TEXT = """
        project Firm "公司" | "Firm" language zh, en
        unit Shop "车间" | "Shop"
        unit Store "仓库" | "Store"   // beside it
        // the boss
        position Boss "厂长" | "Boss" in Shop {
            headcount 2   // two of them
            duties "领导" | "Leads"
        }
        position Worker "工人" | "Worker" in Shop reports to Boss
        metric Yield "合格率" | "Yield" in % {
            direction higher
            target 98.5 %
        }
        """;

    private final Typist typist = new Typist(Duration.ofMillis(30));
    private Desk desk;
    private IFile file;
    private ITextEditor editor;
    private FormView view;

    @BeforeEach
    void open() throws Exception {
        desk = new Desk("Form");
        file = desk.file("model.qms", TEXT);
        editor = desk.open(file);
        view = (FormView) Desk.page().showView(FormView.ID);
        Desk.awaitChecks();
    }

    @AfterEach
    void close() throws Exception {
        Desk.page().hideView(view);
        desk.close();
    }

    private void at(String name, String feature) {
        Desk.page().activate(editor);
        editor.selectAndReveal(Desk.document(editor).get().indexOf(name), 0);
        Desk.await(() -> view.pane().source().contains(" " + name + " ")
                && view.pane().control(feature).isPresent());
    }

    private <T extends Control> List<T> inside(String feature, Class<T> type) {
        List<T> found = new ArrayList<>();
        collect(view.pane().control(feature).orElseThrow(), type, found);
        return found;
    }

    private static <T extends Control> void collect(Control control, Class<T> type, List<T> found) {
        if (type.isInstance(control)) {
            found.add(type.cast(control));
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                collect(child, type, found);
            }
        }
    }

    private void type(String feature, int index, String keys) {
        Text text = inside(feature, Text.class).get(index);
        Desk.page().activate(view);
        text.setFocus();
        text.selectAll();
        typist.type(keys);
    }

    private void awaitText(String expected) {
        Desk.await(() -> Desk.document(editor).get().equals(expected));
        assertEquals(expected, Desk.document(editor).get());
    }

    @Test
    void whatIsTypedIsWrittenAndCanBeTakenBack() {
        at("Boss", "headcount");
        type("headcount", 0, "3\n");
        String changed = TEXT.replace("headcount 2", "headcount 3");
        awaitText(changed);
        Desk.await(() -> view.pane().source().contains("headcount 3"));

        typist.press(SWT.CTRL, 'z');
        awaitText(TEXT);
        typist.press(SWT.CTRL, 'y');
        awaitText(changed);
    }

    @Test
    void bothLanguagesStandSideBySide() {
        at("Worker", "title");
        type("title", 1, "Fitter\n");
        awaitText(TEXT.replace("\"Worker\"", "\"Fitter\""));
    }

    @Test
    void aFlagAndAChoiceAreClicked() {
        at("Worker", "fullTime");
        Button fullTime = inside("fullTime", Button.class).getFirst();
        fullTime.setSelection(true);
        fullTime.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
        String changed = TEXT.replace("reports to Boss\n", "reports to Boss {\n    full time\n}\n");
        awaitText(changed);

        at("Yield", "direction");
        Combo direction = inside("direction", Combo.class).getFirst();
        Desk.page().activate(view);
        direction.setFocus();
        direction.select(1);
        direction.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
        awaitText(changed.replace("direction higher", "direction lower"));
    }

    @Test
    void anotherElementIsSearchedForAndChosen() {
        at("Worker", "unit");
        Button choose = inside("unit", Button.class).getFirst();
        CompletableFuture<Void> typed =
                typist.typeInto(FormPane.capital(Messages.chinese() ? "属于" : "in"), shell -> {}, "cangk\n");
        choose.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
        Desk.await(typed::isDone);
        typed.join();
        awaitText(TEXT.replace("\"Worker\" in Shop", "\"Worker\" in Store"));
    }

    @Test
    void aNameChangesEverywhere() {
        at("Boss", "name");
        type("name", 0, "Chief\n");
        awaitText(TEXT.replace("position Boss", "position Chief").replace("to Boss", "to Chief"));
        Desk.await(() -> view.pane().source().contains("position Chief"));
    }

    @Test
    void whatMeansNothingIsToldAndNotWritten() {
        at("Yield", "target");
        type("target", 0, "many\n");
        Desk.await(() -> view.pane().told().contains("many"));
        assertEquals(TEXT, Desk.document(editor).get());
        type("target", 0, "99 %\n");
        awaitText(TEXT.replace("98.5 %", "99 %"));
        assertEquals("", view.pane().told());
    }

    @Test
    void aLinkTurnsToTheOtherElement() {
        at("Worker", "reportsTo");
        Link link = inside("reportsTo", Link.class).getFirst();
        assertTrue(link.getText().contains("Boss"), link.getText());
        var event = new org.eclipse.swt.widgets.Event();
        event.text = "0";
        link.notifyListeners(SWT.Selection, event);
        Desk.await(() -> view.pane().source().startsWith("position Boss"));
    }
}
