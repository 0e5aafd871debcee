package dev.qualis.workbench.conformity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.model.qms.standard.Clause;
import dev.qualis.workbench.Desk;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConformityViewTest {
    private static final String TEXT = """
        project Trial "试验" | "Trial" language zh, en
        use library CQOS

        unit Quality "质量部" | "Quality" headed by CQO
        position CQO "首席质量官" | "Chief Quality Officer" in Quality {
            chief quality officer
        }
        """;

    private Desk desk;
    private ConformityView view;

    @BeforeEach
    void show() throws Exception {
        desk = new Desk("conformity");
        view = (ConformityView) Desk.page().showView(ConformityView.ID);
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    @Test
    void tellsTheScoreAndSaysThatItIsPreliminaryWhileTheTextIsWrong() throws Exception {
        ITextEditor editor = desk.open(desk.file("trial.qms", TEXT));
        Desk.await(() -> view.getContentDescription().contains("CQOS"));
        String before = view.getContentDescription();
        assertTrue(before.matches(".*\\d+ %.*"), before);
        Desk.document(editor).replace(TEXT.indexOf("headed by CQO"), "headed by CQO".length(), "headed by CQ0");
        Desk.await(() -> !view.getContentDescription().equals(before));
        assertTrue(view.getContentDescription().length() > before.length(), view.getContentDescription());
    }

    @Test
    void writesTheNextStepOfAClauseWhereItBelongsAsOneChange() throws Exception {
        ITextEditor editor = desk.open(desk.file("trial.qms", TEXT));
        Desk.await(() -> view.tree().getInput() != null);
        String score = view.getContentDescription();
        Clause policy = clause("5.2.1.a");
        view.tree().setSelection(new StructuredSelection(policy), true);
        Button write = view.details().write().orElseThrow();
        write.notifyListeners(SWT.Selection, new Event());
        IDocument document = Desk.document(editor);
        Desk.await(() -> !document.get().equals(TEXT));
        assertTrue(document.get().startsWith(TEXT.substring(0, TEXT.length() - 2)), document.get());
        editor.getAction("undo").run();
        assertEquals(TEXT, document.get());
        assertFalse(score.isEmpty());
    }

    private Clause clause(String number) {
        Clause[] found = new Clause[1];
        Desk.await(() -> {
            ClauseTree all = (ClauseTree) view.tree().getInput();
            found[0] = all == null ? null : all.clause(number).orElse(null);
            return found[0] != null;
        });
        return found[0];
    }
}
