package dev.qualis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import dev.qualis.dsl.keyword.Spelling;
import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.testing.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is proposed to be written is in the words, Chinese or English, in which the company writes its files. */
class ProposalWordsTest {
    private static final Path ENGLISH = Repository.example("minimal");
    private static final Path CHINESE = Repository.example("minimal-zh");

    @TempDir
    private Path temp;

    private static List<String> snippets(Path project) {
        Run run = Run.of("assess", project, "--format", "json");
        JsonArray clauses = JsonParser.parseString(run.out()).getAsJsonObject().getAsJsonArray("clauses");
        List<String> snippets = new ArrayList<>();
        for (JsonElement clause : clauses) {
            JsonElement fix = clause.getAsJsonObject().get("fix");
            if (fix.isJsonObject()) {
                snippets.add(fix.getAsJsonObject().get("snippet").getAsString());
            }
        }
        return snippets;
    }

    @Test
    void aChineseProjectGetsTheSameProposalsInChineseWords() {
        List<String> english = snippets(ENGLISH);
        QmsLanguage language = QmsLanguage.standalone();
        assertEquals(
                english.stream()
                        .map(each -> language.spell(each, Spelling.CHINESE))
                        .toList(),
                snippets(CHINESE));
        assertTrue(english.contains("sign negative"), english.toString());
        assertTrue(snippets(CHINESE).contains("性质 负向"));
    }

    @Test
    void theWordsAreThoseOfTheProjectNotOfTheReader() {
        assertTrue(Run.in("zh_CN.UTF-8", "assess", ENGLISH).out().contains("\n       sign negative\n"));
        assertTrue(Run.in("en_GB.UTF-8", "assess", CHINESE).out().contains("\n       性质 负向\n"));
    }

    @Test
    void pagesAndWorkbooksHaveThemToo() throws IOException {
        String page = Run.of("assess", CHINESE, "--format", "html").out();
        assertTrue(page.contains("性质 负向"));
        assertFalse(page.contains("sign negative"));
        Path workbook = temp.resolve("a.xlsx");
        Run.of("assess", CHINESE, "--format", "xlsx", "-o", workbook);
        String sheets = OfficeText.of(workbook);
        assertTrue(sheets.contains("性质 负向"));
        assertFalse(sheets.contains("sign negative"));
    }

    @Test
    void theManualHasThemToo() throws IOException {
        Run.of("document", CHINESE, "-o", temp.resolve("manual"));
        String page = Files.readString(temp.resolve("manual/zh/conformity.html"));
        assertTrue(page.contains("性质 负向"));
        assertFalse(page.contains("sign negative"));
    }

    @Test
    void theOfficerIsCalledAsTheProjectDoes() throws IOException {
        Files.writeString(temp.resolve("a.qms"), """
                项目 甲
                引用库 CQOS
                岗位 质量总监 "质量总监" { 首席质量官 }
                """);
        List<String> snippets = snippets(temp);
        assertTrue(snippets.contains("人员 … 担任 质量总监 自 …"), snippets.toString());
        assertTrue(snippets.stream().noneMatch(each -> each.matches("(?s).*CQO(?!S).*")), snippets.toString());
        assertTrue(snippets.stream().anyMatch(each -> each.contains("CQOS ")), snippets.toString());
    }

    @Test
    void everyLineOfAProposalIsIndented() {
        String text = Run.of("assess", ENGLISH).out();
        assertTrue(text.lines().noneMatch(line -> line.matches("[a-z\\p{IsHan}].*[{}\"…].*")), text);
    }
}
