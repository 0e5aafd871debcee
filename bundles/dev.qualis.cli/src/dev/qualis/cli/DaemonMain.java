package dev.qualis.cli;

import dev.qualis.app.OpenProject;
import dev.qualis.cli.daemon.Daemon;
import dev.qualis.model.qms.core.Language;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the process starts that {@code --daemon} leaves behind; the language is set up and its libraries are read once. */
final class DaemonMain {
    private static final Duration IDLE = Duration.ofMinutes(15);
    private static final String IDLE_VARIABLE = "QUALIS_DAEMON_IDLE";

    /** After as many the second compiler has seen what matters. */
    private static final int WARM_UP_ROUNDS = 12;

    private final Map<Language, OpenProject> projects = new EnumMap<>(Language.class);

    private DaemonMain() {}

    public static void main(String[] arguments) throws IOException {
        Main.tameLibraries();
        DaemonMain daemon = new DaemonMain();
        Daemon.serve(daemon::run, ExitCode.BUG, idle(), daemon::warmUp, WARM_UP_ROUNDS);
    }

    private int run(List<String> arguments, OutputStream out, OutputStream err, boolean pipe, boolean terminal) {
        Surroundings surroundings = Surroundings.ofClient(out, err, pipe, terminal, this::projects);
        return new Qualis(surroundings).run(arguments.toArray(String[]::new));
    }

    private OpenProject projects(Language messages) {
        return projects.computeIfAbsent(messages, OpenProject::again);
    }

    /** Checks and judges the model that comes with the program, for nobody. */
    private void warmUp() {
        training().ifPresent(model -> {
            for (String command : List.of("check", "assess", "stats")) {
                run(
                        List.of(command, model),
                        OutputStream.nullOutputStream(),
                        OutputStream.nullOutputStream(),
                        true,
                        false);
            }
        });
    }

    private static Optional<String> training() {
        String first = System.getProperty("java.class.path").split(File.pathSeparator)[0];
        Path library = Path.of(first).toAbsolutePath().getParent();
        return Optional.ofNullable(library.getParent())
                .map(home -> home.resolve("training"))
                .filter(Files::isDirectory)
                .map(Path::toString);
    }

    /** In seconds, where the environment says so. */
    private static Duration idle() {
        try {
            return Duration.ofSeconds(Long.parseLong(System.getenv().getOrDefault(IDLE_VARIABLE, "")));
        } catch (NumberFormatException e) {
            return IDLE;
        }
    }
}
