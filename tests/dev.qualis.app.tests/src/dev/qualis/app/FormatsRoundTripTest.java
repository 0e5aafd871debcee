package dev.qualis.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.compare.ModelComparison;
import dev.qualis.dsl.keyword.Spelling;
import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.exchange.json.JsonModelSchema;
import dev.qualis.model.qms.QmsPackage;
import dev.qualis.model.qms.core.Language;
import dev.qualis.testing.Golden;
import dev.qualis.testing.Repository;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is exported as JSON and XMI comes back as it was. */
class FormatsRoundTripTest {
    private static final QmsLanguage LANGUAGE = QmsLanguage.standalone();

    @TempDir
    Path folder;

    private static OpenedProject open(Path path) {
        Outcome<OpenedProject> outcome = new OpenProject(() -> LANGUAGE).open(path, Progress.NONE);
        return value(outcome);
    }

    private static <T> T value(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(Refusal refusal) ->
                throw new AssertionError(new Sentences(Language.EN).of(refusal));
        };
    }

    static Stream<Path> projects() {
        return Stream.of(
                Repository.example("hengxin"),
                Repository.example("minimal"),
                Repository.example("minimal-zh"),
                Repository.root().resolve("tests/dev.qualis.dsl.tests/expected/every-construct.qms"));
    }

    @ParameterizedTest
    @MethodSource("projects")
    void jsonComesBack(Path path) throws IOException {
        OpenedProject before = open(path);
        byte[] json = value(new ExportModel().json(before));

        OpenedProject after = imported(json, "model.json", Spelling.CHINESE);

        assertSame(before, after);
        assertEquals(
                new String(json, StandardCharsets.UTF_8),
                new String(value(new ExportModel().json(after)), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("projects")
    void xmiComesBack(Path path) throws IOException {
        OpenedProject before = open(path);
        byte[] xmi = value(new ExportModel().xmi(before));

        OpenedProject after = imported(xmi, "model.xmi", Spelling.ENGLISH);

        assertSame(before, after);
        if (before.files().size() == 1) { // several files come back under other names, in another order
            assertArrayEquals(xmi, value(new ExportModel().xmi(after)));
        }
    }

    private OpenedProject imported(byte[] bytes, String name, Spelling spelling) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        SequencedMap<String, String> texts = value(new ImportModel(LANGUAGE).texts(file, spelling));
        Path project = folder.resolve("imported-" + name);
        value(ImportModel.write(project, texts));
        OpenedProject opened = open(project);
        opened.models()
                .forEach(model -> assertEquals(List.of(), model.eResource().getErrors()));
        return opened;
    }

    private static void assertSame(OpenedProject before, OpenedProject after) {
        ModelComparison comparison = ModelComparison.of(before.models(), after.models());
        assertTrue(comparison.isEmpty(), () -> comparison.changes().toString());
    }

    @Test
    void twoHundredGeneratedModelsComeBack() throws IOException {
        for (int seed = 0; seed < 200; seed++) {
            Path file = Files.writeString(folder.resolve("generated.qms"), GeneratedModel.of(new Random(seed)));
            OpenedProject before = open(file);
            boolean xmi = seed % 2 == 0;
            byte[] bytes = value(xmi ? new ExportModel().xmi(before) : new ExportModel().json(before));
            Path written = Files.write(folder.resolve(xmi ? "g.xmi" : "g.json"), bytes);
            // that the texts say the same is what the import itself makes sure of: here it must not refuse
            SequencedMap<String, String> texts = value(
                    new ImportModel(LANGUAGE).texts(written, seed % 3 == 0 ? Spelling.CHINESE : Spelling.ENGLISH));
            assertEquals(1, texts.size());
        }
    }

    @Test
    void theSchemaIsPublished() {
        Golden.assertMatches(Repository.root().resolve("docs/qualis-model.schema.json"), JsonModelSchema.text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"format\": \"other\"}",
                "{\"format\": \"qualis-model\", \"version\": 2}",
                "{\"version\": 1, \"files\": [{\"file\": \"a.qms\", \"elements\": [{\"type\": \"Nothing\"}]}]}",
                "{\"version\": 1, \"files\": [{\"file\": \"a.qms\", \"elements\": [{\"type\": \"Clause\"}]}]}",
                "{\"version\": 1, \"files\": [{\"file\": \"a.qms\", \"elements\": [{\"type\": \"Position\", \"name\":"
                        + " 3, \"headcount\": \"x\"}]}]}",
                "{\"version\": 1, \"files\": [{\"file\": \"a.qms\", \"elements\": [{\"type\": \"Position\", \"name\":"
                        + " \"P\", \"reportsTo\": \"Position:Q\"}]}]}",
                "{\"version\": 1, \"files\": [{\"file\": \"../a.qms\"}]}",
                "{\"version\": 1, \"files\": [{\"file\": \"/tmp/a.qms\"}]}",
                "{\"version\": 1, \"files\": [{\"file\": \"a\\u0000.qms\"}]}",
                "{\"version\": 1, \"files\": [{\"file\": \"a.qms\", \"elements\": [{\"type\": \"Position\", \"name\":"
                        + " \"P\\n"
                        + "position Q\"}]}]}"
            })
    void whatIsNoModelAsJsonIsRefused(String json) throws IOException {
        Path file = Files.writeString(folder.resolve("bad.json"), json);

        Outcome<?> outcome = new ImportModel(LANGUAGE).texts(file, Spelling.ENGLISH);

        assertInstanceOf(Outcome.Refused.class, outcome, () -> outcome.toString());
    }

    @Test
    void jsonThatIsNestedWithoutEndIsRefused() throws IOException {
        String clause = "{\"type\": \"Clause\", \"clauses\": [";
        String json = "{\"files\": [{\"elements\": [{\"type\": \"Standard\", \"clauses\": [" + clause.repeat(100_000);

        assertInstanceOf(
                Outcome.Refused.class,
                new ImportModel(LANGUAGE)
                        .texts(Files.writeString(folder.resolve("deep.json"), json), Spelling.ENGLISH));
    }

    @Test
    void xmiThatIsNestedWithoutEndIsRefused() throws IOException {
        String xmi = "<?xml version=\"1.0\"?><qms:QualityModel xmlns:qms=\"" + QmsPackage.eNS_URI + "\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><elements xsi:type=\"qms:Standard\">"
                + "<clauses>".repeat(100_000);

        Outcome<?> outcome =
                new ImportModel(LANGUAGE).texts(Files.writeString(folder.resolve("deep.xmi"), xmi), Spelling.ENGLISH);

        Refusal refusal = ((Outcome.Refused<?>) assertInstanceOf(Outcome.Refused.class, outcome)).refusal();
        assertTrue(refusal.toString().contains("its elements are nested too deeply"), refusal::toString);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<x/>",
                "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><x>&a;</x>",
                "<qms:Nothing xmlns:qms=\"java://java.lang.String\"/>",
                "<a xmlns=\"java://dev.qualis.Nothing\"/>"
            })
    void xmiOfStrangersIsRefused(String xmi) throws IOException {
        Outcome<?> outcome =
                new ImportModel(LANGUAGE).texts(Files.writeString(folder.resolve("bad.xmi"), xmi), Spelling.ENGLISH);

        assertInstanceOf(Outcome.Refused.class, outcome);
    }

    @Test
    void xmiThatRefersToOtherFilesIsRefused() throws IOException {
        Path model = Files.writeString(folder.resolve("one.qms"), "position P \"岗\" reports to Q\nposition Q \"位\"\n");
        String xmi = new String(value(new ExportModel().xmi(open(model))), StandardCharsets.UTF_8);
        String other = xmi.replaceFirst("reportsTo=\"[^\"]*\"", "")
                .replaceFirst(
                        "(<elements[^>]*name=\"P\"[^>]*?)/?>",
                        "$1><reportsTo href=\"file:///etc/passwd#//@elements.0\"/></elements>");
        assertTrue(other.contains("/etc/passwd"), other);

        Outcome<?> outcome = new ImportModel(LANGUAGE)
                .texts(Files.writeString(folder.resolve("other.xmi"), other), Spelling.ENGLISH);

        assertInstanceOf(Outcome.Refused.class, outcome);
    }

    @Test
    void aTextWithSyntaxErrorsIsNotExported() throws IOException {
        Path model = Files.writeString(folder.resolve("broken.qms"), "position P \"岗\" {{{\n");

        assertInstanceOf(Outcome.Refused.class, new ExportModel().json(open(model)));
        assertInstanceOf(Outcome.Refused.class, new ExportModel().xmi(open(model)));
    }
}
