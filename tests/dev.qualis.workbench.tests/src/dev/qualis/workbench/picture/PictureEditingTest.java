package dev.qualis.workbench.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.app.EditPicture.Field;
import dev.qualis.model.qms.core.Language;
import dev.qualis.scene.layout.PlacedTable;
import dev.qualis.scene.layout.Rect;
import dev.qualis.workbench.Desk;
import dev.qualis.workbench.Mouse;
import dev.qualis.workbench.Typist;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
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
    private IDocument document;

    @BeforeEach
    void show() throws Exception {
        desk = new Desk("editing");
        pane = ((PictureView) Desk.page().showView(PictureView.ID)).pane();
        pane.show(PictureChoice.of("OrganisationChart", Language.EN));
        document = Desk.document(desk.open(desk.file("firm.qms", TEXT)));
        Desk.await(() -> names().contains("Worker"));
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    @Test
    void aLabelIsTypedAndTakenBack() {
        new Mouse().click(pane.canvas(), place("Worker"));
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
        new Mouse().doubleClick(pane.canvas(), field("Sell", "Boss"));
        new Typist(Duration.ofMillis(50)).type("R\n");
        Desk.await(() -> document.get().contains("process Sell \"销售\" | \"Sell\" {"));
        assertTrue(document.get().contains("raci { R Boss }"), document.get());
        assertTrue(document.get().startsWith(TEXT.substring(0, TEXT.indexOf("process Sell"))), document.get());
        assertEquals("firm.qms", Desk.page().getActiveEditor().getTitle());
    }

    @Test
    void whatIsDraggedOntoAUnitMovesThere() {
        Mouse mouse = new Mouse();
        mouse.click(pane.canvas(), place("Worker"));
        mouse.drag(pane.canvas(), place("Worker"), place("Store"));
        Desk.await(() -> document.get().equals(TEXT.replace("in Shop reports", "in Store reports")));
    }

    @Test
    void theMenuMakesAndDeletes() {
        detectMenu(place("Worker"));
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

    private Rect field(String row, String column) {
        DrawnPicture drawn = pane.drawn().orElseThrow();
        TableFields fields = TableFields.of(drawn).orElseThrow();
        PlacedTable table = (PlacedTable) drawn.placed().placed();
        return Stream.iterate(4.0, y -> y < drawn.picture().height(), y -> y + 4)
                .flatMap(y -> Stream.iterate(4.0, x -> x < drawn.picture().width(), x -> x + 8)
                        .flatMap(x -> fields.at(x, y).stream()))
                .filter(place -> isOf(place.field(), row, column))
                .findFirst()
                .map(place -> pane.canvas().inWindow(place.bounds()))
                .orElseThrow(() -> new AssertionError(table.toString()));
    }

    private static boolean isOf(Field field, String row, String column) {
        return field.row().element().name().equals(row)
                && field.column().element().name().equals(column);
    }

    private Rect place(String name) {
        return pane.canvas()
                .inWindow(pane.canvas().parts().stream()
                        .filter(part -> part.element().name().equals(name))
                        .reduce((outer, inner) -> inner)
                        .orElseThrow()
                        .bounds());
    }

    private List<String> names() {
        return pane.canvas().parts().stream().map(part -> part.element().name()).toList();
    }
}
