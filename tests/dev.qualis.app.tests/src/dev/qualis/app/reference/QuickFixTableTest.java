package dev.qualis.app.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Injector;
import dev.qualis.dsl.ide.QmsIdeSetup;
import dev.qualis.dsl.ide.edit.TextEdit;
import dev.qualis.dsl.ide.fix.Fix;
import dev.qualis.dsl.ide.fix.FixTable;
import dev.qualis.dsl.ide.service.QuickFixes;
import dev.qualis.dsl.keyword.Spelling;
import dev.qualis.dsl.message.IssueTable;
import dev.qualis.dsl.project.QmsIssue;
import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.dsl.workspace.Snapshot;
import dev.qualis.dsl.workspace.Workspace;
import dev.qualis.testing.Golden;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.Test;

/** Every code has fixes that mend its example in the handbook, or the table says why it has none. */
class QuickFixTableTest {

    private static final Injector INJECTOR = new QmsIdeSetup().createInjectorAndDoEMFRegistration();
    private static final QmsLanguage LANGUAGE = QmsLanguage.of(INJECTOR);
    private static final URI FILE = URI.createURI("memory:/a.qms");
    private static final String GAP = "…";

    private final QuickFixes fixes = INJECTOR.getInstance(QuickFixes.class);

    private static Snapshot snapshot(String text) {
        return LANGUAGE.injector().getInstance(Workspace.class).of(Map.of(FILE, text));
    }

    private static List<QmsIssue> issues(Snapshot snapshot) {
        return snapshot.issues(FILE, CancelIndicator.NullImpl);
    }

    private List<Fix> fixes(Snapshot snapshot, QmsIssue issue) {
        return fixes.of(snapshot, FILE, issue.code(), issue.offset(), issue.length());
    }

    private static List<IssueHandbook.Entry> shown() {
        return new IssueHandbook()
                .entries().stream()
                        .filter(entry -> !entry.code().equals("qualis.project.duplicate")) // takes two files
                        .toList();
    }

    private static String example(IssueHandbook.Entry entry) {
        return entry.code().equals("qualis.period.invalid") // there is no thirteenth month, and nobody knows which was
                // meant
                ? "plan P \"计划\" | \"Plan\" for 2030..2026"
                : entry.example().values().iterator().next();
    }

    private static QmsIssue issue(Snapshot snapshot, String code) {
        return issues(snapshot).stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError(code));
    }

    @Test
    void saysOfEveryCodeHowItIsMendedOrWhyNot() {
        assertEquals(
                new TreeSet<>(INJECTOR.getInstance(IssueTable.class).entries().keySet()),
                new TreeSet<>(FixTable.entries().keySet()));
        FixTable.entries()
                .forEach((code, entry) ->
                        assertEquals(entry.isMendable(), entry.reason().isEmpty(), code));
    }

    @Test
    void mendsTheExampleOfEveryCodeThatCanBeMended() {
        StringBuilder all = new StringBuilder();
        List<String> unmended = new ArrayList<>();
        for (IssueHandbook.Entry entry : shown()) {
            Snapshot before = snapshot(example(entry));
            List<Fix> found = fixes(before, issue(before, entry.code()));
            if (FixTable.isMendable(entry.code()) && found.isEmpty()) {
                unmended.add(entry.code() + ": no fix");
            }
            for (Fix fix : found) {
                String after = TextEdit.apply(fix.edits(), example(entry));
                all.append(entry.code())
                        .append(" · ")
                        .append(fix.english())
                        .append(" · ")
                        .append(fix.chinese());
                all.append('\n').append(changed(example(entry), after));
                if (!after.contains(GAP)
                        && issues(snapshot(after)).stream()
                                .anyMatch(each -> each.code().equals(entry.code()))) {
                    unmended.add(entry.code() + ": still there after " + fix.english());
                }
            }
        }
        assertEquals(List.of(), unmended);
        Golden.assertMatches("quick-fixes.txt", all.toString());
    }

    /** The lines that go and come. */
    private static String changed(String before, String after) {
        List<String> old = before.lines().toList();
        List<String> now = after.lines().toList();
        StringBuilder lines = new StringBuilder();
        old.stream()
                .filter(line -> !now.contains(line))
                .forEach(line -> lines.append("- ").append(line).append('\n'));
        now.stream()
                .filter(line -> !old.contains(line))
                .forEach(line -> lines.append("+ ").append(line).append('\n'));
        return lines.toString();
    }

    /** The same examples with Chinese words of the language: as many fixes, which mend as well. */
    @Test
    void mendsTextsInChineseWordsAlike() {
        Map<String, String> different = new LinkedHashMap<>();
        int compared = 0;
        for (IssueHandbook.Entry entry : shown()) {
            Snapshot english = snapshot(example(entry));
            String text = english.format(FILE, Spelling.CHINESE);
            Snapshot chinese = snapshot(text);
            boolean same = issues(chinese).stream().anyMatch(each -> each.code().equals(entry.code()));
            if (!same || text.equals(example(entry)) || !FixTable.isMendable(entry.code())) {
                continue; // a text with syntax errors is not respelt
            }
            compared++;
            List<Fix> found = fixes(chinese, issue(chinese, entry.code()));
            int expected = fixes(english, issue(english, entry.code())).size();
            if (found.size() != expected) {
                different.put(entry.code(), found.size() + " instead of " + expected);
            }
            for (Fix fix : found) {
                String after = TextEdit.apply(fix.edits(), text);
                if (!after.contains(GAP)
                        && issues(snapshot(after)).stream()
                                .anyMatch(each -> each.code().equals(entry.code()))) {
                    different.put(entry.code(), "still there after " + fix.chinese());
                }
                assertFalse(after.contains(GAP) && hasEnglishWord(fix, text), entry.code() + " " + fix.chinese());
            }
        }
        assertEquals(Map.of(), different);
        assertTrue(compared > 80, "" + compared);
    }

    /** What is written anew has no word of the language in English. */
    private static boolean hasEnglishWord(Fix fix, String text) {
        return fix.edits().stream()
                .anyMatch(edit ->
                        edit.text().matches("(?s).*\\b(owner|owned|by|on|because|effect|evidence|members)\\b.*"));
    }
}
