package dev.qualis.cli;

import java.util.List;
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
final class Qualis implements Runnable {
    private final Surroundings surroundings;
    private Session session;

    @Spec
    private CommandSpec spec;

    @Option(names = "--language", paramLabel = "zh|en", scope = ScopeType.INHERIT)
    private SpokenLanguage language; // read before all else, see UserLanguage; here it is checked and explained

    Qualis(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** The values of {@code --language}, as they are typed. */
    enum SpokenLanguage {
        zh,
        en
    }

    @Option(names = {"-q", "--quiet"}, scope = ScopeType.INHERIT)
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
        Bugs bugs = new Bugs(session);
        try (LoggedFaults faults = LoggedFaults.listen()) {
            int code = commandLine(bugs).execute(arguments);
            return faults.first().map(bugs::tell).orElse(code);
        } catch (VirtualMachineError e) {
            return bugs.tell(e); // too little memory, or a nesting too deep for the stack
        } finally {
            session.flush();
        }
    }

    private CommandLine commandLine(Bugs bugs) {
        CommandLine line = new CommandLine(this)
                .addSubcommand(new NewCommand(session))
                .addSubcommand(new CheckCommand(session))
                .addSubcommand(new DrawCommand(session))
                .addSubcommand(new DocumentCommand(session))
                .addSubcommand(new FormatCommand(session))
                .addSubcommand(new StatsCommand(session))
                .addSubcommand(new HelpCommand());
        return line.setResourceBundle(session.messages().bundle())
                .setOut(new java.io.PrintWriter(surroundings.out(), true))
                .setErr(new java.io.PrintWriter(surroundings.err(), true))
                .setParameterExceptionHandler(new UsageFaults(session))
                .setExecutionExceptionHandler(bugs)
                .setUsageHelpWidth(100);
    }

    /** Called where no command was named. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), session.say("usage.noCommand"));
    }
}
