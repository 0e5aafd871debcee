package dev.qualis.cli;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells wrong usage in one sentence of the user's language. */
final class UsageFaults implements IParameterExceptionHandler {
    /** A word of the help that stands for a value and is none. */
    private static final Pattern PLACEHOLDER = Pattern.compile("[A-Z]+");

    private static final String UNKNOWN_TOPIC = "Unknown subcommand '"; // what picocli's help command says

    /** The commands whose documents can be in both languages; the option that says so belongs to all commands. */
    private static final Set<String> IN_BOTH_LANGUAGES = Set.of("document", "form");

    private final Session session;

    UsageFaults(Session session) {
        this.session = session;
    }

    @Override
    public int handleParseException(ParameterException fault, String[] arguments) {
        String command = fault.getCommandLine().getCommandSpec().qualifiedName(" ");
        session.complain(session.say("usage.see", sentence(fault), command));
        return ExitCode.USAGE;
    }

    private String sentence(ParameterException fault) {
        return switch (fault) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched);
            case MissingParameterException missing -> missing(missing);
            case OverwrittenOptionException twice -> session.say("usage.twice", label(twice.getOverwritten()));
            case ParameterException value when value.getArgSpec() != null && value.getValue() != null -> value(value);
            case ParameterException help
            when help.getMessage().startsWith(UNKNOWN_TOPIC) ->
                unknown(help.getMessage().split("'")[1], help.getCommandLine());
            default -> fault.getMessage();
        };
    }

    private String value(ParameterException fault) {
        ArgSpec argument = fault.getArgSpec();
        if (fault.getValue().isBlank()) {
            return session.say("usage.blank", label(argument));
        }
        String choices = choices(argument, fault);
        return PLACEHOLDER.matcher(choices).matches()
                ? session.say("usage.unfit", fault.getValue(), label(argument))
                : session.say("usage.value", fault.getValue(), label(argument), choices);
    }

    private String unmatched(UnmatchedArgumentException fault) {
        String argument = fault.getUnmatched().getFirst();
        if (fault.isUnknownOption()) {
            return session.say("usage.unknownOption", argument);
        }
        boolean named = fault.getCommandLine().getParent() != null;
        return named ? session.say("usage.tooMany", argument) : unknown(argument, fault.getCommandLine());
    }

    private String unknown(String command, CommandLine line) {
        return session.say("usage.unknownCommand", command, commands(session, line));
    }

    /** The names of all commands, in the order of the help. */
    static String commands(Session session, CommandLine line) {
        CommandLine root = line;
        while (root.getParent() != null) {
            root = root.getParent();
        }
        return String.join(session.say("usage.separator"), root.getSubcommands().keySet());
    }

    private String missing(MissingParameterException fault) {
        ArgSpec first = fault.getMissing().getFirst();
        return session.say(
                first.isOption() ? "usage.missingValue" : "usage.missing", label(first), choices(first, fault));
    }

    private static String label(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static String choices(ArgSpec argument, ParameterException fault) {
        String label = argument.paramLabel();
        Class<?> type = argument.typeInfo().getType();
        String choices = type.isEnum() && PLACEHOLDER.matcher(label).matches()
                ? Stream.of(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "))
                : label.replace("|", ", ");
        boolean both = label(argument).equals("--language")
                && IN_BOTH_LANGUAGES.contains(
                        fault.getCommandLine().getCommandSpec().name());
        return both ? choices + ", " + Qualis.SpokenLanguage.both : choices;
    }
}
