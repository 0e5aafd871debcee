package dev.qualis.dsl.ide.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Injector;
import dev.qualis.dsl.ide.QmsIdeSetup;
import dev.qualis.dsl.ide.edit.TextEdit;
import dev.qualis.dsl.ide.service.QuickFixes;
import dev.qualis.dsl.project.QmsIssue;
import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.dsl.workspace.Snapshot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written twice is taken out once, and nothing else goes with it. */
class RemovalTest {
    private static final Injector INJECTOR = new QmsIdeSetup().createInjectorAndDoEMFRegistration();
    private static final URI FILE = URI.createURI("project:/a.qms");
    private static final String HEAD = """
        project P "甲" language zh
        unit Shop "车间"
        position A "一" in Shop
        position B "二" in Shop
        process Make "制造" { owner A
        """;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "raci { A A R B R B };                    raci { A A R B }",
                "raci { A A R B, B };                     raci { A A R B }",
                "raci { A A /* first */ R B /* twice */ R B C A }; raci { A A /* first */ R B /* twice */ C A }",
                "raci {\\n  A A // first\\n  R B // second\\n  R B\\n}; raci {\\n  A A // first\\n  R B // second\\n}",
            })
    void anEntryLeavesItsBraces(String written, String expected) {
        String text = HEAD + written.replace("\\n", "\n") + "\n}\n";
        SequencedMap<URI, String> texts = new LinkedHashMap<>();
        texts.put(FILE, text);
        Snapshot snapshot = QmsLanguage.of(INJECTOR).workspace().of(texts);
        QmsIssue twice = snapshot.issues(FILE, CancelIndicator.NullImpl).stream()
                .filter(issue -> issue.code().equals("qualis.process.responsibility.duplicate"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        snapshot.issues(FILE, CancelIndicator.NullImpl).toString()));
        List<Fix> fixes =
                INJECTOR.getInstance(QuickFixes.class).of(snapshot, FILE, twice.code(), twice.offset(), twice.length());
        assertEquals(1, fixes.size());
        assertEquals(
                HEAD + expected.replace("\\n", "\n") + "\n}\n",
                TextEdit.apply(fixes.getFirst().edits(), text));
    }
}
