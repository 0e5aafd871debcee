package dev.qualis.app;

import static dev.qualis.app.Outcomes.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.analysis.ProjectAnalyses;
import dev.qualis.conformity.Conformity;
import dev.qualis.manual.briefing.Briefing;
import dev.qualis.manual.briefing.Statement;
import dev.qualis.manual.briefing.Topic;
import dev.qualis.model.qms.core.Language;
import dev.qualis.testing.Repository;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PresentProjectTest {
    private static final String FIRM = """
        project Firm "小厂" | "Small firm" { languages zh, en date 2026-06-30 }
        unit Plant "工厂" | "Plant"
        position GM "总经理" | "General Manager" in Plant
        position CQO "首席质量官" | "Chief Quality Officer" in Plant { chief quality officer reports to GM }
        position Seller "销售" | "Seller" in Plant { reports to GM }
        process Sell "销售" | "Selling" { owner Seller raci { A Seller R GM } }
        process Buy "采购" | "Buying" { owner GM raci { A CQO R GM } }
        process Make "制造" | "Making"
        """;

    @TempDir
    private Path folder;

    private OpenedProject firm(String text) throws IOException {
        Path file = folder.resolve("firm.qms");
        Files.writeString(file, text);
        return value(OpenProject.standalone(Language.EN).open(file, Progress.NONE));
    }

    private static List<Statement> statements(OpenedProject project, Language language) {
        return Briefing.of(
                project.index(), ProjectAnalyses.of(project.index()), Conformity.toAll(project.index()), language);
    }

    private static List<String> titles(List<Statement> statements, Topic topic) {
        return statements.stream()
                .filter(each -> each.topic() == topic)
                .map(Statement::title)
                .toList();
    }

    /** The slides of a file of PowerPoint, as XML. */
    private static List<String> slides(byte[] file) throws IOException {
        List<String> slides = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().matches("ppt/slides/slide\\d+\\.xml")) {
                    slides.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return slides;
    }

    @Test
    void titlesAreFindingsWithTheFiguresOfTheModel() throws IOException {
        OpenedProject project = firm(FIRM);
        assertEquals(
                List.of(
                        "2 of 3 processes have no quality staff",
                        "What processes lack most: a metric – missing in 3 of 3",
                        "1 of 3 processes lacks a single accountable position"),
                titles(statements(project, Language.EN), Topic.PROCESSES));
        assertEquals(
                List.of("3 个过程中有 2 个没有质量人员", "过程最常缺的是“指标”：3 个过程中有 3 个没有", "3 个过程中有 1 个没有唯一的负责（A）岗位"),
                titles(statements(project, Language.ZH), Topic.PROCESSES));
        assertEquals(List.of(), titles(statements(project, Language.EN), Topic.RISKS), "nothing is said of nothing");
    }

    @Test
    void oneIsNotToldAsMany() throws IOException {
        OpenedProject project = firm(FIRM.replaceAll("(?m)^process (Buy|Make).*\\R", ""));
        List<String> titles = titles(statements(project, Language.EN), Topic.PROCESSES);
        assertEquals("1 of 1 processes has no quality staff", titles.getFirst());
        assertEquals("The only process has exactly one accountable position", titles.getLast());
    }

    @ParameterizedTest
    @EnumSource(names = {"ZH", "EN"})
    void theExampleFitsIntoTwentyFiveSlides(Language language) throws IOException {
        OpenedProject hengxin =
                value(OpenProject.standalone(language).open(Repository.example("hengxin"), Progress.NONE));
        List<Statement> statements = statements(hengxin, language);
        assertTrue(statements.size() <= PresentProject.MOST_SLIDES - 2, Integer.toString(statements.size()));
        for (Statement statement : statements) {
            assertFalse(statement.title().contains("{"), statement.title());
            assertFalse(statement.title().contains("null"), statement.title());
            assertFalse(statement.grid().rows().isEmpty(), statement.title());
        }
        assertEquals( // since its table says that all are on track
                language == Language.ZH ? "6 个目标均尚未达成，按计划的 6 个" : "None of 6 goals is reached yet; on track: 6",
                titles(statements, Topic.STRATEGY).getFirst());
        assertEquals(
                List.of(Topic.values()),
                statements.stream().map(Statement::topic).distinct().toList());
    }

    @Test
    void slidesAndAppendixAreWrittenInEachLanguage() throws IOException {
        OpenedProject project = firm(FIRM);
        PresentProject present = new PresentProject(new DrawProject());
        SortedMap<String, byte[]> files =
                present.present(project, EnumSet.of(Language.ZH, Language.EN), Optional.empty(), Progress.NONE);
        assertEquals(
                List.of("appendix.en.pdf", "appendix.zh.pdf", "presentation.en.pptx", "presentation.zh.pptx"),
                List.copyOf(files.keySet()));
        List<String> slides = slides(files.get("presentation.zh.pptx"));
        assertTrue(slides.stream().anyMatch(slide -> slide.contains(">目录<")));
        assertTrue(slides.stream().anyMatch(slide -> slide.contains(">3 个过程中有 2 个没有质量人员<")));
    }

    @Test
    void anEmptyModelHasACoverAndContents() throws IOException {
        SortedMap<String, byte[]> files = new PresentProject(new DrawProject())
                .present(firm("// nothing yet\n"), EnumSet.of(Language.EN), Optional.empty(), Progress.NONE);
        assertTrue(slides(files.get("presentation.en.pptx")).size() >= 2);
    }
}
