package dev.qualis.dsl.ide.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qualis.dsl.project.QmsIssue;
import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.dsl.project.QmsProject;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFixesTest {

    private static final QmsLanguage LANGUAGE = QmsLanguage.standalone();

    private static List<QmsIssue> issues(String text) {
        QmsProject project = LANGUAGE.newProject();
        project.add(URI.createURI("memory:/a.qms"), text);
        project.link();
        return project.validate();
    }

    /** What the quick fix of an editor does. */
    private static String mended(String text) {
        QmsIssue issue = issues(text).stream()
                .filter(each -> each.code().equals(TextFixes.PUNCTUATION))
                .findFirst()
                .orElseThrow();
        int end = issue.offset() + issue.length();
        String marked = text.substring(issue.offset(), end);
        return text.substring(0, issue.offset())
                + TextFixes.of(issue.code(), marked).orElseThrow()
                + text.substring(end);
    }

    @ParameterizedTest
    @CsvSource({"部门 甲；, 部门 甲", "部门 甲。, 部门 甲", "岗位 乙 属于 甲．丙, 岗位 乙 属于 甲.丙"})
    void aFullWidthSignBecomesWhatIsMeant(String text, String mended) {
        assertEquals(mended, mended(text));
        assertEquals(
                List.of(),
                issues(mended).stream()
                        .filter(issue -> issue.code().startsWith("qualis.syntax"))
                        .toList());
    }

    @Test
    void whatIsUncertainIsLeftToTheWriter() {
        assertEquals(Optional.empty(), TextFixes.of("qualis.syntax.punctuation", "甲"));
        assertEquals(Optional.empty(), TextFixes.of("qualis.reference.unknown", "；"));
    }
}
