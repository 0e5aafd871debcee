package dev.qualis.cli;

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

/**
 * What the commands know of the world around them.
 *
 * @param out for results
 * @param err for progress, faults and summaries
 * @param environment variables, for the language
 * @param terminal whether {@code err} is a terminal, where a line can be rewritten
 */
record Surroundings(PrintStream out, PrintStream err, Map<String, String> environment, boolean terminal) {

    /** Those of this process. */
    static Surroundings ofProcess() {
        return new Surroundings(
                stream(
                        new BufferedOutputStream(
                                new ReadOutput(new FileOutputStream(FileDescriptor.out), leadsToProgram())),
                        System.getProperty("stdout.encoding")),
                stream(new FileOutputStream(FileDescriptor.err), System.getProperty("stderr.encoding")),
                System.getenv(),
                isTerminal());
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
