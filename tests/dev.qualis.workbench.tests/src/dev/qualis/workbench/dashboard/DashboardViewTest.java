package dev.qualis.workbench.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.scene.layout.Rect;
import dev.qualis.workbench.Desk;
import dev.qualis.workbench.ElementAddress;
import dev.qualis.workbench.Messages;
import dev.qualis.workbench.Mouse;
import dev.qualis.workbench.Typist;
import dev.qualis.workbench.due.DueView;
import dev.qualis.workbench.picture.PictureEditor;
import dev.qualis.workbench.picture.PictureTile;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The dashboard counts what the text says, follows it, and leads on. */
class DashboardViewTest {
    private static final String TEXT = """
        project Firm "公司" | "Firm" language zh, en { model date 2026-06-30 }
        unit Shop "车间" | "Shop"
        unit Lab "实验室" | "Lab"
        position Boss "厂长" | "Boss" in Shop
        position Tester "检验员" | "Tester" in Lab
        process Make "制造" | "Making" { owner Boss category core }
        task Later "以后" | "Later" owned by Boss due 2027-03-31 status open
        task Late "迟了" | "Late" owned by Tester due 2026-06-01 status open
        task Soon "快了" | "Soon" owned by Boss due 2026-07-10 status open
        """;

    private final Typist typist = new Typist(Duration.ofMillis(30));
    private Desk desk;
    private ITextEditor editor;
    private DashboardView view;

    @BeforeEach
    void open() throws Exception {
        desk = new Desk("Dashboard");
        editor = desk.open(desk.file("model.qms", TEXT));
        view = (DashboardView) Desk.page().showView(DashboardView.ID);
        Desk.awaitChecks();
        Desk.await(() ->
                view.loads().getItemCount() == 2 && tile("ProcessCoverageMap").isShown());
    }

    @AfterEach
    void close() throws Exception {
        Desk.page().hideView(view);
        desk.close();
    }

    private PictureTile tile(String kind) {
        return view.tiles().stream()
                .filter(tile -> tile.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private List<String> loads() {
        return Stream.of(view.loads().getItems())
                .map(item -> item.getText(0) + ":" + item.getText(1) + ":" + item.getText(2) + ":" + item.getText(3))
                .toList();
    }

    private boolean says(String number, String chinese, String english) {
        String wanted = number + " " + (Messages.chinese() ? chinese : english);
        return view.cards().stream().anyMatch(card -> card.startsWith(wanted));
    }

    @Test
    void countsWhatIsLateByUnitAndFollowsTheText() {
        assertEquals(Messages.chinese() ? List.of("实验室:1::", "车间::1:1") : List.of("Lab:1::", "Shop::1:1"), loads());
        assertTrue(
                says("1", "逾期 30 天内到期 1 项", "late 1 within 30 days"),
                view.cards().toString());
        Desk.document(editor).set(TEXT.replace("due 2026-06-01 status open", "due 2026-06-01 status closed"));
        Desk.await(() -> says("0", "逾期", "late"));
        assertEquals(1, view.loads().getItemCount());
    }

    @Test
    void whatIsNotInTheProjectHasNoPicture() {
        assertTrue(tile("ProcessCoverageMap").isShown());
        assertTrue(!tile("GreenhouseGasChart").isShown());
    }

    @Test
    void aBrokenTextKeepsTheLastPictureAndIsCounted() {
        Desk.document(editor).set(TEXT + "process {\n");
        Desk.await(() -> !says("0", "错误", "error"));
        assertTrue(tile("ProcessCoverageMap").isShown());
    }

    @Test
    void anElementIsSelectedAndLeadsToItsText() {
        PictureTile tile = tile("ProcessCoverageMap");
        tile.canvas().fit();
        Rect place = tile.canvas().parts().stream()
                .filter(part -> part.element().id().contains("Make"))
                .map(part -> tile.canvas().inWindow(part.bounds()))
                .findFirst()
                .orElseThrow();
        new Mouse().click(tile.canvas(), place);
        IStructuredSelection selected =
                (IStructuredSelection) view.getSite().getSelectionProvider().getSelection();
        assertTrue(((ElementAddress) selected.getFirstElement()).toString().contains("Make"), selected::toString);
        new Mouse().doubleClick(tile.canvas(), place);
        int offset = TEXT.indexOf("process Make");
        Desk.await(() -> Desk.page().getActiveEditor() == editor
                && editor.getSelectionProvider().getSelection() instanceof ITextSelection at
                && at.getOffset() >= offset
                && at.getOffset() < offset + 14);
    }

    @Test
    void aUnitIsReachedByTheKeyboard() {
        view.loads().setFocus();
        view.loads().setSelection(0);
        typist.press(0, SWT.ARROW_DOWN);
        typist.type("\n");
        int offset = TEXT.indexOf("unit Shop");
        Desk.await(() -> Desk.page().getActiveEditor() == editor
                && editor.getSelectionProvider().getSelection() instanceof ITextSelection at
                && at.getOffset() >= offset
                && at.getOffset() < offset + 10);
    }

    @Test
    void theWheelMovesTheBoardAndNotThePicture() {
        PictureTile tile = tile("ProcessCoverageMap");
        Rect before = tile.canvas().inWindow(new Rect(0, 0, 10, 10));
        Event wheel = new Event();
        wheel.count = 3;
        tile.canvas().notifyListeners(SWT.MouseVerticalWheel, wheel);
        assertTrue(wheel.doit, "what is around the picture gets the wheel");
        assertEquals(before, tile.canvas().inWindow(new Rect(0, 0, 10, 10)));
    }

    @Test
    void titlesLeadToTheWholePictureAndTheWholeList() {
        tile("ProcessCoverageMap").openPicture();
        IEditorPart opened = Desk.page().getActiveEditor();
        assertTrue(opened instanceof PictureEditor, String.valueOf(opened));
        Desk.page().closeEditor(opened, false);
        view.openMore(view.cards().size() - 1);
        assertEquals(DueView.ID, Desk.page().getActivePart().getSite().getId());
    }
}
