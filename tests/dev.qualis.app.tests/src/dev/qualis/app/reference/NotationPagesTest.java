package dev.qualis.app.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.dsl.project.QmsProject;
import dev.qualis.model.qms.core.Language;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.diagnostics.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Pages of what is written the same everywhere, and of single clauses. */
class NotationPagesTest {

    private static final QmsLanguage QMS = QmsLanguage.standalone();

    private static final Reference ENGLISH = new Reference(QMS, Language.EN);

    private static final Reference CHINESE = new Reference(QMS, Language.ZH);

    private static final Pattern FENCE = Pattern.compile("(?s)```qms\n(.*?)```");

    @ParameterizedTest
    @CsvSource({
        "units,# Units,# 单位",
        "unit of measure,# Units,# 单位",
        "单位,# Units,# 单位",
        "MWh,# Units,# 单位",
        "periods,# Periods,# 期间",
        "间隔,# Periods,# 期间",
        "dates,# Dates,# 日期",
        "texts,# Texts,# 文字",
        "money,# Numbers,# 数字",
        "CNY,# Numbers,# 数字",
        "identifiers,# Names,# 名称"
    })
    void aWordLeadsToItsPageInBothLanguages(String word, String english, String chinese) {
        assertTrue(
                ENGLISH.about(word).stream().anyMatch(page -> page.startsWith(english)),
                () -> word + ": " + ENGLISH.about(word));
        assertTrue(
                CHINESE.about(word).stream().anyMatch(page -> page.startsWith(chinese)),
                () -> word + ": " + CHINESE.about(word));
    }

    @ParameterizedTest
    @EnumSource(names = {"ZH", "EN"})
    void examplesAreRightAndUnitsAreListed(Language language) {
        Map<String, String> pages = new NotationPages(language).all();
        assertEquals(
                List.of("units", "periods", "dates", "texts", "money", "identifiers"), List.copyOf(pages.keySet()));
        assertTrue(pages.get("units").contains("`tCO2e`"));
        pages.forEach((name, page) -> {
            var fences = FENCE.matcher(page);
            assertTrue(fences.find(), name);
            QmsProject project = QMS.newProject();
            project.add(URI.createURI("memory:/a.qms"), fences.group(1));
            project.link();
            assertEquals(
                    List.of(),
                    project.validate().stream()
                            .filter(issue -> issue.severity() == Severity.ERROR)
                            .toList(),
                    name);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "ISO9001 8.4.1,ISO9001 8.4.1",
        "ISO9001:8.4.1,ISO9001 8.4.1",
        "iso 9001 8.4.1,ISO9001 8.4.1",
        "ISO 9001:2015 8.4.1,ISO9001 8.4.1",
        "GB/T 19001 8.4.1,ISO9001 8.4.1",
        "ISO9001：7.1.5,ISO9001 7.1.5",
        "CQOS:5.1.6,5.1.6",
        "cqos 5.1.6,5.1.6",
        "clause 5.1.6,5.1.6",
        "条款 5.1.6,5.1.6",
        "第5.1.6条,5.1.6",
        "5.1.6,5.1.6"
    })
    void aClauseIsFoundHoweverItIsNamed(String word, String title) {
        List<String> pages = ENGLISH.about(word);
        assertEquals(1, pages.size(), word);
        assertTrue(pages.getFirst().startsWith("# " + title + " "), pages.getFirst());
    }

    @Test
    void aBareNumberMeansEveryStandardThatHasIt() {
        assertTrue(ENGLISH.about("8.4.1").stream().anyMatch(page -> page.startsWith("# ISO9001 8.4.1 ")));
        assertTrue(CHINESE.about("ISO9001 8.4.1").getFirst().contains("## 要求什么"));
        assertTrue(ENGLISH.about("ISO9001 99.9").isEmpty());
        assertFalse(ENGLISH.about("ISO9001").isEmpty());
    }
}
