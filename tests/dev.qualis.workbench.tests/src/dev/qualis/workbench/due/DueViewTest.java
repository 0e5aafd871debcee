package dev.qualis.workbench.due;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.workbench.Desk;
import dev.qualis.workbench.Messages;
import dev.qualis.workbench.Typist;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list of what falls due is searched and followed with real keys. */
class DueViewTest {
    private static final String TEXT = """
        project Firm "公司" | "Firm" language zh, en { model date 2026-06-30 }
        unit Shop "车间" | "Shop"
        position Boss "厂长" | "Boss" in Shop
        task Later "以后" | "Later" owned by Boss due 2027-03-31 status open
        task Late "迟了" | "Late" owned by Boss due 2026-06-01 status open
        task Soon "快了" | "Soon" owned by Boss due 2026-07-10 status open
        """;

    private final Typist typist = new Typist(Duration.ofMillis(30));
    private Desk desk;
    private ITextEditor editor;
    private DueView view;

    @BeforeEach
    void open() throws Exception {
        desk = new Desk("Due");
        editor = desk.open(desk.file("model.qms", TEXT));
        view = (DueView) Desk.page().showView(DueView.ID);
        Desk.awaitChecks();
        Desk.await(() -> view.table().getItemCount() == 3);
    }

    @AfterEach
    void close() throws Exception {
        Desk.page().hideView(view);
        desk.close();
    }

    /** State and title of each line. */
    private List<String> lines() {
        return Stream.of(view.table().getItems())
                .map(item -> item.getText(0) + " " + item.getText(1) + " " + item.getText(3))
                .toList();
    }

    @Test
    void theEarliestStandsFirstAndWhatIsLateIsCounted() {
        assertEquals(
                Messages.chinese()
                        ? List.of("2026-06-01 逾期 29 天 迟了", "2026-07-10 还有 10 天 快了", "2027-03-31 还有 274 天 以后")
                        : List.of(
                                "2026-06-01 late by 29 days Late",
                                "2026-07-10 in 10 days Soon",
                                "2027-03-31 in 274 days Later"),
                lines());
        assertEquals(Messages.chinese() ? "共 3 项，逾期 1 项" : "3 dates, 1 late", view.summary());
    }

    @Test
    void theSpanAndTheSearchedTextLimitIt() {
        view.span().select(3);
        view.span().notifyListeners(SWT.Selection, new Event());
        assertEquals(2, view.table().getItemCount());
        view.field().setFocus();
        typist.type("07-10");
        assertEquals(1, view.table().getItemCount());
        assertTrue(lines().getFirst().startsWith("2026-07-10"), lines().toString());
    }

    @Test
    void aLineLeadsToItsText() {
        view.field().setFocus();
        typist.type("07-10");
        typist.press(0, SWT.ARROW_DOWN);
        typist.type("\n");
        Desk.await(() -> Desk.page().getActiveEditor() == editor
                && editor.getSelectionProvider().getSelection() instanceof ITextSelection at
                && at.getOffset() >= TEXT.indexOf("task Soon")
                && at.getOffset() < TEXT.indexOf("task Soon") + 10);
    }

    @Test
    void whatIsDoneLeavesTheList() throws Exception {
        Desk.document(editor).set(TEXT.replace("due 2026-06-01 status open", "due 2026-06-01 status closed"));
        Desk.await(() -> view.table().getItemCount() == 2);
        assertEquals(Messages.chinese() ? "共 2 项" : "2 dates", view.summary());
    }
}
