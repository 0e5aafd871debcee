package dev.qualis.app;

import static dev.qualis.app.Outcomes.refusal;
import static dev.qualis.app.Outcomes.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.dsl.keyword.Spelling;
import dev.qualis.model.qms.core.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class NewProjectTest {
    private final NewProject create = new NewProject();

    @TempDir
    private Path parent;

    @ParameterizedTest
    @EnumSource(names = {"ZH", "EN"})
    void startsAProjectThatChecksWithoutAnyFinding(Language language) {
        Path folder = parent.resolve("my-company");
        value(create.create(folder, "", language));
        OpenedProject project = value(OpenProject.standalone(language).open(folder, Progress.NONE));
        CheckReport report = new CheckProject().check(project, Progress.NONE);
        assertEquals(
                List.of(),
                report.findings().stream()
                        .map(finding -> finding.file().name() + ":" + finding.line() + " " + finding.message())
                        .toList());
        assertTrue(report.elements() > 10);
        assertEquals(language, project.languages().getFirst());
        for (FormatProject.Formatted file : new FormatProject().format(project, Progress.NONE)) {
            assertEquals(file.file().text(), file.text(), file.file().name());
            assertTrue(file.text().startsWith("//"), "every file explains itself");
        }
    }

    static List<Arguments> standards() {
        return NewProject.standards().stream()
                .flatMap(
                        standard -> Stream.of(Arguments.of(standard, Language.ZH), Arguments.of(standard, Language.EN)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("standards")
    void aProjectOfAnyStandardChecksUsesOnlyThatStandardAndIsInCanonicalForm(String standard, Language language)
            throws IOException {
        Path folder = parent.resolve("my-company");
        Spelling keywords = NewProject.keywords(language);
        value(create.create(folder, "", language, keywords, standard));
        OpenedProject project = value(OpenProject.standalone(language).open(folder, Progress.NONE));
        assertEquals(List.of(), new CheckProject().check(project, Progress.NONE).findings());
        for (FormatProject.Formatted file : new FormatProject().format(project, Progress.NONE)) {
            assertEquals(file.file().text(), file.text(), file.file().name());
            if (!standard.equals(NewProject.GUIDE)) {
                assertTrue(!file.text().contains("CQO"), file.file().name());
            }
        }
        assertEquals(standard, new AssessProject().usualStandard(project));
        assertEquals(
                standard.equals(NewProject.GUIDE) ? 2 : 1, project.languages().size());
    }

    static List<Arguments> trades() {
        return Stream.of(Trade.values())
                .flatMap(trade -> Stream.of(Arguments.of(trade, Language.ZH), Arguments.of(trade, Language.EN)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("trades")
    void aProjectOfAnyTradeChecksAndIsInCanonicalForm(Trade trade, Language language) {
        Path folder = parent.resolve(trade.word());
        NewProject.Created created = value(
                create.create(folder, "", language, NewProject.keywords(language), "ISO9001", Optional.of(trade)));
        assertEquals(trade != Trade.SMALL_FIRM, created.files().contains(folder.resolve("trade.qms")));
        OpenedProject project = value(OpenProject.standalone(language).open(folder, Progress.NONE));
        assertEquals(List.of(), new CheckProject().check(project, Progress.NONE).findings());
        for (FormatProject.Formatted file : new FormatProject().format(project, Progress.NONE)) {
            assertEquals(file.file().text(), file.text(), file.file().name());
            assertTrue(file.text().startsWith("//"), "every file explains itself");
        }
        assertEquals(Optional.of(trade), Trade.of(trade.word()));
        assertEquals(Optional.empty(), Trade.of("bakery"));
    }

    @Test
    void refusesAStandardThatThereIsNot() {
        assertEquals(
                new Refusal.UnknownStandard("ISO9000", NewProject.standards()),
                refusal(create.create(parent.resolve("x"), "", Language.EN, Spelling.ENGLISH, "ISO9000")));
    }

    @ParameterizedTest
    @CsvSource({"ZH, ENGLISH, '\nunit 管理层 '", "EN, CHINESE, '\n部门 Management '"})
    void writesTheKeywordsThatAreChosen(Language language, Spelling keywords, String unit) throws IOException {
        Path folder = parent.resolve("my-company");
        value(create.create(folder, "", language, keywords, NewProject.GUIDE));
        OpenedProject project = value(OpenProject.standalone(language).open(folder, Progress.NONE));
        assertEquals(List.of(), new CheckProject().check(project, Progress.NONE).findings());
        assertTrue(Files.readString(folder.resolve("organisation.qms")).contains(unit));
    }

    @ParameterizedTest
    @CsvSource({"my-company, MyCompany", "恒信 电子, 恒信电子", "2026 plan, Plan", "process, Process", "a\"b, AB", "Ünï x, NX"})
    void derivesTheNameFromTheFolder(String folder, String name) {
        assertEquals(
                name,
                value(create.create(parent.resolve(folder), "", Language.EN)).name());
    }

    @Test
    void takesAGivenName() {
        assertEquals(
                "Hengxin",
                value(create.create(parent.resolve("x"), "Hengxin", Language.EN))
                        .name());
    }

    @Test
    void keepsQuotesOfATitle() {
        Path folder = parent.resolve("x");
        value(create.create(folder, "The \"best\" \\ firm", Language.EN));
        OpenedProject project = value(OpenProject.standalone(Language.EN).open(folder, Progress.NONE));
        assertEquals(List.of(), new CheckProject().check(project, Progress.NONE).findings());
        assertEquals(
                "The \"best\" \\ firm",
                project.models().stream()
                        .filter(model -> model.getProject() != null)
                        .findFirst()
                        .orElseThrow()
                        .getProject()
                        .getTitle()
                        .primary());
    }

    @Test
    void refusesANameWithoutLetters() {
        assertEquals(new Refusal.NoProjectName("123"), refusal(create.create(parent.resolve("123"), "", Language.EN)));
    }

    @Test
    void neverOverwrites() throws IOException {
        Path file = Files.writeString(parent.resolve("metrics.qms"), "// mine");
        assertEquals(new Refusal.ProjectExists(file), refusal(create.create(parent, "X", Language.ZH)));
        assertEquals("// mine", Files.readString(file));
        try (var entries = Files.list(parent)) {
            assertEquals(List.of(file), entries.toList());
        }
    }

    @Test
    void doesNotMixWithAnotherModel() throws IOException {
        Path file = Files.writeString(parent.resolve("model.qms"), "");
        assertEquals(new Refusal.ProjectExists(file), refusal(create.create(parent, "X", Language.ZH)));
    }

    @Test
    void startsBesideOtherFiles() throws IOException {
        Files.writeString(parent.resolve("README.md"), "mine");
        value(create.create(parent, "X", Language.ZH));
        assertEquals("mine", Files.readString(parent.resolve("README.md")));
    }

    @Test
    void refusesAFileInTheFoldersPlace() throws IOException {
        Path file = Files.writeString(parent.resolve("x"), "mine");
        assertEquals(new Refusal.ProjectExists(file), refusal(create.create(file, "", Language.EN)));
    }
}
