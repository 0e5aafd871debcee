package dev.qualis.cli;

import dev.qualis.app.FilingForms;
import dev.qualis.app.OpenedProject;
import dev.qualis.app.Outcome;
import dev.qualis.app.Outcome.Done;
import dev.qualis.app.Outcome.Refused;
import dev.qualis.app.OutputFolder;
import dev.qualis.app.Refusal;
import dev.qualis.model.qms.core.Language;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code qualis form}: writes the filing form of the chief quality officer. */
@Command(name = "form", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class FormCommand implements Callable<Integer> {
    private final Session session;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PATH", descriptionKey = "PATH", converter = ProjectPath.class)
    private Path path;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            converter = ProjectPath.class)
    private Path folder = Path.of("qualis-form");

    @Option(names = "--unmask")
    private boolean unmasked;

    @Option(names = "--force", descriptionKey = "force")
    private boolean force;

    FormCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (ConsoleProgress progress = session.progress(true)) {
            return switch (session.openProject().open(path, progress)) {
                case Refused<OpenedProject>(Refusal refusal) -> session.refuse(refusal);
                case Done<OpenedProject>(OpenedProject project) -> write(project, progress);
            };
        }
    }

    private int write(OpenedProject project, ConsoleProgress progress) {
        FilingForms.Forms forms = new FilingForms().write(project, languages(), session.language(), unmasked);
        Outcome<OutputFolder.Written> outcome = new OutputFolder("form", folder, force).write(forms.files(), progress);
        progress.close();
        return switch (outcome) {
            case Refused<OutputFolder.Written>(Refusal refusal) -> session.refuse(refusal);
            case Done<OutputFolder.Written>(OutputFolder.Written written) -> {
                session.tellKept(written);
                int code = new ModelErrors(session).tell(project, progress);
                session.print(session.say("form.done", forms.files().size(), folder));
                String comma = session.language() == Language.EN ? ", " : "、";
                if (!forms.missing().isEmpty()) {
                    session.print(
                            session.say("form.missing", forms.missing().size(), String.join(comma, forms.missing())));
                }
                yield code;
            }
        };
    }

    /** The authority's, unless the option of all commands names others. */
    private Set<Language> languages() {
        Qualis.SpokenLanguage language =
                spec.commandLine().getParseResult().matchedOptionValue("--language", Qualis.SpokenLanguage.zh);
        return switch (language) {
            case zh -> EnumSet.of(Language.ZH);
            case en -> EnumSet.of(Language.EN);
            case both -> EnumSet.of(Language.ZH, Language.EN);
        };
    }
}
