package dev.qualis.workbench.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.scene.layout.Rect;
import dev.qualis.workbench.Desk;
import dev.qualis.workbench.Mouse;
import dev.qualis.workbench.Typist;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PictureViewTest {
    private static final Path EXAMPLES = Path.of("..", "..", "examples");
    private static final String HEAD = "position Head \"负责人\" | \"Head\" in Quality\n";
    private static final String UNIT = "unit Quality \"质量部\" | \"Quality\" headed by Head\n";

    private Desk desk;
    private PicturePane pane;

    @BeforeEach
    void show() throws Exception {
        desk = new Desk("picture");
        pane = ((PictureView) Desk.page().showView(PictureView.ID)).pane();
        pane.show(PictureChoice.of("OrganisationChart", pane.choice().language()));
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    @Test
    void showsTheUnitsAndPositionsOfTheExample() throws Exception {
        desk.copy(EXAMPLES.resolve("minimal"));
        desk.open(desk.project().getFile("minimal.qms"));
        awaitPart("Owner");
        assertTrue(names().containsAll(List.of("Workshop", "Owner", "Maker")), names().toString());
    }

    @Test
    void followsTheTextThatIsTyped() throws Exception {
        ITextEditor editor = desk.open(desk.file("firm.qms", UNIT + HEAD));
        awaitPart("Head");
        Desk.document(editor).replace(0, 0, "unit Laboratory \"实验室\" | \"Laboratory\" in Quality\n");
        awaitPart("Laboratory");
    }

    @Test
    void keepsTheLastGoodPictureWhileTheTextIsBroken() throws Exception {
        ITextEditor editor = desk.open(desk.file("firm.qms", UNIT + HEAD));
        awaitPart("Head");
        Desk.document(editor).replace(0, 0, "unit unit {{ \n");
        Desk.await(pane::isLastGood);
        assertTrue(names().contains("Head"), names().toString());
        Desk.document(editor).replace(0, "unit unit {{ \n".length(), "");
        Desk.await(() -> !pane.isLastGood());
        assertTrue(names().contains("Head"), names().toString());
    }

    @Test
    void goesToTheTextOfWhatIsDoubleClicked() throws Exception {
        IFile file = desk.file("firm.qms", UNIT);
        desk.file("people.qms", HEAD);
        desk.open(file);
        awaitPart("Head");
        new Mouse().doubleClick(pane.canvas(), place("Head"));
        Desk.await(() -> Desk.page().getActiveEditor().getTitle().equals("people.qms"));
        assertEquals("Head", selection().getText());
    }

    @Test
    void selectsInTheTextWhatIsClickedAndLeavesTheKeyboardToThePicture() throws Exception {
        ITextEditor editor = desk.open(desk.file("firm.qms", UNIT + HEAD));
        awaitPart("Head");
        new Mouse().click(pane.canvas(), place("Head"));
        Desk.await(() -> selection().getText().equals("Head") && selection().getOffset() > UNIT.length());
        assertTrue(pane.canvas().isFocusControl());
        assertEquals(editor, Desk.page().getActiveEditor());
    }

    @Test
    void selectsOnThePictureWhatTheCursorIsIn() throws Exception {
        ITextEditor editor = desk.open(desk.file("firm.qms", UNIT + HEAD));
        awaitPart("Head");
        Desk.page().activate(editor);
        editor.selectAndReveal(UNIT.length() + 5, 0);
        Desk.await(() -> selectedName().equals("Head"));
        editor.selectAndReveal(3, 0);
        Desk.await(() -> selectedName().equals("Quality"));
    }

    @Test
    void walksFromPartToPartByTheKeyboard() throws Exception {
        desk.open(desk.file("firm.qms", UNIT + HEAD));
        awaitPart("Head");
        new Mouse().click(pane.canvas(), place("Quality"));
        String before = pane.canvas().selected();
        Event tab = new Event();
        tab.character = SWT.TAB;
        pane.canvas().notifyListeners(SWT.KeyDown, tab);
        assertFalse(pane.canvas().selected().equals(before));
        new Typist(Duration.ofMillis(50)).press(0, SWT.CR);
        Desk.await(() -> !selection().getText().isEmpty());
    }

    @Test
    void findsWhatIsWritten() throws Exception {
        desk.copy(EXAMPLES.resolve("minimal"));
        desk.open(desk.project().getFile("minimal.qms"));
        awaitPart("Owner");
        assertEquals(0, pane.canvas().find("no such thing"));
        assertTrue(pane.canvas().find("owner") > 0);
        assertEquals("Owner", selectedName());
    }

    private void awaitPart(String name) {
        Desk.await(() -> names().contains(name));
    }

    private Rect place(String name) {
        return pane.canvas()
                .inWindow(pane.canvas().parts().stream()
                        .filter(part -> part.element().name().equals(name))
                        .reduce((outer, inner) -> inner)
                        .orElseThrow()
                        .bounds());
    }

    private String selectedName() {
        return pane.canvas().parts().stream()
                .filter(part -> part.element().id().equals(pane.canvas().selected()))
                .map(part -> part.element().name())
                .findFirst()
                .orElse("");
    }

    private static ITextSelection selection() {
        ITextEditor editor = (ITextEditor) Desk.page().getActiveEditor();
        return (ITextSelection) editor.getSelectionProvider().getSelection();
    }

    private List<String> names() {
        return pane.canvas().parts().stream().map(part -> part.element().name()).toList();
    }
}
