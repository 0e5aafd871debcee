package dev.qualis.workbench.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qualis.workbench.Desk;
import dev.qualis.workbench.Messages;
import dev.qualis.workbench.Typist;
import dev.qualis.workbench.form.FormView;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The tree of a model is searched and followed with real keys. */
class ModelViewTest {
    private static final String TEXT = """
        project Firm "公司" | "Firm" language zh, en
        unit Shop "车间" | "Shop"
        unit Store "仓库" | "Store"
        position Boss "厂长" | "Boss" in Shop
        position Worker "工人" | "Worker" in Shop reports to Boss
        """;

    private final Typist typist = new Typist(Duration.ofMillis(30));
    private Desk desk;
    private ITextEditor editor;
    private ModelView view;

    @BeforeEach
    void open() throws Exception {
        desk = new Desk("Tree");
        editor = desk.open(desk.file("model.qms", TEXT));
        view = (ModelView) Desk.page().showView(ModelView.ID);
        Desk.awaitChecks();
        Desk.await(() -> view.tree().getTree().getItemCount() > 0);
    }

    @AfterEach
    void close() throws Exception {
        Desk.page().hideView(view);
        desk.close();
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (TreeItem item : view.tree().getTree().getItems()) {
            lines.add(item.getText());
            if (item.getExpanded()) {
                for (TreeItem child : item.getItems()) {
                    lines.add("  " + child.getText());
                }
            }
        }
        return lines;
    }

    private static String shown(String chinese, String english) {
        return Messages.chinese() ? chinese : english;
    }

    @Test
    void kindsHaveTheirElementsAndPinyinFindsThem() {
        assertEquals(Messages.chinese() ? List.of("单元 (2)", "岗位 (2)") : List.of("Position (2)", "Unit (2)"), lines());
        view.field().setFocus();
        typist.type("cangku");
        assertEquals(List.of(shown("单元 (1)", "Unit (1)"), shown("  仓库 (Store)", "  Store")), lines());
    }

    @Test
    void aSelectedElementIsShownInTheFormAndItsTextOpensOnEnter() throws Exception {
        FormView form = (FormView) Desk.page().showView(FormView.ID);
        Desk.page().activate(view);
        view.field().setFocus();
        typist.type("Boss");
        Desk.await(() -> lines().size() == 2);
        typist.press(0, SWT.ARROW_DOWN);
        Desk.await(() -> form.pane().source().startsWith("position Boss"));
        Desk.await(() -> form.pane().users().getText().contains(shown("工人", "Worker")));
        typist.type("\n");
        Desk.await(() -> Desk.page().getActivePart() == editor);
        assertEquals("Boss", ((ITextSelection) editor.getSelectionProvider().getSelection()).getText());
    }

    @Test
    void theTreeFollowsTheTextWhileItIsTyped() {
        Desk.page().activate(editor);
        editor.selectAndReveal(TEXT.length(), 0);
        typist.type("position QM\n");
        Desk.await(() -> lines().stream().anyMatch(line -> line.contains("(3)")));
    }
}
