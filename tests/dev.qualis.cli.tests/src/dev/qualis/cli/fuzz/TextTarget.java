package dev.qualis.cli.fuzz;

import dev.qualis.app.CheckProject;
import dev.qualis.app.Finding;
import dev.qualis.app.FormatProject;
import dev.qualis.app.FormatProject.Formatted;
import dev.qualis.app.OpenProject;
import dev.qualis.app.OpenedProject;
import dev.qualis.app.Outcome.Done;
import dev.qualis.app.Outcome.Refused;
import dev.qualis.app.Progress;
import dev.qualis.dsl.keyword.Spelling;
import dev.qualis.model.qms.core.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Parser, recovery, linker, checks, formatter and the exchange of keywords: an issue for whatever is wrong; a canonical text is
 * canonical, in the words of either language, and is the same whichever way it was reached.
 */
final class TextTarget implements Target {
    private static final String FILE = "m.qms";

    private final List<String> sound;

    TextTarget(List<String> sound) {
        this.sound = sound;
    }

    @Override
    public String name() {
        return "text";
    }

    @Override
    public SortedMap<String, String> input(Random random) {
        String text = sound.get(random.nextInt(sound.size()));
        String other = sound.get(random.nextInt(sound.size()));
        return new TreeMap<>(Map.of(FILE, new Mutator(random).changed(text, other)));
    }

    @Override
    public void run(Path folder, Coverage covered) throws IOException {
        switch (OpenProject.standalone(Language.EN).open(folder.resolve(FILE), Progress.NONE)) {
            case Refused<OpenedProject>(var refusal) ->
                covered.count("refused", refusal.getClass().getSimpleName());
            case Done<OpenedProject>(OpenedProject project) -> {
                for (Finding finding :
                        new CheckProject().check(project, Progress.NONE).findings()) {
                    covered.count("issue", finding.code());
                }
                project.models()
                        .forEach(model -> model.eAllContents()
                                .forEachRemaining(element -> covered.count(
                                        "element", element.eClass().getName())));
                format(folder.resolve(FILE), project, covered);
            }
        }
    }

    private static void format(Path file, OpenedProject project, Coverage covered) throws IOException {
        Formatted plain = formatted(project, Optional.empty());
        if (plain.broken()) {
            covered.count("syntax", "broken");
            same("a broken text stays", plain.file().text(), plain.text());
            return;
        }
        covered.count("syntax", "sound");
        same("formatted twice", plain.text(), again(file, plain.text(), Optional.empty()));
        String chinese = again(file, plain.text(), Optional.of(Spelling.CHINESE));
        same(
                "formatted in Chinese at once",
                chinese,
                formatted(project, Optional.of(Spelling.CHINESE)).text());
        same("Chinese words twice", chinese, again(file, chinese, Optional.of(Spelling.CHINESE)));
        String english = again(file, chinese, Optional.of(Spelling.ENGLISH));
        same("English words twice", english, again(file, english, Optional.of(Spelling.ENGLISH)));
        same("there and back again", chinese, again(file, english, Optional.of(Spelling.CHINESE)));
    }

    private static String again(Path file, String text, Optional<Spelling> words) throws IOException {
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        return switch (OpenProject.standalone(Language.EN).open(file, Progress.NONE)) {
            case Refused<OpenedProject>(var refusal) -> throw new AssertionError("refused: " + refusal);
            case Done<OpenedProject>(OpenedProject project) -> {
                Formatted formatted = formatted(project, words);
                if (formatted.broken()) {
                    throw new AssertionError("the formatted text has syntax errors:\n" + text);
                }
                yield formatted.text();
            }
        };
    }

    private static Formatted formatted(OpenedProject project, Optional<Spelling> words) {
        return new FormatProject().format(project, words, Progress.NONE).getFirst();
    }

    private static void same(String promise, String expected, String actual) {
        if (!expected.equals(actual)) {
            int at = 0;
            while (at < Math.min(expected.length(), actual.length()) && expected.charAt(at) == actual.charAt(at)) {
                at++;
            }
            throw new AssertionError(
                    promise + ": at " + at + " «" + near(expected, at) + "» but «" + near(actual, at) + "»");
        }
    }

    private static String near(String text, int at) {
        return text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 60))
                .replace("\n", "⏎");
    }
}
