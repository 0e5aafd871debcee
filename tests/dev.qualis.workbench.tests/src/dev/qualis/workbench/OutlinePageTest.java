package dev.qualis.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qualis.dsl.ui.editor.QmsOutlinePage;
import java.time.Duration;
import java.util.List;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutlinePageTest {
    private static final String TEXT = """
        unit Quality "质量部" | "Quality"
        position Head "负责人" | "Head" in Quality
        """;

    private Desk desk;
    private ITextEditor editor;
    private QmsOutlinePage page;

    @BeforeEach
    void open() throws Exception {
        desk = new Desk("outline");
        editor = desk.open(desk.file("firm.qms", TEXT));
        Desk.page().showView(IPageLayout.ID_OUTLINE);
        page = (QmsOutlinePage) editor.getAdapter(IContentOutlinePage.class);
        Desk.await(() -> !page.lines().isEmpty());
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    @Test
    void tellsTitlesAndKindsAndFollowsTheText() throws Exception {
        List<String> lines = page.lines();
        assertEquals(2, lines.size(), lines.toString());
        Desk.document(editor).replace(0, 0, "unit Shop \"车间\" | \"Shop\"\n");
        Desk.await(() -> page.lines().size() == 3);
    }

    @Test
    void leadsToTheText() {
        page.setFocus();
        Typist keys = new Typist(Duration.ofMillis(80));
        keys.press(0, SWT.HOME);
        keys.press(0, SWT.ARROW_DOWN);
        Desk.await(() -> ((ITextSelection) editor.getSelectionProvider().getSelection())
                .getText()
                .equals("Head"));
    }
}
