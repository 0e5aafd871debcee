package dev.qualis.cli;

import dev.qualis.app.DocumentFormat;
import dev.qualis.app.DocumentProject;
import dev.qualis.app.DocumentRequest;
import dev.qualis.app.DrawProject;
import dev.qualis.app.OpenedProject;
import dev.qualis.app.Outcome;
import dev.qualis.app.Outcome.Done;
import dev.qualis.app.Outcome.Refused;
import dev.qualis.app.OutputFolder;
import dev.qualis.app.Refusal;
import dev.qualis.export.docx.WordTemplate;
import dev.qualis.manual.DocumentKind;
import dev.qualis.manual.ManualOptions;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.standard.Standard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code qualis document}: writes the quality manual and other documents. */
@Command(name = "document", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class DocumentCommand implements Callable<Integer> {
    private final Session session;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PATH", descriptionKey = "PATH", converter = ProjectPath.class)
    private Path path;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            converter = ProjectPath.class)
    private Path folder = Path.of("qualis-out");

    @Mixin
    private OnDate on;

    @Option(names = "--kind", paramLabel = "KIND", split = ",")
    private List<String> kinds = List.of();

    @Option(names = "--format", paramLabel = "FORMAT", split = ",")
    private List<String> formats = List.of("html");

    @Option(names = "--template", paramLabel = "FILE", converter = ProjectPath.class)
    private Path template;

    @Option(names = "--order", paramLabel = "STANDARD")
    private String order;

    @Option(names = "--pack")
    private boolean pack;

    @Option(names = "--personal-data")
    private boolean personalData;

    @Option(names = "--force", descriptionKey = "force")
    private boolean force;

    @Option(names = "--serve")
    private boolean serve;

    @Option(names = "--port", paramLabel = "PORT")
    private int port;

    DocumentCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws InterruptedException {
        DocumentRequest request = request(); // what is wrong in it is told before anything is read
        if (serve) {
            return new ServedSite(session, path, port).show(request.site(), on::apply);
        }
        try (ConsoleProgress progress = session.progress(true)) {
            return switch (session.openProject().open(path, progress)) {
                case Refused<OpenedProject>(Refusal refusal) -> session.refuse(refusal);
                case Done<OpenedProject>(OpenedProject project) -> document(on.apply(project), request, progress);
            };
        }
    }

    private int document(OpenedProject project, DocumentRequest request, ConsoleProgress progress) {
        DocumentRequest ordered = order == null ? request : request.ordered(standard(project, progress));
        DocumentProject.Manual manual = new DocumentProject(new DrawProject()).document(project, ordered, progress);
        Outcome<OutputFolder.Written> outcome =
                new OutputFolder("manual", folder, force).write(manual.files(), progress);
        progress.close();
        return switch (outcome) {
            case Refused<OutputFolder.Written>(Refusal refusal) -> session.refuse(refusal);
            case Done<OutputFolder.Written>(OutputFolder.Written written) -> {
                session.tellDiagramWarnings(manual.warnings());
                session.tellKept(written);
                int code = new ModelErrors(session).tell(project, progress);
                boolean site = manual.files().containsKey("index.html");
                session.print(
                        site
                                ? session.say("document.done", folder.resolve("index.html"))
                                : session.say("document.files", manual.files().size(), folder));
                yield code;
            }
        };
    }

    /** The name of the standard whose clauses give the order; people write it with and without blanks and year. */
    private String standard(OpenedProject project, ConsoleProgress progress) {
        List<String> known = new ArrayList<>();
        for (Standard standard : project.index().standards()) {
            if (Stream.of(standard.getName(), standard.getNumber())
                    .anyMatch(name -> plain(name).equals(plain(order)))) {
                return standard.getName();
            }
            known.add(standard.getName());
        }
        progress.close();
        throw refused("document.unknownStandard", order, String.join(", ", known));
    }

    private static String plain(String name) {
        return name == null ? "" : name.replaceAll("\\s|:\\d+$", "").toLowerCase(Locale.ROOT);
    }

    private DocumentRequest request() {
        boolean complete = ManualOptions.standard().completePage();
        return new DocumentRequest(
                wanted(), formats(), languages(), new ManualOptions(personalData, complete), template(), pack);
    }

    private Optional<WordTemplate> template() {
        if (template == null) {
            return Optional.empty();
        }
        try {
            return switch (WordTemplate.read(Files.readAllBytes(template))) {
                case WordTemplate.Reading.Accepted(WordTemplate accepted) -> Optional.of(accepted);
                case WordTemplate.Reading.Refused(WordTemplate.Reason reason) ->
                    throw new ParameterException(
                            spec.commandLine(), session.say("document.template." + reason, template));
            };
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(), session.say("document.template.unreadable", template));
        }
    }

    private List<DocumentKind> wanted() {
        List<String> known = DocumentKind.all().stream().map(DocumentKind::id).toList();
        List<String> asked = kinds.isEmpty() ? List.of(DocumentKind.MANUAL) : kinds.contains("all") ? known : kinds;
        return asked.stream()
                .distinct()
                .map(id -> DocumentKind.of(id)
                        .orElseThrow(() -> refused("document.unknownKind", id, "all, " + String.join(", ", known))))
                .toList();
    }

    private Set<DocumentFormat> formats() {
        Set<DocumentFormat> wanted = EnumSet.noneOf(DocumentFormat.class);
        for (String format : formats) {
            wanted.add(Stream.of(DocumentFormat.values())
                    .filter(each -> each.name().equalsIgnoreCase(format))
                    .findFirst()
                    .orElseThrow(() -> refused("document.unknownFormat", format, "html, docx, pdf, xlsx, md")));
        }
        return wanted;
    }

    /** Both, unless the option of all commands names one. */
    private Set<Language> languages() {
        Qualis.SpokenLanguage language =
                spec.commandLine().getParseResult().matchedOptionValue("--language", Qualis.SpokenLanguage.both);
        return switch (language) {
            case zh -> EnumSet.of(Language.ZH);
            case en -> EnumSet.of(Language.EN);
            case both -> EnumSet.of(Language.ZH, Language.EN);
        };
    }

    private ParameterException refused(String message, String given, String known) {
        return new ParameterException(spec.commandLine(), session.say(message, given, known));
    }
}
