package dev.qualis.dsl.ide.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Injector;
import dev.qualis.dsl.ide.QmsIdeSetup;
import dev.qualis.dsl.ide.edit.TextEdit;
import dev.qualis.dsl.project.QmsIssue;
import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.dsl.workspace.Snapshot;
import dev.qualis.dsl.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.Test;

/** Whatever a text says while it is written, every service answers, and what it would write fits into the text. */
class AnyTextTest {

    private static final Injector INJECTOR = new QmsIdeSetup().createInjectorAndDoEMFRegistration();
    private static final QmsLanguage LANGUAGE = QmsLanguage.of(INJECTOR);
    private static final URI FILE = URI.createURI("memory:/a.qms");
    private static final int EDITS = 150;

    private static final String TEXT = """
        project P "甲 😀" | "Company" language zh, en
        use library CQOS
        // of it
        position GM "总经理" | "General manager" { top manager headcount 0 }
        岗位 质量官 "质量官" 汇报给 GM { 权限 否决权, 考核权 针对 产品放行 }
        metric Rate "失效率" in ppm { target 3 % values { 2025: 5 ppm, 2025: 6 ppm } }
        process Buy "采购" { raci { R GM, GM } procedure "程序" fulfils CQOS 5.1.3, CQOS 4.3 }
        strategy S "战略" for 2026..2030 { goal G "目标" of Rate from 5 ppm in 2025 to 3 ppm by 2030 { 2026: 4 ppm } }
        """;

    private static final List<String> PIECES = List.of(
            "GM",
            "质量官",
            "😀",
            "\n",
            "{",
            "}",
            "\"",
            "\"\"\"",
            " owner ",
            "position X \"x\" ",
            "//",
            "/*",
            ", ",
            "1",
            "岗位 ",
            " 汇报给 ",
            "");

    private static String edited(String text, Random random) {
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + (random.nextInt(3) == 0 ? random.nextInt(12) : 0));
        return text.substring(0, from) + PIECES.get(random.nextInt(PIECES.size())) + text.substring(to);
    }

    private static void ask(Snapshot snapshot, int offset, int end) {
        Signatures.Signature signature = INJECTOR.getInstance(Signatures.class)
                .at(snapshot, FILE, offset, true)
                .orElse(null);
        if (signature != null) {
            assertTrue(
                    signature.active() >= 0
                            && signature.active() < signature.parameters().size(),
                    snapshot.text(FILE));
        }
        TypeDefinitions.at(snapshot, FILE, offset);
        fits(snapshot, INJECTOR.getInstance(SelectionLayout.class).of(snapshot, FILE, offset, end));
        INJECTOR.getInstance(Refactorings.class)
                .at(snapshot, FILE, offset, end)
                .forEach(each -> fits(snapshot, each.edits()));
        for (QmsIssue issue : snapshot.issues(FILE, CancelIndicator.NullImpl)) {
            INJECTOR.getInstance(QuickFixes.class)
                    .of(snapshot, FILE, issue.code(), issue.offset(), issue.length())
                    .forEach(fix -> fits(snapshot, fix.edits()));
        }
    }

    /** In the order of the text, none over another one. */
    private static void fits(Snapshot snapshot, List<TextEdit> edits) {
        int behind = 0;
        for (TextEdit edit : edits) {
            assertEquals(FILE, edit.uri());
            assertTrue(edit.offset() >= behind, edits + " in " + snapshot.text(FILE));
            behind = edit.offset() + edit.length();
        }
        assertTrue(behind <= snapshot.text(FILE).length());
    }

    @Test
    void everyServiceAnswersOnAnyText() {
        Random random = new Random(7);
        List<String> failures = new ArrayList<>();
        Snapshot snapshot = LANGUAGE.injector().getInstance(Workspace.class).of(Map.of(FILE, TEXT));
        for (int i = 0; i < EDITS; i++) {
            String text = i % 15 == 0 ? TEXT : edited(snapshot.text(FILE), random);
            snapshot = snapshot.with(FILE, text);
            int offset = random.nextInt(text.length() + 1);
            try {
                ask(snapshot, offset, Math.min(text.length(), offset + random.nextInt(40)));
                INJECTOR.getInstance(Completions.class).at(snapshot, FILE, offset);
            } catch (RuntimeException | AssertionError failure) {
                failures.add(failure + " at " + offset + " in " + text + "\n"
                        + List.of(failure.getStackTrace()).subList(0, Math.min(8, failure.getStackTrace().length)));
            }
        }
        assertEquals(List.of(), failures);
    }
}
