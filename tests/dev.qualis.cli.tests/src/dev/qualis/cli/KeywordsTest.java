package dev.qualis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.testing.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keywords in the language that the user chooses. */
class KeywordsTest {
    private static final String ENGLISH = "unit A // 为什么\nposition B \"in\" | \"属于\" in A\n";
    private static final String CHINESE = "部门 A // 为什么\n岗位 B \"in\" | \"属于\" 属于 A\n";

    @TempDir
    private Path folder;

    @Test
    void formatExchangesThemAndCheckOnlyTells() throws IOException {
        Path file = Files.writeString(folder.resolve("a.qms"), ENGLISH);
        Run check = Run.of("format", "--keywords", "zh", "--check", folder).without(folder);
        assertEquals(ExitCode.MODEL, check.code());
        assertEquals("TEMP/a.qms\n", check.out());
        assertTrue(check.err().contains("Run \"qualis format --keywords zh TEMP\""), check.err());
        assertEquals(ENGLISH, Files.readString(file));

        assertEquals(ExitCode.FINE, Run.of("format", "--keywords", "zh", folder).code());
        assertEquals(CHINESE, Files.readString(file));
        assertEquals(
                ExitCode.FINE,
                Run.of("format", "--keywords=zh", "--check", folder).code());
        assertEquals(ExitCode.FINE, Run.of("format", "--check", folder).code());
        assertEquals(ExitCode.FINE, Run.of("format", "--keywords=en", folder).code());
        assertEquals(ENGLISH, Files.readString(file));
    }

    @Test
    void theSmallExampleIsTheSameInBothLanguages() throws IOException {
        Path english = Files.copy(Repository.example("minimal").resolve("minimal.qms"), folder.resolve("a.qms"));
        assertEquals(ExitCode.FINE, Run.of("format", "--keywords", "zh", folder).code());
        assertEquals(
                withoutComments(Repository.example("minimal-zh").resolve("minimal.qms")), withoutComments(english));
    }

    private static String withoutComments(Path file) throws IOException {
        return Files.readString(file).replaceAll("(?m)^//.*$", "");
    }

    @Test
    void formatKnowsTwoLanguages() {
        Run run = Run.of("format", "--keywords", "fr", folder);
        assertEquals(ExitCode.USAGE, run.code());
        assertTrue(run.err().contains("zh, en"), run.err());
    }

    @Test
    void newWritesThoseOfTheUsersLanguageOrTheChosenOnes() throws IOException {
        assertTrue(started("zh_CN.UTF-8").contains("\n企业 本企业 \""));
        assertTrue(started("en_GB.UTF-8").contains("\nenterprise "));
        assertTrue(started("zh_CN.UTF-8", "--keywords", "en").contains("\nenterprise 本企业 \""));
        assertTrue(started("en_GB.UTF-8", "--keywords=zh").contains("\n企业 Company \""));
    }

    private String started(String locale, String... options) throws IOException {
        Path project = Files.createTempDirectory(folder, "project").resolve("my-company");
        Object[] arguments = new Object[options.length + 2];
        arguments[0] = "new";
        arguments[1] = project;
        System.arraycopy(options, 0, arguments, 2, options.length);
        assertEquals(ExitCode.FINE, Run.in(locale, arguments).code());
        Run check = Run.of("check", project, "--fail-on", "info");
        assertEquals(ExitCode.FINE, check.code(), check.out());
        return Files.readString(project.resolve("project.qms"));
    }
}
