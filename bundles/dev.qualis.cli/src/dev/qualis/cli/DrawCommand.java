package dev.qualis.cli;

import dev.qualis.app.DrawProject;
import dev.qualis.app.Drawing;
import dev.qualis.app.DrawingKind;
import dev.qualis.app.DrawingWriter;
import dev.qualis.app.OpenedProject;
import dev.qualis.app.Outcome.Done;
import dev.qualis.app.Outcome.Refused;
import dev.qualis.app.OutputFolder;
import dev.qualis.app.Refusal;
import dev.qualis.scene.paint.Theme;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code qualis draw}: draws diagrams, tables and trees of a model. */
@Command(name = "draw", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class DrawCommand implements Callable<Integer> {
    private static final Path FOLDER = Path.of("qualis-diagrams");

    private final Session session;
    private DrawProject draw; // not before it is called: every command is made in every run
    private DrawingWriter writer;

    @Parameters(paramLabel = "PATH", descriptionKey = "PATH", converter = ProjectPath.class)
    private Path path;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            converter = ProjectPath.class)
    private Path folder;

    @Option(names = "--diagram", paramLabel = "ID")
    private List<String> ids = new ArrayList<>();

    @Option(names = "--format", paramLabel = "svg|png|pdf|pptx|json", split = ",")
    private Set<Format> formats = EnumSet.of(Format.svg);

    @Option(names = "--theme", paramLabel = "light|dark|print")
    private Look theme = Look.light;

    @Option(names = "--scale", paramLabel = "NUMBER")
    private double scale = 2;

    @Option(names = "--list")
    private boolean list;

    @Option(names = "--force", descriptionKey = "force")
    private boolean force;

    DrawCommand(Session session) {
        this.session = session;
    }

    /** The values of {@code --format}, as they are typed. */
    enum Format {
        svg,
        png,
        pdf,
        pptx,
        json
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
        draw = new DrawProject();
        writer = new DrawingWriter(theme.theme);
        try (ConsoleProgress progress = session.progress(true)) {
            return switch (session.openProject().open(path, progress)) {
                case Refused<OpenedProject>(Refusal refusal) -> session.refuse(refusal);
                case Done<OpenedProject>(OpenedProject project) -> list ? list() : draw(project, progress);
            };
        }
    }

    private int list() {
        for (DrawingKind kind : draw.kinds(session.language())) {
            String form = kind.form().name().toLowerCase(Locale.ROOT);
            session.print("%-20s %-8s %s".formatted(kind.id(), form, kind.label()));
        }
        return ExitCode.FINE;
    }

    private int draw(OpenedProject project, ConsoleProgress progress) {
        return switch (draw.draw(project, ids, session.language(), progress)) {
            case Refused<List<Drawing>>(Refusal refusal) -> session.refuse(refusal);
            case Done<List<Drawing>>(List<Drawing> drawings) -> {
                int written = write(drawings, progress);
                int checked = new ModelErrors(session).tell(project, progress);
                yield written == ExitCode.FINE ? checked : written;
            }
        };
    }

    private int write(List<Drawing> drawings, ConsoleProgress progress) {
        drawings.forEach(drawing ->
                session.tellWarnings(drawing.id(), drawing.scene().head().warnings()));
        if (folder == null && formats.equals(Set.of(Format.json))) {
            session.printRaw(writer.json(drawings));
            return ExitCode.FINE;
        }
        Path target = folder == null ? FOLDER : folder;
        return switch (new OutputFolder("diagrams", target, force).write(files(drawings), progress)) {
            case Refused<OutputFolder.Written>(Refusal refusal) -> session.refuse(refusal);
            case Done<OutputFolder.Written>(OutputFolder.Written written) -> {
                progress.close();
                session.tellKept(written);
                session.print(session.say("draw.done", drawings.size(), target));
                yield ExitCode.FINE;
            }
        };
    }

    private SortedMap<String, byte[]> files(List<Drawing> drawings) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        if (formats.contains(Format.svg)) {
            drawings.forEach(drawing -> files.put(drawing.id() + ".svg", bytes(writer.svg(drawing))));
        }
        for (Drawing drawing : formats.contains(Format.png) ? drawings : List.<Drawing>of()) {
            if (writer.png(drawing, scale) instanceof Done<byte[]>(byte[] bytes)) {
                files.put(drawing.id() + ".png", bytes);
            }
        }
        if (formats.contains(Format.pdf)) {
            files.put("diagrams.pdf", writer.pdf("Test", session.language(), drawings));
        }
        if (formats.contains(Format.pptx)) {
            files.put("diagrams.pptx", writer.pptx("Test", session.language(), drawings));
        }
        if (formats.contains(Format.json)) {
            files.put("diagrams.json", bytes(writer.json(drawings)));
        }
        return files;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
