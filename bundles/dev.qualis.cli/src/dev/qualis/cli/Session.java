package dev.qualis.cli;

import dev.qualis.app.MessageCatalogue;
import dev.qualis.app.OpenProject;
import dev.qualis.app.OutputFolder;
import dev.qualis.app.Refusal;
import dev.qualis.app.Sentences;
import dev.qualis.model.qms.core.Language;
import dev.qualis.scene.SceneWarning;
import dev.qualis.scene.SemanticElement;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One run of the program: where it speaks to, and in which language. */
final class Session {
    /** More names than these make no warning clearer. */
    private static final int MOST_ELEMENTS = 5;

    private final Surroundings surroundings;
    private final Language language;
    private final MessageCatalogue messages;
    private boolean quiet;
    private boolean verbose;

    Session(Surroundings surroundings, Language language) {
        this.surroundings = surroundings;
        this.language = language;
        this.messages = MessageCatalogue.load(Session.class, "messages", language);
    }

    void setQuiet(boolean quiet) {
        this.quiet = quiet;
    }

    void setVerbose(boolean verbose) {
        this.verbose = verbose;
    }

    boolean isVerbose() {
        return verbose;
    }

    Language language() {
        return language;
    }

    MessageCatalogue messages() {
        return messages;
    }

    String say(String key, Object... arguments) {
        Object[] safe = new Object[arguments.length];
        for (int i = 0; i < safe.length; i++) {
            boolean number = arguments[i] instanceof Number;
            safe[i] = number ? arguments[i] : TerminalText.inOneLine(String.valueOf(arguments[i]));
        }
        return messages.say(key, safe);
    }

    OpenProject openProject() {
        return surroundings.projects().apply(language);
    }

    /** For commands that take a moment: also tells its steps where they cannot be rewritten. */
    ConsoleProgress progress(boolean longRunning) {
        if (quiet || !longRunning && !surroundings.terminal()) {
            return new ConsoleProgress(task -> "", line -> {}, false);
        }
        Sentences sentences = new Sentences(language);
        return new ConsoleProgress(sentences::of, this::progressText, surroundings.terminal());
    }

    private void progressText(String text) {
        surroundings.err().print(text);
        surroundings.err().flush();
    }

    /** A line of the result. */
    void print(String line) {
        surroundings.out().print(TerminalText.inOneLine(line) + "\n");
    }

    /** A result of several lines. */
    void printText(String text) {
        printUtf8(TerminalText.of(text));
    }

    /** A result whose lines end as the internet's do, such as a calendar. */
    void printCalendar(String text) {
        printUtf8(TerminalText.of(text.replace("\r\n", "\n")).replace("\n", "\r\n"));
    }

    void printJson(String json) {
        printUtf8(TerminalText.inJson(json));
    }

    /** XML or HTML. */
    void printMarkup(String markup) {
        printUtf8(TerminalText.inMarkup(markup));
    }

    /** UTF-8 whatever the terminal speaks: the result may be for a program. */
    private void printUtf8(String text) {
        PrintStream out = surroundings.out();
        out.flush();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.write(bytes, 0, bytes.length);
    }

    /** Where a protocol writes to: nothing else may be printed there. */
    PrintStream rawOut() {
        return surroundings.out();
    }

    /** A line about the run, left out where the user wants it quiet. */
    void note(String line) {
        if (!quiet) {
            complain(line);
        }
    }

    /** A line that tells what is wrong. */
    void complain(String line) {
        surroundings.err().print(TerminalText.of(line) + "\n");
    }

    int refuse(Refusal refusal) {
        complain(TerminalText.inOneLine(new Sentences(language).of(refusal)));
        return ExitCode.USAGE;
    }

    /**
     * What could not be drawn as described: each sentence once, with the drawings, the elements and the places in the description that
     * it is about, the first ones by name.
     *
     * @param warnings by what they are about: a drawing or a file
     */
    void tellWarnings(Map<String, List<SceneWarning>> warnings) {
        Map<String, About> sentences = new LinkedHashMap<>();
        warnings.forEach((about, all) -> all.forEach(warning ->
                sentences.computeIfAbsent(warning.message(), any -> new About()).add(about, warning)));
        sentences.forEach((message, about) -> {
            String where = about.where();
            complain(
                    where.isEmpty()
                            ? say("draw.warning", about.what(), message)
                            : say("draw.warningAt", about.what(), message, where));
        });
    }

    /** As {@link #tellWarnings}, by the names of diagrams. */
    void tellDiagramWarnings(Map<String, List<SceneWarning>> warnings) {
        Map<String, List<SceneWarning>> named = new LinkedHashMap<>();
        warnings.forEach((diagram, all) -> named.put(say("draw.diagram", diagram), all));
        tellWarnings(named);
    }

    /** What a sentence is about. */
    private static final class About {
        private final Set<String> drawings = new LinkedHashSet<>();
        private final List<String> elements = new ArrayList<>();
        private final Set<String> places = new LinkedHashSet<>();

        void add(String drawing, SceneWarning warning) {
            drawings.add(drawing);
            places.add(warning.path());
            SemanticElement element = warning.element();
            String name = element.name().isEmpty() ? element.id() : element.name();
            if (!name.isEmpty()) {
                elements.add(name);
            }
        }

        String what() {
            return first(drawings);
        }

        String where() {
            places.remove("");
            return Stream.of(
                            first(elements),
                            places.size() == 1 ? places.iterator().next() : first(places))
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining("; "));
        }

        private static String first(Collection<String> names) {
            String shown = names.stream().limit(MOST_ELEMENTS).collect(Collectors.joining(", "));
            return names.size() > MOST_ELEMENTS ? shown + ", +" + (names.size() - MOST_ELEMENTS) : shown;
        }
    }

    void tellKept(OutputFolder.Written written) {
        written.kept().forEach(name -> note(say("write.kept", written.folder().resolve(name))));
    }

    void flush() {
        surroundings.out().flush();
        surroundings.err().flush();
    }
}
