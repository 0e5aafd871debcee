package dev.qualis.cli;

import dev.qualis.app.reference.Reference;
import dev.qualis.cli.report.PageText;
import dev.qualis.dsl.project.QmsLanguage;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code qualis explain}: the pages of the reference about a word. */
@Command(name = "explain", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ExplainCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "WORD", descriptionKey = "WORD", arity = "1..*")
    private List<String> words;

    ExplainCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        String word = String.join(" ", words);
        List<String> pages = new Reference(QmsLanguage.standalone(), session.language()).about(word);
        if (pages.isEmpty()) {
            session.complain(session.say("explain.unknown", word));
            return ExitCode.USAGE;
        }
        session.print(pages.stream()
                .map(PageText::of)
                .collect(Collectors.joining("\n"))
                .stripTrailing());
        return ExitCode.FINE;
    }
}
