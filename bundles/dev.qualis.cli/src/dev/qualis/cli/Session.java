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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
        return OpenProject.standalone(language);
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

    /** What could not be drawn as described: each warning once, with the elements it costs and the place in the description it comes from. */
    void tellWarnings(String drawing, List<SceneWarning> warnings) {
        Map<SceneWarning, List<String>> elements = new LinkedHashMap<>();
        for (SceneWarning warning : warnings) {
            SceneWarning common = new SceneWarning(warning.path(), warning.message(), SemanticElement.NONE);
            List<String> names = elements.computeIfAbsent(common, any -> new ArrayList<>());
            SemanticElement element = warning.element();
            names.add(element.name().isEmpty() ? element.id() : element.name());
        }
        elements.forEach((warning, names) -> {
            List<String> named = names.stream().filter(name -> !name.isEmpty()).toList();
            String shown = String.join(", ", named.subList(0, Math.min(MOST_ELEMENTS, named.size())));
            String more = named.size() > MOST_ELEMENTS ? ", +" + (named.size() - MOST_ELEMENTS) : "";
            String where = shown.isEmpty() ? warning.path() : shown + more + "; " + warning.path();
            complain(
                    where.isEmpty()
                            ? say("draw.warning", drawing, warning.message())
                            : say("draw.warningAt", drawing, warning.message(), where));
        });
    }

    void tellKept(OutputFolder.Written written) {
        written.kept().forEach(name -> note(say("write.kept", written.folder().resolve(name))));
    }

    void flush() {
        surroundings.out().flush();
        surroundings.err().flush();
    }
}
