package dev.qualis.cli;

import dev.qualis.app.NewProject;
import dev.qualis.app.Outcome.Done;
import dev.qualis.app.Outcome.Refused;
import dev.qualis.app.Trade;
import dev.qualis.dsl.keyword.Spelling;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code qualis new}: starts a project. */
@Command(name = "new", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class NewCommand implements Callable<Integer> {
    private static final String ISO = "ISO9001";

    private final Session session;

    @Parameters(paramLabel = "DIR", descriptionKey = "DIR", converter = ProjectPath.class)
    private Path folder;

    @Option(names = "--name", paramLabel = "NAME")
    private String name = "";

    @Option(names = "--keywords", paramLabel = "zh|en")
    private Keywords keywords; // null for those of the user's language

    @Option(names = "--standard", paramLabel = "NAME")
    private String standard; // null for the guide, or for ISO 9001 where a trade is named

    @Option(names = "--from", paramLabel = "small-firm|laboratory|software|food|matrix")
    private String trade;

    @Spec
    private CommandSpec spec;

    private Trade trade(String word) {
        return Trade.of(word)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        session.say(
                                "new.from.unknown",
                                word,
                                Stream.of(Trade.values()).map(Trade::word).collect(Collectors.joining(", ")))));
    }

    NewCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Spelling words = keywords == null ? NewProject.keywords(session.language()) : keywords.spelling();
        Optional<Trade> from = Optional.ofNullable(trade).map(this::trade);
        String wanted = standard != null ? standard : from.isPresent() ? ISO : NewProject.GUIDE;
        return switch (new NewProject().create(folder, name, session.language(), words, wanted, from)) {
            case Refused<NewProject.Created>(var refusal) -> session.refuse(refusal);
            case Done<NewProject.Created>(NewProject.Created created) -> {
                created.files().forEach(file -> session.print(file.toString()));
                session.note(
                        session.say("new.done", created.name(), created.files().getFirst(), folder));
                yield ExitCode.FINE;
            }
        };
    }
}
