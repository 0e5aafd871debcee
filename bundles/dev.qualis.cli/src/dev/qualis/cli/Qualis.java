package dev.qualis.cli;

import dev.qualis.cli.daemon.DaemonClient;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program: its commands, and what every one of them understands. */
@Command(name = "qualis", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class Qualis implements Callable<Integer> {
    static final String DAEMON = "--daemon";
    static final String STOP_DAEMONS = "--stop-daemons";

    private final Surroundings surroundings;
    private Session session;

    @Spec
    private CommandSpec spec;

    @Option(names = "--language", paramLabel = "zh|en", scope = ScopeType.INHERIT)
    private SpokenLanguage language; // read before all else, see UserLanguage; here it is checked and explained

    @Option(names = DAEMON, scope = ScopeType.INHERIT)
    private boolean daemon; // seen to by Main; here it is explained, and without effect where there can be none

    @Option(names = STOP_DAEMONS)
    private boolean stopDaemons;

    Qualis(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** The values of {@code --language}, as they are typed. */
    enum SpokenLanguage {
        zh,
        en,
        /** Documents in both; the messages are in the language of the user's system. */
        both
    }

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT)
    private void setQuiet(boolean quiet) {
        session.setQuiet(quiet);
    }

    @Option(names = "--verbose", scope = ScopeType.INHERIT)
    private void setVerbose(boolean verbose) {
        session.setVerbose(verbose);
    }

    /** Runs one command and returns its {@link ExitCode}. */
    int run(String... arguments) {
        session = new Session(surroundings, UserLanguage.of(List.of(arguments), surroundings.environment()));
        int code = execute(List.of(arguments));
        boolean lost = surroundings.out().checkError(); // also hands over what waits in it
        if (lost && code == ExitCode.FINE) {
            session.complain(session.say("output.lost"));
            code = ExitCode.USAGE;
        }
        session.flush();
        return code;
    }

    private int execute(List<String> arguments) {
        Bugs bugs = new Bugs(session);
        try (LoggedFaults faults = LoggedFaults.listen()) {
            int code = commandLine(bugs, arguments).execute(arguments.toArray(String[]::new));
            return faults.first().map(bugs::tell).orElse(code);
        } catch (VirtualMachineError e) {
            return bugs.tell(e); // too little memory, or a nesting too deep for the stack
        }
    }

    private CommandLine commandLine(Bugs bugs, List<String> arguments) {
        CommandLine line = new CommandLine(this);
        Map<String, Supplier<Object>> commands = commands();
        // Reading a command's options takes a moment: only the named one is read, and all only to explain or to name
        // them.
        String first = arguments.isEmpty() ? "" : arguments.getFirst();
        if (commands.containsKey(first)) {
            line.addSubcommand(commands.get(first).get());
        } else {
            commands.values().forEach(command -> line.addSubcommand(command.get()));
            line.addSubcommand(new HelpCommand());
        }
        return line.setResourceBundle(session.messages().bundle())
                .setOut(new PrintWriter(surroundings.out(), true))
                .setErr(new PrintWriter(surroundings.err(), true))
                .setParameterExceptionHandler(new UsageFaults(session))
                .setExecutionExceptionHandler(bugs)
                .setUsageHelpWidth(100);
    }

    private Map<String, Supplier<Object>> commands() {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("new", () -> new NewCommand(session));
        commands.put("check", () -> new CheckCommand(session));
        commands.put("assess", () -> new AssessCommand(session));
        commands.put("due", () -> new DueCommand(session));
        commands.put("draw", () -> new DrawCommand(session));
        commands.put("document", () -> new DocumentCommand(session));
        commands.put("present", () -> new PresentCommand(session));
        commands.put("form", () -> new FormCommand(session));
        commands.put("format", () -> new FormatCommand(session));
        commands.put("stats", () -> new StatsCommand(session));
        commands.put("import", () -> new ImportCommand(session));
        commands.put("export", () -> new ExportCommand(session));
        commands.put("diff", () -> new DiffCommand(session));
        commands.put("portfolio", () -> new PortfolioCommand(session));
        commands.put("what-if", () -> new WhatIfCommand(session));
        commands.put("serve", () -> new ServeCommand(session));
        commands.put("explain", () -> new ExplainCommand(session));
        return commands;
    }

    /** Called where no command was named. */
    @Override
    public Integer call() throws IOException {
        if (stopDaemons) {
            session.note(session.say("daemon.stopped", DaemonClient.stopAll()));
            return ExitCode.FINE;
        }
        throw new ParameterException(
                spec.commandLine(), session.say("usage.noCommand", UsageFaults.commands(session, spec.commandLine())));
    }
}
