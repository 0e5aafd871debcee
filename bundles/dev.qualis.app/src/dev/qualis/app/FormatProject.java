package dev.qualis.app;

import dev.qualis.app.Outcome.Done;
import dev.qualis.app.Outcome.Refused;
import dev.qualis.dsl.keyword.Spelling;
import dev.qualis.dsl.project.QmsProject;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;

/** Brings the files of a project into canonical form. */
public final class FormatProject {

    /**
     * A file with its canonical text.
     *
     * @param broken whether its syntax has errors, so that the text is the file's own
     */
    public record Formatted(SourceFile file, String text, boolean broken) {
        public boolean isChanged() {
            return !text.equals(file.text());
        }
    }

    /** The canonical text of every file; nothing is written. A file with syntax errors stays as it is. */
    public List<Formatted> format(OpenedProject project, Progress progress) {
        return format(project, Optional.empty(), progress);
    }

    /**
     * The canonical text of every file; nothing is written. A file with syntax errors stays as it is.
     *
     * @param keywords the language in which the words of the language are to be written; empty to leave them as they are
     */
    public List<Formatted> format(OpenedProject project, Optional<Spelling> keywords, Progress progress) {
        List<Formatted> result = new ArrayList<>();
        for (SourceFile file : project.files()) {
            progress.step(Progress.Task.FORMAT, result.size(), project.files().size());
            result.add(canonical(project.model(), file, keywords));
        }
        progress.step(Progress.Task.FORMAT, result.size(), result.size());
        return List.copyOf(result);
    }

    private static Formatted canonical(QmsProject project, SourceFile file, Optional<Spelling> keywords) {
        URI uri = ProjectPaths.uri(file.path());
        XtextResource resource = (XtextResource) project.resourceSet().getResource(uri, false);
        String text = keywords.map(spelling -> project.format(uri, spelling)).orElseGet(() -> project.format(uri));
        return new Formatted(file, text, resource.getParseResult().hasSyntaxErrors());
    }

    /** Writes what changed, each file in one step; those before a file that cannot be written stay written. */
    public Outcome<List<Formatted>> write(List<Formatted> files) {
        List<Formatted> written = new ArrayList<>();
        for (Formatted file : files) {
            if (file.isChanged()) {
                switch (write(file)) {
                    case Refused<Path>(Refusal refusal) -> {
                        return Outcome.refused(refusal);
                    }
                    case Done<Path> done -> written.add(file);
                }
            }
        }
        return Outcome.done(List.copyOf(written));
    }

    private static Outcome<Path> write(Formatted file) {
        Path path = file.file().path();
        try {
            Path target = path.toRealPath();
            if (!Files.isWritable(target)) {
                return Outcome.refused(new Refusal.NotWritable(path));
            }
            Path whole = Files.createTempFile(target.getParent(), ".", ".qualis-format");
            try {
                Files.writeString(whole, (file.file().byteOrderMark() ? "\uFEFF" : "") + file.text());
                copyPermissions(target, whole);
                Files.move(whole, target, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(whole);
            }
            return Outcome.done(target);
        } catch (AccessDeniedException e) {
            return Outcome.refused(new Refusal.NotWritable(path));
        } catch (IOException e) {
            return Outcome.refused(new Refusal.WriteFailed(path, FailureText.of(e)));
        }
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView source = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (source != null) {
            Files.setPosixFilePermissions(to, source.readAttributes().permissions());
        }
    }
}
