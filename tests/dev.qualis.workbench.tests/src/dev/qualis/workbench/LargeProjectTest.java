package dev.qualis.workbench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.workbench.conformity.ConformityView;
import dev.qualis.workbench.due.DueView;
import dev.qualis.workbench.explorer.ModelView;
import dev.qualis.workbench.form.FormView;
import dev.qualis.workbench.picture.PictureView;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A group company: nothing that is shown keeps the window from doing what its user does. */
class LargeProjectTest {
    private static final int FILES = 10;
    private static final int DEPARTMENTS = Integer.getInteger("qualis.departments", 500);

    /** What takes long in a large project, and is done in threads of its own. */
    private static final List<String> WORK = List.of(
            "dev.qualis.dsl.workspace",
            "dev.qualis.dsl.parsing",
            "dev.qualis.dsl.validation",
            "dev.qualis.conformity",
            "dev.qualis.viewpoint",
            "dev.qualis.scene");

    /** What is found this rarely takes no longer than a look, of which there is one in ten milliseconds. */
    private static final int FEW = 5;

    private Desk desk;

    @BeforeEach
    void open() throws Exception {
        desk = new Desk("large");
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    @Test
    void theWindowStaysAliveWhileOneTypes() throws Exception {
        desk.project().getFile("project.qms").create("""
            project Group "集团" | "Group" language zh, en { model date 2026-11-20 }
            use library CQOS, ISO9001
            enterprise E "企业" | "Enterprise" { markets CN, EU }
            unit HQ "总部" | "Headquarters" headed by GM
            position GM "总经理" | "General manager" in HQ { top manager }
            position CQO "首席质量官" | "Chief quality officer" in HQ reports to GM { chief quality officer }
            """.getBytes(StandardCharsets.UTF_8), true, false, null);
        for (int file = 0; file < FILES; file++) {
            desk.project()
                    .getFile("f" + file + ".qms")
                    .create(departments(file).getBytes(StandardCharsets.UTF_8), true, false, null);
        }
        Desk.awaitChecks();
        for (String view : new String[] {
            IPageLayout.ID_OUTLINE, ModelView.ID, DueView.ID, ConformityView.ID, PictureView.ID, FormView.ID
        }) {
            Desk.page().showView(view);
        }
        IFile file = desk.project().getFile("f3.qms");
        ITextEditor editor = desk.open(file);
        IDocument document = Desk.document(editor);
        Desk.window().getShell().forceActive();
        Desk.page().activate(editor);
        Desk.await(() -> Desk.text(editor).isFocusControl());
        Desk.awaitChecks();
        Typist typist = new Typist(Duration.ofMillis(90));
        try (Watchdog watchdog = new Watchdog(Duration.ofMillis(50))) {
            for (int round = 0; round < 2; round++) {
                editor.selectAndReveal(document.get().indexOf("\nposition H2"), 0);
                typist.type("\nposition New" + round + " \"New\" in U250 reports to H250 {\nheadcount 3");
                Desk.awaitChecks();
            }
            for (String work : WORK) {
                assertTrue(watchdog.stuckIn(work) <= FEW, () -> work + "\n" + watchdog.report());
            }
            if (Boolean.getBoolean("qualis.report")) {
                System.out.println(watchdog.report());
            }
        }
        assertTrue(document.get().contains("position New1 \"New\" in U250 reports to H250 {\n    headcount 3\n}"));
    }

    private static String departments(int file) {
        StringBuilder text = new StringBuilder();
        for (int i = file; i < DEPARTMENTS; i += FILES) {
            text.append("unit U%d \"部门%d\" | \"Department %d\" in HQ headed by H%d\n".formatted(i, i, i, i));
            text.append("position H%d \"部长%d\" | \"Head %d\" in U%d reports to GM\n".formatted(i, i, i, i));
            for (int j = 0; j < 8; j++) {
                text.append("position S%dx%d \"专员%d-%d\" | \"Specialist %d for %d\" in U%d reports to H%d\n"
                        .formatted(i, j, i, j, i, j, i, i));
            }
            text.append("process T%d \"过程%d\" | \"Process %d\" { category core owner CQO raci { A CQO R H%d } }\n"
                    .formatted(i, i, i, i));
            for (int j = 0; j < 9; j++) {
                text.append("process T%dx%d \"步骤%d-%d\" | \"Step %d of process %d\" part of T%d { owner H%d }\n"
                        .formatted(i, j, i, j, j, i, i, i));
            }
            text.append("risk K%d \"风险%d\" | \"Risk %d\" in T%d likelihood %d impact 3 response mitigate owned by H%d\n"
                    .formatted(i, i, i, i, i % 5 + 1, i));
        }
        return text.toString();
    }
}
