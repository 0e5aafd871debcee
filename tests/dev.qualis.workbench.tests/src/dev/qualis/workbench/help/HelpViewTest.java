package dev.qualis.workbench.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.workbench.Desk;
import dev.qualis.workbench.Messages;
import dev.qualis.workbench.Typist;
import java.time.Duration;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The reference is searched, followed, and asked for at the cursor. */
class HelpViewTest {
    private static final String TEXT = """
        project Firm "公司" | "Firm" language zh, en
        unit Shop "车间" | "Shop"
        position Boss "厂长" | "Boss" in Shop
        """;

    private final Typist typist = new Typist(Duration.ofMillis(30));
    private Desk desk;
    private ITextEditor editor;
    private HelpView view;

    @BeforeEach
    void open() throws Exception {
        desk = new Desk("Help");
        editor = desk.open(desk.file("model.qms", TEXT));
        view = (HelpView) Desk.page().showView(HelpView.ID);
        Desk.await(() -> title().equals(Messages.chinese() ? "参考手册" : "Reference"));
    }

    @AfterEach
    void close() throws Exception {
        Desk.page().hideView(view);
        desk.close();
    }

    private String title() {
        return view.page().getLine(0);
    }

    private static String position() {
        return Messages.chinese() ? "岗位" : "Position";
    }

    @Test
    void aWordIsSearchedForAndALinkFollowed() {
        view.field().setFocus();
        typist.type("position\n");
        assertEquals(position(), title());
        String text = view.page().getText();
        assertTrue(text.contains("reports to") && !text.contains("]("), text);

        int link = text.indexOf("3.1");
        view.page().setSelection(link);
        view.page().showSelection();
        Point at = view.page().getLocationAtOffset(link + 1);
        Event click = new Event();
        click.x = at.x;
        click.y = at.y + 2;
        view.page().notifyListeners(SWT.MouseUp, click);
        assertTrue(title().contains("3.1"), title());
    }

    @Test
    void theWordAtTheCursorIsExplained() throws Exception {
        Desk.page().activate(editor);
        editor.selectAndReveal(TEXT.indexOf("position Boss") + 3, 0);
        Desk.page()
                .getWorkbenchWindow()
                .getService(IHandlerService.class)
                .executeCommand("dev.qualis.workbench.explain", null);
        Desk.await(() -> title().equals(position()));
    }

    @Test
    void wordsOfSeveralPartsComeFirstThenTheBeginningOfTheLine() {
        assertEquals(
                List.of("reports to Boss", "reports to", "to Boss", "to", "reports to Boss", "reports to", "reports"),
                ExplainHandler.words("    reports to Boss", 12));
    }
}
