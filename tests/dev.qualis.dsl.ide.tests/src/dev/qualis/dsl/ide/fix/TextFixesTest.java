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

    @ParameterizedTest
    @CsvSource({
        "qualis.date.invalid, 2026-2-30, 2026-02-28",
        "qualis.date.invalid, 2026-6-3, 2026-06-03",
        "qualis.date.invalid, 30-06-2026, 2026-06-30",
        "qualis.date.invalid, 2026-13-01, ",
        "qualis.date.invalid, 26-06-30, ",
        "qualis.date.invalid, 2026-06-99, ",
        "qualis.date.invalid, 99999999999-06-30, ",
        "qualis.period.invalid, 2026-6, 2026-06",
        "qualis.period.invalid, 2026-0, ",
        "qualis.period.invalid, 2026-13, ",
        "qualis.period.invalid, 2030..2026, 2026..2030",
        "qualis.period.invalid, 2026-10..2026-01, 2026-01..2026-10",
        "qualis.interval.invalid, 6 m, 6 months",
        "qualis.interval.invalid, 1yr, 1 years",
        "qualis.interval.invalid, 6 eons, ",
        "qualis.amount.negative, CNY -5_000, CNY 5_000",
        "qualis.syntax.text.unclosed, '\"质量部  ', '\"质量部\"'"
    })
    void whatIsNearlyRightIsPutRight(String code, String marked, String mended) {
        assertEquals(Optional.ofNullable(mended), TextFixes.of(code, marked));
    }
}
