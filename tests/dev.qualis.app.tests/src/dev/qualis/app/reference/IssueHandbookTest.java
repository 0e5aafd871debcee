package dev.qualis.app.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.qualis.dsl.message.IssueTable;
import dev.qualis.dsl.project.QmsIssue;
import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.dsl.project.QmsProject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IssueHandbookTest {

    private static final QmsLanguage LANGUAGE = QmsLanguage.standalone();

    private final IssueTable table = LANGUAGE.injector().getInstance(IssueTable.class);

    private final IssueHandbook handbook = new IssueHandbook();

    @Test
    void everyIssueIsExplained() {
        assertEquals(
                new TreeSet<>(table.entries().keySet()),
                handbook.entries().stream()
                        .map(IssueHandbook.Entry::code)
                        .collect(Collectors.toCollection(TreeSet::new)));
        for (IssueHandbook.Entry entry : handbook.entries()) {
            assertFalse(entry.zh().isBlank() || entry.en().isBlank(), entry.code());
        }
    }

    static List<IssueHandbook.Entry> entries() {
        return new IssueHandbook().entries();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void everyExampleHasItsIssueAndNoOther(IssueHandbook.Entry entry) {
        assertEquals(Set.of(entry.code()), codes(entry.example()), entry.code());
    }

    @ParameterizedTest
    @MethodSource("entries")
    void everyIssueCanBeSwitchedOffForAReasonUnlessTheTextIsNotUnderstoodWithoutIt(IssueHandbook.Entry entry) {
        boolean fixed = table.entries().get(entry.code()).fixed();
        List<String> expected = fixed ? List.of(entry.code(), "qualis.project.code.fixed") : List.of();
        if (!entry.code().equals("qualis.project.duplicate")) {
            assertEquals(
                    new TreeSet<>(expected), codes(switchedOff(entry, " because \"理由\" | \"A reason\"")), entry.code());
        }
    }

    @ParameterizedTest
    @MethodSource("entries")
    void noIssueCanBeSwitchedOffWithoutAReason(IssueHandbook.Entry entry) {
        boolean fixed = table.entries().get(entry.code()).fixed();
        if (!fixed) {
            assertEquals(
                    Set.of(entry.code(), "qualis.project.reason.missing"), codes(switchedOff(entry, "")), entry.code());
        }
    }

    private static Map<String, String> switchedOff(IssueHandbook.Entry entry, String reason) {
        String setting = "issue " + entry.code() + " ignore" + reason;
        Map<String, String> files = new LinkedHashMap<>(entry.example());
        String first = files.get("a.qms");
        if (first.startsWith("project")
                && first.lines().findFirst().orElseThrow().contains("{")) {
            files.put("a.qms", first.replaceFirst("\\{", "{ " + setting));
        } else if (first.startsWith("project")) {
            files.put("a.qms", first.replaceFirst("\n", " { " + setting + " }\n"));
        } else {
            files.put("0.qms", "project P \"项目\" | \"Project\" { " + setting + " }");
        }
        return files;
    }

    private static Set<String> codes(Map<String, String> files) {
        QmsProject project = LANGUAGE.newProject();
        files.forEach((name, text) -> project.add(URI.createURI("memory:/" + name), text));
        project.link();
        return project.validate().stream().map(QmsIssue::code).collect(Collectors.toCollection(TreeSet::new));
    }
}
