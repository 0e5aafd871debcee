package dev.qualis.app.preview;

import dev.qualis.app.CheckProject;
import dev.qualis.app.DocumentProject;
import dev.qualis.app.DocumentRequest;
import dev.qualis.app.DrawProject;
import dev.qualis.app.Finding;
import dev.qualis.app.OpenProject;
import dev.qualis.app.OpenedProject;
import dev.qualis.app.Outcome.Done;
import dev.qualis.app.Outcome.Refused;
import dev.qualis.app.Progress;
import dev.qualis.app.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Writes the site of a project into a preview whenever a text of the project has changed. */
public final class PreviewProject {
    private static final long PAUSE = 300;

    private final OpenProject open;
    private final Path path;
    private final UnaryOperator<OpenedProject> prepared;
    private final DocumentRequest request;
    private final SitePreview preview;
    private final Telling telling;
    private SortedMap<Path, String> seen = new TreeMap<>();

    /**
     * How what is wrong is told.
     *
     * @param refusal why a project cannot be read
     * @param finding an error in a text
     */
    public record Telling(Function<Refusal, String> refusal, Function<Finding, String> finding) {}

    /** @param prepared what is done with a project before it is documented, such as setting its date */
    public PreviewProject(
            OpenProject open,
            Path path,
            UnaryOperator<OpenedProject> prepared,
            DocumentRequest request,
            SitePreview preview,
            Telling telling) {
        this.open = open;
        this.path = path;
        this.prepared = prepared;
        this.request = request;
        this.preview = preview;
        this.telling = telling;
    }

    /**
     * Looks for changes until the thread is interrupted.
     *
     * @throws InterruptedException then
     */
    public void watch() throws InterruptedException {
        while (true) {
            refresh();
            Thread.sleep(PAUSE);
        }
    }

    /** Writes the site anew if a text is another one than at the last call; returns whether it is. */
    public boolean refresh() {
        SortedMap<Path, String> now = stamps();
        if (now.equals(seen)) {
            return false;
        }
        seen = now;
        try {
            show();
        } catch (RuntimeException e) {
            preview.fail(List.of(e.toString())); // a bug of ours must not end what shows the pages
        }
        return true;
    }

    private void show() {
        switch (open.open(path, Progress.NONE)) {
            case Refused<OpenedProject>(Refusal refusal) ->
                preview.fail(List.of(telling.refusal().apply(refusal)));
            case Done<OpenedProject>(OpenedProject project) -> show(prepared.apply(project));
        }
    }

    private void show(OpenedProject project) {
        List<String> errors = new CheckProject()
                .check(project, Progress.NONE).findings().stream()
                        .filter(finding -> finding.severity() == Finding.Level.ERROR)
                        .map(telling.finding())
                        .toList();
        if (errors.isEmpty()) {
            preview.show(new DocumentProject(new DrawProject())
                    .document(project, request, Progress.NONE)
                    .files());
        } else {
            preview.fail(errors);
        }
    }

    /** Size and time of each text. What vanishes while it is looked at is looked at again the next time. */
    private SortedMap<Path, String> stamps() {
        SortedMap<Path, String> stamps = new TreeMap<>();
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file :
                    (Iterable<Path>) files.filter(each -> each.toString().endsWith(".qms"))::iterator) {
                stamps.put(file, Files.size(file) + " " + Files.getLastModifiedTime(file));
            }
        } catch (IOException | UncheckedIOException e) {
            stamps.put(path, e.toString());
        }
        return stamps;
    }
}
