package dev.qualis.app;

import dev.qualis.app.Outcome.Done;
import dev.qualis.app.Outcome.Refused;
import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.dsl.project.QmsProject;
import dev.qualis.dsl.workspace.Snapshot;
import dev.qualis.model.qms.core.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.emf.common.util.URI;

/** Reads a project: a folder with {@code .qms} files at any depth, or one such file. */
public final class OpenProject {
    /** Makes a project of its texts. Called only after the files could be read, since the language takes a while to set up. */
    private final Function<SequencedMap<URI, String>, QmsProject> projects;

    private OpenProject(Function<SequencedMap<URI, String>, QmsProject> projects) {
        this.projects = projects;
    }

    /** @param language asked only after the files could be read, since it takes a while to get */
    public OpenProject(Supplier<QmsLanguage> language) {
        this(texts -> {
            QmsProject project = language.get().newProject();
            project.putAll(texts);
            return project;
        });
    }

    /** For programs that run without OSGi; issues are told in this language, English for what is not Chinese. */
    public static OpenProject standalone(Language messages) {
        return new OpenProject(() -> QmsLanguage.standalone().tellIssuesInChinese(messages == Language.ZH));
    }

    /** As {@link #standalone}, for many projects one after the other in one thread: the language is set up and its libraries are read once. */
    public static OpenProject forMany(Language messages) {
        QmsLanguage language = QmsLanguage.standalone().tellIssuesInChinese(messages == Language.ZH);
        return new OpenProject(() -> language);
    }

    /**
     * As {@link #forMany}, for one project that is opened again and again: what has the same text as the last time is not parsed anew. Each
     * time its models are new ones. At most one project is kept.
     */
    public static OpenProject again(Language messages) {
        QmsLanguage language = QmsLanguage.standalone().tellIssuesInChinese(messages == Language.ZH);
        AtomicReference<Snapshot> last =
                new AtomicReference<>(language.workspace().empty());
        return new OpenProject(texts -> {
            Snapshot snapshot = last.updateAndGet(earlier -> earlier.having(texts));
            snapshot.models(); // now, since only what a snapshot has parsed is passed on
            return QmsProject.of(snapshot.copy());
        });
    }

    /** Reads, parses and links; errors in the text are no refusal, {@link CheckProject} tells them. */
    public Outcome<OpenedProject> open(Path path, Progress progress) {
        return read(path, progress).then(files -> link(path, files, progress));
    }

    /** Reads, parses and links a project as it is in a revision of a Git repository. */
    public Outcome<OpenedProject> open(GitRevision revision, Progress progress) {
        return revision.read(progress).then(files -> link(revision.shown(), files, progress));
    }

    /** Only reads, in the order of the names. */
    Outcome<List<SourceFile>> read(Path path, Progress progress) {
        if (Files.isDirectory(path)) {
            return SourceFolder.files(path).then(files -> texts(path, files, progress));
        }
        return SymbolicLinks.isEndless(path) ? Outcome.refused(new Refusal.LinkLoop(path)) : single(path, progress);
    }

    private Outcome<List<SourceFile>> single(Path path, Progress progress) {
        return texts(path.resolveSibling(""), List.of(path), progress).then(files -> {
            boolean named = path.getFileName().toString().endsWith(SourceFolder.EXTENSION);
            return named ? Outcome.done(files) : Outcome.refused(new Refusal.NotAModel(path));
        });
    }

    private static Outcome<List<SourceFile>> texts(Path root, List<Path> paths, Progress progress) {
        List<SourceFile> files = new ArrayList<>();
        for (Path path : paths) {
            progress.step(Progress.Task.READ, files.size(), paths.size());
            switch (SourceText.read(ProjectPaths.shown(path), ProjectPaths.name(root, path))) {
                case Refused<SourceFile>(Refusal refusal) -> {
                    return Outcome.refused(refusal);
                }
                case Done<SourceFile>(SourceFile file) -> files.add(file);
            }
        }
        progress.step(Progress.Task.READ, files.size(), paths.size());
        return Outcome.done(List.copyOf(files));
    }

    Outcome<OpenedProject> link(Path path, List<SourceFile> files, Progress progress) {
        SequencedMap<URI, String> texts = new LinkedHashMap<>();
        files.forEach(file -> texts.put(ProjectPaths.uri(file.path()), file.text()));
        progress.step(Progress.Task.LINK, 0, files.size());
        QmsProject project = projects.apply(texts);
        project.link();
        progress.step(Progress.Task.LINK, files.size(), files.size());
        return Outcome.done(new OpenedProject(path, files, project));
    }
}
