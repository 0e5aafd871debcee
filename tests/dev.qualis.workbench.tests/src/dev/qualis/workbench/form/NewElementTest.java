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
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Elements and parts of elements are made with real keys, and the text says them. */
class NewElementTest {
    private static final String TEXT = """
        project Firm "公司" | "Firm" language zh, en

        unit Shop "车间" | "Shop"   // those who make

        metric Yield "合格率" | "Yield" in % {
            target 98.5 % // as agreed
        }
        """;

    private static final int LOOK = 100;

    private final Typist typist = new Typist(Duration.ofMillis(30));
    private Desk desk;
    private ITextEditor editor;
    private FormView view;

    @BeforeEach
    void open() throws Exception {
        desk = new Desk("NewElement");
        editor = desk.open(desk.file("model.qms", TEXT));
        view = (FormView) Desk.page().showView(FormView.ID);
        Desk.awaitChecks();
    }

    @AfterEach
    void close() throws Exception {
        Desk.page().hideView(view);
        desk.close();
    }

    private void create(String keys) throws Exception {
        CompletableFuture<Void> typed = typist.typeInto(Messages.text("new.title"), shell -> {}, keys);
        Desk.page()
                .getWorkbenchWindow()
                .getService(IHandlerService.class)
                .executeCommand("dev.qualis.workbench.newElement", null);
        Desk.await(typed::isDone);
        typed.join();
    }

    private void awaitText(String expected) {
        Desk.await(() -> !Desk.document(editor).get().equals(TEXT));
        assertEquals(expected, Desk.document(editor).get());
    }

    @Test
    void aKindIsSearchedForAndItsNameTyped() throws Exception {
        create("unit\nStore\n");
        String made = TEXT.replace("// those who make\n", "// those who make\nunit Store\n");
        awaitText(made);
        Desk.await(() -> view.pane().source().startsWith("unit Store"));

        Desk.page().activate(view);
        typist.press(SWT.CTRL, 'z');
        Desk.await(() -> Desk.document(editor).get().equals(TEXT));
    }

    @Test
    void whatIsMissingOrTakenIsToldAndTheDialogStays() throws Exception {
        assertEquals(List.of(Messages.text("new.missing", Messages.chinese() ? "名称" : "name")), told("unit\n\n"));
        assertTrue(told("unit\nShop\n").getFirst().contains("Shop"));
        assertEquals(TEXT, Desk.document(editor).get());
    }

    /** What the dialog tells when these keys are typed; then it is closed. */
    private List<String> told(String keys) throws Exception {
        List<String> told = new ArrayList<>();
        CompletableFuture<Void> typed = typist.typeInto(
                Messages.text("new.title"),
                shell -> {
                    NewElementDialog dialog = (NewElementDialog) shell.getData(NewElementDialog.class.getName());
                    Display display = shell.getDisplay();
                    display.timerExec(LOOK, new Runnable() {
                        @Override
                        public void run() {
                            if (dialog.getErrorMessage() == null) {
                                display.timerExec(LOOK, this);
                            } else {
                                told.add(dialog.getErrorMessage());
                                shell.close();
                            }
                        }
                    });
                },
                keys);
        Desk.page()
                .getWorkbenchWindow()
                .getService(IHandlerService.class)
                .executeCommand("dev.qualis.workbench.newElement", null);
        Desk.await(typed::isDone);
        typed.join();
        return told;
    }

    @Test
    void aPartIsAddedToAnElement() {
        Desk.page().activate(editor);
        editor.selectAndReveal(TEXT.indexOf("Yield"), 0);
        Desk.await(() -> view.pane().control("values").isPresent());
        Link add = link(view.pane().control("values").orElseThrow());
        String label = FormPane.capital(Messages.chinese() ? "测量值" : "measured value");
        CompletableFuture<Void> typed =
                typist.typeInto(Messages.text("new.part", label), shell -> {}, "2026-06\t99 %\n");
        add.notifyListeners(SWT.Selection, new Event());
        Desk.await(typed::isDone);
        typed.join();
        Desk.await(() -> !Desk.document(editor).get().equals(TEXT));
        String text = Desk.document(editor).get();
        assertTrue(text.contains("98.5 % // as agreed\n    values { 2026-06: 99 % }\n}"), text);
    }

    private static Link link(Control control) {
        for (Control child : ((Composite) control).getChildren()) {
            if (child instanceof Link link) {
                return link;
            }
        }
        throw new IllegalStateException("no link");
    }
}
