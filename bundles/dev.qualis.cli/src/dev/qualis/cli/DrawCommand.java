package dev.qualis.cli;

import dev.qualis.app.DrawModel;
import dev.qualis.app.DrawProject;
import dev.qualis.app.Drawing;
import dev.qualis.app.DrawingChoice;
import dev.qualis.app.DrawingKind;
import dev.qualis.app.DrawingSlices;
import dev.qualis.app.DrawingWriter;
import dev.qualis.app.OpenedProject;
import dev.qualis.app.Outcome;
import dev.qualis.app.Outcome.Done;
import dev.qualis.app.Outcome.Refused;
import dev.qualis.app.OutputFolder;
import dev.qualis.app.PictureFormat;
import dev.qualis.app.Refusal;
import dev.qualis.app.Sentences;
import dev.qualis.app.WriteDrawings;
import dev.qualis.scene.SceneWarning;
import dev.qualis.scene.paint.Theme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code qualis draw}: draws diagrams, tables and trees of a model. */
@Command(name = "draw", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class DrawCommand implements Callable<Integer> {
    private static final Path FOLDER = Path.of("qualis-diagrams");
    private static final double LARGEST_SCALE = 20;

    private final Session session;
    private Function<Drawing, List<Drawing>> slices = drawing -> List.of();
    private DrawingWriter writer; // not before it is called: every command is made in every run

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PATH", descriptionKey = "PATH", converter = ProjectPath.class)
    private Path path;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            converter = ProjectPath.class)
    private Path folder;

    @Option(names = "--diagram", paramLabel = "ID")
    private List<String> ids = new ArrayList<>();

    @Option(names = "--layer", paramLabel = "NAME")
    private Set<String> layers = new HashSet<>();

    @Option(names = "--hide-layer", paramLabel = "NAME")
    private Set<String> hidden = new HashSet<>();

    @Option(names = "--filter", paramLabel = "NAME")
    private Set<String> filters = new HashSet<>();

    @Option(names = "--root", paramLabel = "ELEMENT")
    private String root = "";

    @Option(names = "--format", paramLabel = "svg|png|pdf|pptx|json", split = ",")
    private Set<Format> formats = EnumSet.of(Format.svg);

    @Option(names = "--theme", paramLabel = "light|dark|print")
    private Look theme = Look.light;

    @Option(names = "--scale", paramLabel = "NUMBER")
    private double scale = 2;

    @Option(names = "--odesign", paramLabel = "FILE", converter = ProjectPath.class)
    private List<Path> odesigns = new ArrayList<>();

    @Option(names = "--ecore", paramLabel = "FILE", converter = ProjectPath.class)
    private List<Path> ecores = new ArrayList<>();

    @Option(names = "--services", paramLabel = "JAR", converter = ProjectPath.class)
    private List<Path> services = new ArrayList<>();

    @Option(names = "--list")
    private boolean list;

    @Option(names = "--force", descriptionKey = "force")
    private boolean force;

    @Option(names = "--fail-on", paramLabel = "error|warning", descriptionKey = "draw.fail-on")
    private Threshold failOn = Threshold.error;

    /** From which severity on the exit code is 1. */
    enum Threshold {
        error,
        warning
    }

    DrawCommand(Session session) {
        this.session = session;
    }

    /** The values of {@code --format}, as they are typed. */
    enum Format {
        svg(PictureFormat.SVG),
        png(PictureFormat.PNG),
        pdf(PictureFormat.PDF),
        pptx(PictureFormat.PPTX),
        json(PictureFormat.JSON);

        private final PictureFormat format;

        Format(PictureFormat format) {
            this.format = format;
        }
    }

    /** The values of {@code --theme}, as they are typed. */
    enum Look {
        light(Theme.LIGHT),
        dark(Theme.DARK),
        print(Theme.PRINT);

        private final Theme theme;

        Look(Theme theme) {
            this.theme = theme;
        }
    }

    @Override
    public Integer call() {
        if (!(scale > 0 && scale <= LARGEST_SCALE)) {
            throw new ParameterException(spec.commandLine(), session.say("draw.scale", LARGEST_SCALE));
        }
        if (odesigns.isEmpty() && !(ecores.isEmpty() && services.isEmpty())) {
            throw new ParameterException(spec.commandLine(), session.say("draw.ownViewpoint"));
        }
        writer = new DrawingWriter(theme.theme);
        try (ConsoleProgress progress = session.progress(true)) {
            return odesigns.isEmpty() ? project(progress) : model(progress);
        }
    }

    private int project(ConsoleProgress progress) {
        return switch (session.openProject().open(path, progress)) {
            case Refused<OpenedProject>(Refusal refusal) -> session.refuse(refusal);
            case Done<OpenedProject>(OpenedProject project) -> {
                DrawProject draw = new DrawProject();
                if (list) {
                    yield list(draw.kinds(session.language()));
                }
                if (root.isEmpty()) {
                    slices = new DrawingSlices(project, session.language())::of;
                }
                int written = write(
                        project.title(session.language()),
                        draw.draw(project, choice(), session.language(), progress),
                        List.of(),
                        progress);
                int checked =
                        written == ExitCode.USAGE ? ExitCode.FINE : new ModelErrors(session).tell(project, progress);
                yield written == ExitCode.FINE ? checked : written;
            }
        };
    }

    private int model(ConsoleProgress progress) {
        return switch (DrawModel.open(path, odesigns, ecores, services)) {
            case Refused<DrawModel>(Refusal refusal) -> session.refuse(refusal);
            case Done<DrawModel>(DrawModel draw) -> {
                try (draw) {
                    writer = new DrawingWriter(theme.theme, draw::picture);
                    List<SceneWarning> told = draw.warnings(session.language());
                    session.tellWarnings(
                            Map.of(odesigns.getFirst().getFileName().toString(), told));
                    String name = path.getFileName().toString();
                    yield list
                            ? list(draw.kinds())
                            : write(name, draw.draw(choice(), session.language(), progress), told, progress);
                }
            }
        };
    }

    private DrawingChoice choice() {
        return new DrawingChoice(ids, layers, hidden, filters, root);
    }

    private int list(List<DrawingKind> kinds) {
        for (DrawingKind kind : kinds) {
            String form = kind.form().name().toLowerCase(Locale.ROOT);
            session.print(String.format(Locale.ROOT, "%-26s %-8s %s", kind.id(), form, kind.label()));
            if (!kind.layers().isEmpty()) {
                session.print("  " + session.say("draw.layers", String.join(", ", kind.layers())));
            }
            if (!kind.filters().isEmpty()) {
                session.print("  " + session.say("draw.filters", String.join(", ", kind.filters())));
            }
        }
        return ExitCode.FINE;
    }

    /**
     * @param told warnings of the description that need not be told once more
     */
    private int write(
            String name, Outcome<List<Drawing>> drawn, Collection<SceneWarning> told, ConsoleProgress progress) {
        return switch (drawn) {
            case Refused<List<Drawing>>(Refusal refusal) -> session.refuse(refusal);
            case Done<List<Drawing>>(List<Drawing> drawings) -> {
                Map<String, List<SceneWarning>> warnings = new LinkedHashMap<>();
                drawings.forEach(drawing -> warnings.computeIfAbsent(drawing.id(), any -> new ArrayList<>())
                        .addAll(drawing.scene().head().warnings().stream()
                                .filter(warning -> !told.contains(warning))
                                .toList()));
                session.tellDiagramWarnings(warnings);
                int written = write(name, drawings, progress);
                boolean fails = failOn == Threshold.warning
                        && (!told.isEmpty() || drawings.stream().anyMatch(DrawCommand::isIncomplete));
                yield written == ExitCode.FINE && fails ? ExitCode.MODEL : written;
            }
        };
    }

    private int write(String name, List<Drawing> drawings, ConsoleProgress progress) {
        if (folder == null && formats.equals(Set.of(Format.json))) {
            session.printJson(writer.json(drawings));
            return ExitCode.FINE;
        }
        Path target = folder == null ? FOLDER : folder;
        Set<PictureFormat> wanted =
                formats.stream().map(format -> format.format).collect(Collectors.toSet());
        WriteDrawings.Pictures pictures = new WriteDrawings(writer, scale, slices)
                .files(title(name, drawings), drawings, wanted, session.language(), progress);
        Sentences sentences = new Sentences(session.language());
        pictures.smaller().forEach(smaller -> session.complain(sentences.of(smaller)));
        pictures.sliced().forEach(sliced -> session.note(sentences.of(sliced)));
        return switch (save(target, pictures.files(), progress)) {
            case Refused<OutputFolder.Written>(Refusal refusal) -> session.refuse(refusal);
            case Done<OutputFolder.Written>(OutputFolder.Written written) -> {
                progress.close();
                session.tellKept(written);
                int incomplete = (int)
                        drawings.stream().filter(DrawCommand::isIncomplete).count();
                session.print(session.say("draw.done", drawings.size(), target, incomplete));
                yield ExitCode.FINE;
            }
        };
    }

    /** Whether something of a drawing could not be drawn as described. */
    private static boolean isIncomplete(Drawing drawing) {
        return !drawing.scene().head().warnings().isEmpty();
    }

    private Outcome<OutputFolder.Written> save(Path target, SortedMap<String, byte[]> files, ConsoleProgress progress) {
        return new OutputFolder("diagrams", target, force).write(files, progress);
    }

    /** The only drawing's own title; otherwise what is drawn. */
    private String title(String name, List<Drawing> drawings) {
        return drawings.size() == 1 || name.isBlank()
                ? drawings.stream().map(Drawing::title).findFirst().orElse(name)
                : session.say("draw.title", name);
    }
}
