package dev.qualis.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.qualis.testing.Golden;
import dev.qualis.testing.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.PersonIdent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiffCommandTest {
    private static final String BEFORE = """
        project "甲公司" | "Company A" { languages zh, en date 2026-06-30 }
        unit Quality "质量部" | "Quality"
        position GM "总经理" | "General manager" { top manager }
        position CQO "首席质量官" | "Chief Quality Officer" in Quality reports to GM {
            chief quality officer
            authority veto over productRelease
        }
        person Zhang "张三" | "Zhang San" holds CQO since 2024-01-01
        """;

    @TempDir
    Path folder;

    private Path written(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Path old() throws IOException {
        return written("old/one.qms", BEFORE).getParent();
    }

    private Path now() throws IOException {
        String text = BEFORE.replace("    authority veto over productRelease\n", "")
                .replace("holds CQO since 2024-01-01", "")
                .replace("unit Quality \"质量部\"", "unit Excellence \"质量部\"")
                .replace("in Quality", "in Excellence");
        return written("new/one.qms", text + "unit Sales \"<销售*部>\" | \"Sales @all\"\n")
                .getParent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void tellsWhatDiffersAndWhatFollows(String language) throws IOException {
        Run text = Run.of("diff", old(), now(), "--language", language);
        Run markdown = Run.of("diff", old(), now(), "--language", language, "--format", "markdown");

        assertAll(
                () -> assertEquals(ExitCode.FINE, text.code(), text::err),
                () -> Golden.assertMatches("diff/changes." + language + ".txt", text.out()),
                () -> Golden.assertMatches("diff/changes." + language + ".md", markdown.out()));
    }

    @Test
    void tellsProgramsTheSame() throws IOException {
        Run run = Run.of("diff", old(), now(), "--format", "json");

        JsonObject json = JsonParser.parseString(run.out()).getAsJsonObject();
        assertAll(
                () -> assertEquals(false, json.get("same").getAsBoolean()),
                () -> Golden.assertMatches("diff/changes.json", run.out()));
    }

    @Test
    void equalProjectsAreTheSame() {
        Path example = Repository.example("minimal");

        assertEquals(new Run(0, "Both say the same.\n", ""), Run.of("diff", example, example, "--exit-code"));
    }

    @Test
    void theExitCodeTellsWhereItIsAskedFor() throws IOException {
        assertEquals(ExitCode.FINE, Run.of("diff", old(), now()).code());
        assertEquals(ExitCode.MODEL, Run.of("diff", old(), now(), "--exit-code").code());
    }

    @Test
    void comparesRevisions() throws Exception {
        Path work = folder.resolve("work");
        PersonIdent who = new PersonIdent("t", "t@example.org", Instant.EPOCH, ZoneOffset.UTC);
        try (Git git = Git.init().setDirectory(work.toFile()).call()) {
            written("work/models/one.qms", BEFORE);
            written("work/models/.hidden/two.qms", "unit Hidden \"隐\"\n");
            git.add().addFilepattern(".").call();
            git.commit()
                    .setMessage("first")
                    .setAuthor(who)
                    .setCommitter(who)
                    .setSign(false)
                    .call();
            written("work/models/one.qms", BEFORE + "unit Sales \"销售部\"\n");
            git.add().addFilepattern(".").call();
            git.commit()
                    .setMessage("second")
                    .setAuthor(who)
                    .setCommitter(who)
                    .setSign(false)
                    .call();
        }
        Path models = work.resolve("models");
        written("work/models/one.qms", BEFORE + "unit Sales \"市场部\"\n");

        assertAll(
                () -> assertEquals(
                        "Added\n  Unit Sales \"市场部\" [one.qms:9]\n\n1 element added.\n",
                        Run.of("diff", "--git", "HEAD~1", models).out()),
                () -> assertEquals(
                        "Changed\n  Unit Sales \"市场部\" [one.qms:9]\n    Title: \"销售部\" → \"市场部\"\n\n1 changed.\n",
                        Run.of("diff", "--git", "HEAD", models.resolve("one.qms"))
                                .out()),
                () -> assertTrue(
                        Run.of("diff", "--git", "nowhere", models).err().contains("has no revision \"nowhere\"")),
                () -> assertTrue(
                        Run.of("diff", "--git", "HEAD:::~", models).err().contains("has no revision")),
                () -> assertTrue(Run.of("diff", "--git", "HEAD", old()).err().contains("is in no Git repository")));
    }

    @Test
    void comparesRevisionsOfItsOwnRepositoryAsGitWritesThem() {
        Run run = Run.of("diff", "HEAD:examples/minimal", "HEAD:../../examples/minimal");

        boolean checkout = Files.exists(Repository.root().resolve(".git"));
        assertEquals(checkout ? "Both say the same.\n" : "", run.out(), run::err);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing-here", "HEAD:nothing/here", ":x"})
    void refusesWhatIsNotThereInOneSentence(String project) throws IOException {
        Run run = Run.of("diff", old(), project);

        assertEquals(ExitCode.USAGE, run.code());
        assertEquals(1, run.err().lines().count(), run::err);
    }

    @Test
    void twoStatesAreWanted() throws IOException {
        assertAll(Stream.of(Run.of("diff", old()), Run.of("diff", "--git", "HEAD", old(), now()))
                .map(run -> () -> assertTrue(run.err().contains("Name two states"), run::err)));
    }

    @Test
    void theReportGoesToAFile() throws IOException {
        Path file = folder.resolve("report.md");
        Run run = Run.of("diff", old(), now(), "--format", "markdown", "-o", file);

        assertEquals(ExitCode.FINE, run.code(), run::err);
        assertEquals(Golden.text("diff/changes.en.md"), Files.readString(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void thePageShowsThePicturesBeforeAndAfterWithWhatChangedMarked(String language) throws Exception {
        Path page = folder.resolve("diff.html");
        Run run = Run.of("diff", old(), now(), "--language", language, "--format", "html", "-o", page);

        assertEquals(ExitCode.FINE, run.code(), run::err);
        String html = Files.readString(page);
        assertTrue(html.contains("<figcaption>" + (language.equals("zh") ? "之前" : "Before")), html);
        assertTrue(html.matches("(?s).*<a [^>]*href=\"#renamed-\\d+\".*"), "the renamed unit is marked");
        assertTrue(html.matches("(?s).*<a [^>]*href=\"#added-\\d+\".*"), "the new unit is marked");
        assertTrue(!html.contains("<script") && !html.contains("<销售"), "what a model says is no markup");
        assertEquals(
                html,
                Run.of("diff", old(), now(), "--language", language, "--format", "html")
                        .out());
    }
}
