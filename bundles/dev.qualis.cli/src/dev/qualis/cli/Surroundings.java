package dev.qualis.cli;

import dev.qualis.app.OpenProject;
import dev.qualis.model.qms.core.Language;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * What the commands know of the world around them.
 *
 * @param out for results
 * @param err for progress, faults and summaries
 * @param environment variables, for the language
 * @param terminal whether {@code err} is a terminal, where a line can be rewritten
 * @param projects how projects are read, by the language of messages
 */
record Surroundings(
        PrintStream out,
        PrintStream err,
        Map<String, String> environment,
        boolean terminal,
        Function<Language, OpenProject> projects) {

    /** Those of a process that runs one command. */
    Surroundings(PrintStream out, PrintStream err, Map<String, String> environment, boolean terminal) {
        this(out, err, environment, terminal, OpenProject::standalone);
    }

    /** Those of this process. */
    static Surroundings ofProcess() {
        return new Surroundings(
                result(new FileOutputStream(FileDescriptor.out), leadsToProgram()),
                stream(new FileOutputStream(FileDescriptor.err), System.getProperty("stderr.encoding")),
                System.getenv(),
                isTerminal());
    }

    /**
     * Those of another process of the same environment.
     *
     * @param pipe whether {@code out} leads to another program
     */
    static Surroundings ofClient(
            OutputStream out,
            OutputStream err,
            boolean pipe,
            boolean terminal,
            Function<Language, OpenProject> projects) {
        return new Surroundings(
                result(out, pipe),
                stream(err, System.getProperty("stderr.encoding")),
                System.getenv(),
                terminal,
                projects);
    }

    private static PrintStream result(OutputStream out, boolean pipe) {
        return stream(new BufferedOutputStream(new ReadOutput(out, pipe)), System.getProperty("stdout.encoding"));
    }

    /** Where the system tells: Linux does; elsewhere what a failure says has to do. */
    private static boolean leadsToProgram() {
        try {
            String target = Files.readSymbolicLink(Path.of("/proc/self/fd/1")).toString();
            return target.startsWith("pipe:") || target.startsWith("socket:");
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    /** UTF-8, which every pipe and every Unix terminal expects; on Windows what its console says. */
    private static PrintStream stream(OutputStream stream, String encoding) {
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
        Charset charset = windows && encoding != null ? Charset.forName(encoding) : StandardCharsets.UTF_8;
        return new PrintStream(stream, false, charset);
    }

    /** The start script knows best; without it Linux tells where the stream leads. Java's own answer starts a line editor. */
    private static boolean isTerminal() {
        String told = System.getProperty("qualis.terminal");
        if (told != null) {
            return Boolean.parseBoolean(told);
        }
        try {
            Path device = Files.readSymbolicLink(Path.of("/proc/self/fd/2"));
            return device.startsWith("/dev/pts") || device.toString().startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }
}
