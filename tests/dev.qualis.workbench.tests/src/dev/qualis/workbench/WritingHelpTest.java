package dev.qualis.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What helps in the text besides proposals: cures and refactorings at the cursor, marks of uses, the quick outline. */
class WritingHelpTest {
    private static final String TEXT = """
        project Trial "试点" | "Trial" language zh, en
        unit Quality "质量部" | "Quality" headed by Head
        position Head "质量负责人" in Quality
        position Clerk "文员" | "Clerk" in Quality reports to Head
        """;

    private final Typist typist = new Typist(Duration.ofMillis(60));
    private Desk desk;
    private ITextEditor editor;
    private IDocument document;

    @BeforeEach
    void open() throws Exception {
        desk = new Desk("help");
        editor = desk.open(desk.file("trial.qms", TEXT));
        document = Desk.document(editor);
        Desk.window().getShell().forceActive();
        Desk.page().activate(editor);
        Desk.await(() -> Desk.text(editor).isFocusControl());
        Desk.awaitChecks();
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    private void ask(String at) {
        editor.selectAndReveal(document.get().indexOf(at), 0);
        typist.press(SWT.CTRL, '1');
        Desk.await(Popup::isOpen);
    }

    @Test
    void whateverHasACureHasItAtTheCursor() {
        ask("质量负责人");
        Popup.choose("|");
        Desk.await(() -> document.get().contains("\"质量负责人\" | "));
    }

    @Test
    void sortsTheFileAsOneStepThatIsUndone() {
        ask("position Clerk");
        Popup.choose("by name");
        Desk.await(() -> document.get().indexOf("Clerk \"文员") < document.get().indexOf("position Head"));
        assertEquals(
                TEXT.lines().sorted().toList(),
                document.get().lines().filter(line -> !line.isBlank()).sorted().toList());
        typist.press(SWT.CTRL, 'z');
        Desk.await(() -> document.get().equals(TEXT));
    }

    @Test
    void marksWhereverTheElementAtTheCursorIsNamed() {
        editor.selectAndReveal(TEXT.indexOf("Head") + 2, 0);
        Desk.await(() -> marks().size() == 3);
        assertEquals(List.of("Head", "Head", "Head"), marks());
        editor.selectAndReveal(TEXT.indexOf("Clerk") + 2, 0);
        Desk.await(() -> marks().equals(List.of("Clerk")));
        editor.selectAndReveal(TEXT.indexOf("language"), 0);
        Desk.await(() -> marks().isEmpty());
    }

    @Test
    void marksFollowTheText() {
        editor.selectAndReveal(TEXT.indexOf("Head") + 2, 0);
        Desk.await(() -> marks().size() == 3);
        editor.selectAndReveal(document.getLength(), 0);
        typist.type("position Aide \"Aide\" in Quality reports to Head");
        Desk.await(() -> marks().size() == 4);
    }

    private List<String> marks() {
        IAnnotationModel model = editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput());
        List<String> found = new ArrayList<>();
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext(); ) {
            Annotation each = all.next();
            if (each.getType().equals("dev.qualis.dsl.ui.occurrence")) {
                var place = model.getPosition(each);
                found.add(document.get().substring(place.offset, place.offset + place.length));
            }
        }
        return found;
    }

    @Test
    void theQuickOutlineFindsByPinyinAndGoesThere() {
        typist.press(SWT.CTRL | SWT.SHIFT, 'o');
        typist.type("wy\n");
        Desk.await(() -> selection().equals("Clerk"));
        typist.press(SWT.CTRL | SWT.SHIFT, 'o');
        typist.type("Quali\n");
        Desk.await(() -> selection().equals("Quality"));
        assertEquals(TEXT, document.get());
    }

    /** The sign before an element opens what is in it; only a click on the element goes there. */
    @Test
    void aClickInTheQuickOutlineGoesToAnElementAndNoFurther() {
        typist.press(SWT.CTRL | SWT.SHIFT, 'o');
        typist.type("wy");
        Tree tree = Stream.of(Display.getCurrent().getShells())
                .filter(shell -> shell != Desk.window().getShell() && shell.isVisible())
                .flatMap(shell -> Popup.all(shell, Tree.class).stream())
                .findFirst()
                .orElseThrow();
        Desk.await(() -> tree.getItemCount() == 1);
        Rectangle place = tree.getItem(0).getBounds();
        release(tree, place.x - 6, place.y + place.height / 2);
        assertFalse(tree.isDisposed());
        release(tree, place.x + place.width / 2, place.y + place.height / 2);
        Desk.await(() -> selection().equals("Clerk"));
        assertTrue(tree.isDisposed());
    }

    private static void release(Tree tree, int x, int y) {
        Event event = new Event();
        event.x = x;
        event.y = y;
        event.button = 1;
        tree.notifyListeners(SWT.MouseUp, event);
    }

    private String selection() {
        return ((ITextSelection) editor.getSelectionProvider().getSelection()).getText();
    }
}
