package dev.qualis.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.dsl.ui.check.IssueMarkers;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TextEditorTest {
    private static final String TEXT = """
        project Trial "试验" | "Trial" language zh, en

        // 一个部门和它的负责人
        unit Quality "质量部" | "Quality" headed by Head

        position Head "质量负责人" | "Head of Quality" in Quality {
            chief quality officer
            headcount 1
        }
        """;

    private Desk desk;

    @BeforeEach
    void open() throws CoreException {
        desk = new Desk("editor");
    }

    @AfterEach
    void close() throws CoreException {
        desk.close();
    }

    @Test
    void coloursKeywordsNamesTextsAndComments() throws CoreException {
        ITextEditor editor = desk.open(desk.file("trial.qms", TEXT));
        assertEquals("dev.qualis.dsl.ui.editor", editor.getSite().getId());
        StyledText text = Desk.text(editor);
        Desk.await(() -> text.getStyleRangeAtOffset(TEXT.indexOf("unit")) != null);
        StyleRange keyword = text.getStyleRangeAtOffset(TEXT.indexOf("unit"));
        StyleRange name = text.getStyleRangeAtOffset(TEXT.indexOf("Quality \"质"));
        StyleRange title = text.getStyleRangeAtOffset(TEXT.indexOf("质量部"));
        StyleRange comment = text.getStyleRangeAtOffset(TEXT.indexOf("一个部门"));
        StyleRange number = text.getStyleRangeAtOffset(TEXT.indexOf("1\n"));
        assertEquals(SWT.BOLD, keyword.fontStyle);
        assertEquals(SWT.ITALIC, comment.fontStyle);
        long colours = Stream.of(keyword, name, title, comment, number)
                .map(range -> range.foreground)
                .distinct()
                .count();
        assertEquals(5, colours, "each kind has a colour of its own");
        assertNotEquals(text.getForeground(), keyword.foreground);
    }

    @Test
    void marksAnErrorOnItsLineWhileTypingAndForgetsItWhenMended() throws Exception {
        IFile file = desk.file("trial.qms", TEXT);
        ITextEditor editor = desk.open(file);
        assertEquals(0, errors(file).length, "the text begins without an error");

        IDocument document = Desk.document(editor);
        document.replace(TEXT.indexOf("headed by Head") + "headed by ".length(), "Head".length(), "Nobody");
        Desk.awaitChecks();
        IMarker[] errors = errors(file);
        assertEquals(1, errors.length, "one unknown reference");
        assertEquals(4, errors[0].getAttribute(IMarker.LINE_NUMBER));
        int start = (Integer) errors[0].getAttribute(IMarker.CHAR_START);
        int end = (Integer) errors[0].getAttribute(IMarker.CHAR_END);
        assertEquals("Nobody", document.get(start, end - start));
        assertNotNull(errors[0].getAttribute(IssueMarkers.CODE));
        assertTrue(editor.isDirty(), "nothing was saved for it");

        document.set(TEXT);
        Desk.awaitChecks();
        assertEquals(0, errors(file).length);
    }

    @Test
    void seesWhatAnotherFileSays() throws Exception {
        IFile unit = desk.file("unit.qms", "unit Quality \"质量部\" | \"Quality\" headed by Head\n");
        assertEquals(1, errors(unit).length, "its head is nowhere");
        desk.file("head.qms", "position Head \"负责人\" | \"Head\" in Quality\n");
        assertEquals(0, errors(unit).length, "its head is in the other file");
    }

    @Test
    void takesBackTheErrorsOfTextThatIsNotSaved() throws Exception {
        IFile file = desk.file("trial.qms", TEXT);
        ITextEditor editor = desk.open(file);
        Desk.document(editor).replace(0, 0, "unit unit");
        Desk.awaitChecks();
        assertTrue(errors(file).length > 0, "the text in the editor is wrong");
        Desk.page().closeEditor(editor, false);
        Desk.awaitChecks();
        assertEquals(0, errors(file).length, "the text on the disk is right");
    }

    @Test
    void bringsTheTextIntoItsCanonicalForm() throws Exception {
        String untidy = TEXT.replace("    headcount", "  headcount").replace("unit Quality ", "unit    Quality ");
        ITextEditor editor = desk.open(desk.file("trial.qms", untidy));
        run("dev.qualis.dsl.ui.format");
        assertEquals(TEXT, Desk.document(editor).get());
    }

    @Test
    void commentsTheLineOutAndInAgain() throws Exception {
        ITextEditor editor = desk.open(desk.file("trial.qms", TEXT));
        editor.selectAndReveal(TEXT.indexOf("headcount"), 0);
        run("dev.qualis.dsl.ui.toggleComment");
        assertEquals(
                TEXT.replace("    headcount", "    // headcount"),
                Desk.document(editor).get());
        run("dev.qualis.dsl.ui.toggleComment");
        assertEquals(TEXT, Desk.document(editor).get());
    }

    private static void run(String command) throws Exception {
        Desk.await(() -> Desk.page().getActiveEditor() != null);
        Desk.page().activate(Desk.page().getActiveEditor());
        Desk.window().getService(IHandlerService.class).executeCommand(command, null);
    }

    private static IMarker[] errors(IFile file) throws CoreException {
        return Stream.of(file.findMarkers(IssueMarkers.TYPE, false, IResource.DEPTH_ZERO))
                .filter(marker -> marker.getAttribute(IMarker.SEVERITY, -1) == IMarker.SEVERITY_ERROR)
                .toArray(IMarker[]::new);
    }
}
