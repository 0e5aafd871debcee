package dev.qualis.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The command line with {@code --daemon}, in processes of its own. */
@Timeout(120)
class DaemonTest {
    private static final String BROKEN =
            "quality model 恒信\nposition P { layer decision }\nposition P { layer nothing }\n";

    @TempDir
    static Path installed;

    @TempDir
    Path folder;

    private static Path home;

    private final Map<String, String> environment = new HashMap<>(Map.of("LC_ALL", "C.UTF-8"));
    private Path sockets;

    @BeforeAll
    static void unpack() throws IOException {
        home = installed.resolve("Qualis 质量");
        Distribution.copy(Distribution.COMMAND_LINE, home);
    }

    @BeforeEach
    void writeModels() throws IOException {
        Distribution.copy(Distribution.ROOT.resolve("examples/minimal"), folder.resolve("model"));
        Files.writeString(Files.createDirectory(folder.resolve("broken")).resolve("broken.qms"), BROKEN);
        Path runtime = Files.createDirectory(folder.resolve("r"));
        sockets = runtime.resolve("qualis/daemon");
        environment.put("XDG_RUNTIME_DIR", runtime.toString());
    }

    @AfterEach
    void stop() throws Exception {
        qualis("--stop-daemons");
    }

    @Test
    void saysAndWritesWhatAProcessOfItsOwnWould() throws Exception {
        startDaemon();
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(sockets)));
        List<List<String>> commands = List.of(
                List.of("check", "model"),
                List.of("check", "broken", "--format", "json", "--language", "zh"),
                List.of("check", "nowhere"),
                List.of("chek"),
                List.of("assess", "model", "--format", "json"));
        for (List<String> command : commands) {
            assertEquals(qualis(command.toArray(String[]::new)), asked(command), command::toString);
        }
        Files.writeString(folder.resolve("model/added.qms"), BROKEN);
        assertEquals(qualis("check", "model"), asked(List.of("check", "model")));
        Files.delete(folder.resolve("model/added.qms"));
        assertEquals(0, asked(List.of("check", "model")).exit());
        assertEquals(0, qualis("document", "model", "-o", "alone").exit());
        assertEquals(0, asked(List.of("document", "model", "-o", "asked")).exit());
        assertEquals(files("alone"), files("asked"));
        assertFalse(files("asked").isEmpty());
        String line =
                "'" + home.resolve("bin/qualis") + "' --daemon explain position | head -n 1; echo ${PIPESTATUS[0]}";
        Run reader = Run.of(folder, environment, List.of("bash", "-c", line));
        assertTrue(reader.output().endsWith("\n0\n"), reader::toString);
        assertEquals("", reader.error(), "a reader who has seen enough is no failure");
        assertEquals("One daemon ended.\n", qualis("--stop-daemons").error());
        awaitSockets(0);
        assertEquals("No daemon was running.\n", qualis("--stop-daemons").error());
    }

    @Test
    void isNoneWhereOthersCouldComeIn() throws Exception {
        Files.createDirectories(sockets);
        Files.setPosixFilePermissions(sockets, PosixFilePermissions.fromString("rwxrwxrwx"));
        assertEquals(0, qualis("--daemon", "check", "model").exit());
        assertEquals(List.of(), Distribution.namesIn(sockets));
    }

    @Test
    void endsByItself() throws Exception {
        environment.put("QUALIS_DAEMON_IDLE", "4");
        startDaemon();
        awaitSockets(0);
    }

    @Test
    void endsWithTheClientOfARunningCommand() throws Exception {
        startDaemon();
        ProcessBuilder builder = new ProcessBuilder(client(
                        List.of("document", "model", "-o", "manual", "--kind", "all", "--format", "html,docx,pdf")))
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process client = builder.start();
        client.getInputStream().read(); // the first sign of progress: the command runs
        client.destroyForcibly().waitFor();
        awaitSockets(0);
        assertFalse(Files.exists(folder.resolve("manual")), "a command that was ended has no result");
    }

    /** Runs a command, which starts a daemon, and waits until it listens and has warmed up. */
    private void startDaemon() throws Exception {
        assertEquals(0, qualis("--daemon", "--version").exit());
        awaitSockets(1);
        while (asked(List.of("--version")).exit() != 0) {
            Thread.sleep(50);
        }
    }

    private void awaitSockets(int count) throws Exception {
        while (count != sockets()) {
            Thread.sleep(50);
        }
    }

    private long sockets() throws IOException {
        return !Files.exists(sockets)
                ? 0
                : Distribution.namesIn(sockets).stream()
                        .filter(name -> name.endsWith(".sock"))
                        .count();
    }

    /** What a daemon answers; without one, or where it is busy for too long, its exit code is above 200. */
    private Run asked(List<String> command) throws Exception {
        Run run = Run.of(folder, environment, client(command));
        for (int i = 0; i < 100 && run.exit() == 202; i++) {
            Thread.sleep(50); // it warms up
            run = Run.of(folder, environment, client(command));
        }
        return run;
    }

    /** As the start script calls it; by the start script nobody could see who has answered. */
    private List<String> client(List<String> command) throws IOException {
        String jar = Distribution.namesIn(home.resolve("lib")).stream()
                .filter(name -> name.startsWith("dev.qualis.cli_"))
                .findFirst()
                .orElseThrow();
        String script = "exec '" + System.getProperty("java.home") + "/bin/java' -Dqualis.umask=$(umask) \"$@\"";
        List<String> all = new ArrayList<>(List.of("sh", "-c", script, "sh"));
        all.add("-Dqualis.program=" + home.resolve("lib/qualis.jar"));
        all.addAll(List.of("-cp", home.resolve("lib").resolve(jar).toString()));
        all.addAll(List.of("dev.qualis.cli.daemon.DaemonClient", "false", "false"));
        all.addAll(command);
        return all;
    }

    private Run qualis(String... arguments) throws Exception {
        List<String> command =
                new ArrayList<>(List.of(home.resolve("bin/qualis").toString()));
        command.addAll(List.of(arguments));
        Map<String, String> all = new HashMap<>(environment);
        all.put("JAVA_HOME", System.getProperty("java.home"));
        return Run.of(folder, all, command);
    }

    private Map<String, String> files(String name) throws IOException {
        Path root = folder.resolve(name);
        Map<String, String> files = new HashMap<>();
        try (Stream<Path> tree = Files.walk(root)) {
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                files.put(
                        root.relativize(file).toString(),
                        PosixFilePermissions.toString(Files.getPosixFilePermissions(file))
                                + Arrays.hashCode(Files.readAllBytes(file)));
            }
        }
        return files;
    }
}
