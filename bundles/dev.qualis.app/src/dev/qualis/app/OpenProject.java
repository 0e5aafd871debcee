package dev.qualis.app;

import dev.qualis.app.Outcome.Done;
import dev.qualis.app.Outcome.Refused;
import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.dsl.project.QmsProject;
import dev.qualis.model.qms.core.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Supplier;
import org.eclipse.emf.common.util.URI;

/** Reads a project: a folder with {@code .qms} files at any depth, or one such file. */
public final class OpenProject {
    private final Supplier<QmsLanguage> language;

    /** @param language asked only after the files could be read, since it takes a while to get */
    public OpenProject(Supplier<QmsLanguage> language) {
        this.language = language;
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
        QmsProject project = language.get().newProject();
        SequencedMap<URI, String> texts = new LinkedHashMap<>();
        files.forEach(file -> texts.put(ProjectPaths.uri(file.path()), file.text()));
        progress.step(Progress.Task.LINK, 0, files.size());
        project.putAll(texts);
        project.link();
        progress.step(Progress.Task.LINK, files.size(), files.size());
        return Outcome.done(new OpenedProject(path, files, project));
    }
}
