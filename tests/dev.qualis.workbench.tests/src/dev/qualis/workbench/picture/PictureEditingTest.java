package dev.qualis.workbench.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.model.qms.core.Language;
import dev.qualis.scene.layout.Rect;
import dev.qualis.workbench.Desk;
import dev.qualis.workbench.Mouse;
import dev.qualis.workbench.Typist;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Changes a model by hand on its pictures. */
class PictureEditingTest {
    private static final String TEXT = """
        // a firm
        project P "公司" | "Firm" language zh, en

        unit Shop "车间" | "Shop"
        unit Store "仓库" | "Store"
        position Boss "厂长" | "Boss" in Shop
        position Worker "工人" | "Worker" in Shop reports to Boss   // a pair of hands

        process Make "制造" | "Make" {
            raci { A Boss }   // who else
        }
        process Sell "销售" | "Sell"
        """;

    private Desk desk;
    private PicturePane pane;
    private PictureHand hand;
    private IDocument document;

    @BeforeEach
    void show() throws Exception {
        desk = new Desk("editing");
        pane = ((PictureView) Desk.page().showView(PictureView.ID)).pane();
        hand = new PictureHand(pane);
        pane.show(PictureChoice.of("OrganisationChart", Language.EN));
        document = Desk.document(desk.open(desk.file("firm.qms", TEXT)));
        Desk.await(() -> hand.names().contains("Worker"));
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    @Test
    void aLabelIsTypedAndTakenBack() {
        new Mouse().click(pane.canvas(), hand.place("Worker"));
        press(SWT.F2, 0);
        Typist typist = new Typist(Duration.ofMillis(50));
        typist.type("Fitter\n");
        Desk.await(() -> document.get().equals(TEXT.replace("\"Worker\"", "\"Fitter\"")));
        pane.canvas().setFocus();
        press('z', SWT.MOD1);
        Desk.await(() -> document.get().equals(TEXT));
        press('y', SWT.MOD1);
        Desk.await(() -> document.get().equals(TEXT.replace("\"Worker\"", "\"Fitter\"")));
    }

    @Test
    void aFieldOfTheRaciMatrixIsTyped() {
        pane.show(PictureChoice.of("RaciMatrix", Language.EN));
        Desk.await(() -> pane.drawn()
                .filter(drawn -> drawn.choice().kind().equals("RaciMatrix"))
                .isPresent());
        new Mouse().doubleClick(pane.canvas(), hand.field("Sell", "Boss"));
        new Typist(Duration.ofMillis(50)).type("R\n");
        Desk.await(() -> document.get().contains("process Sell \"销售\" | \"Sell\" {"));
        assertTrue(document.get().contains("raci { R Boss }"), document.get());
        assertTrue(document.get().startsWith(TEXT.substring(0, TEXT.indexOf("process Sell"))), document.get());
        assertEquals("firm.qms", Desk.page().getActiveEditor().getTitle());
    }

    @Test
    void whatIsDraggedOntoAUnitMovesThere() {
        Mouse mouse = new Mouse();
        mouse.click(pane.canvas(), hand.place("Worker"));
        mouse.drag(pane.canvas(), hand.place("Worker"), hand.place("Store"));
        Desk.await(() -> document.get().equals(TEXT.replace("in Shop reports", "in Store reports")));
    }

    @Test
    void theMenuMakesAndDeletes() {
        detectMenu(hand.place("Worker"));
        List<String> labels = labels();
        assertTrue(labels.containsAll(List.of("New", "Connect To", "Rename…", "Delete", "Undo")), labels.toString());
        choose("Delete");
        Desk.await(() -> !document.get().contains("Worker"));
        assertTrue(document.get().contains("// who else"), document.get());
        pane.canvas().setFocus();
        press('z', SWT.MOD1);
        Desk.await(() -> document.get().equals(TEXT));
    }

    private void detectMenu(Rect place) {
        var at = pane.canvas().toDisplay((int) place.centerX(), (int) place.centerY());
        Event event = new Event();
        event.x = at.x;
        event.y = at.y;
        event.detail = SWT.MENU_MOUSE;
        pane.canvas().notifyListeners(SWT.MenuDetect, event);
    }

    private List<String> labels() {
        return Arrays.stream(pane.canvas().getMenu().getItems())
                .map(MenuItem::getText)
                .toList();
    }

    private void choose(String label) {
        Arrays.stream(pane.canvas().getMenu().getItems())
                .filter(item -> item.getText().equals(label))
                .findFirst()
                .orElseThrow()
                .notifyListeners(SWT.Selection, new Event());
    }

    private void press(int keyCode, int stateMask) {
        Event event = new Event();
        event.keyCode = keyCode;
        event.stateMask = stateMask;
        pane.canvas().notifyListeners(SWT.KeyDown, event);
    }
}
