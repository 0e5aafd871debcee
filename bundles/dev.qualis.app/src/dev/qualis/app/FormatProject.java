package dev.qualis.app;

import dev.qualis.dsl.keyword.Spelling;
import dev.qualis.dsl.project.QmsProject;
import java.io.IOException;
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
            return !text.equals(file.text()) || !broken && file.lineEnds().mixed();
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

    /**
     * What became of files.
     *
     * @param written those that have their canonical text now
     * @param refused why others could not be written
     */
    public record Written(List<Formatted> written, List<Refusal> refused) {}

    /** Writes what changed, each file by itself: one that cannot be written costs no other. */
    public Written write(List<Formatted> files) {
        try {
            SourceWriter.tidy(files.stream().map(Formatted::file).toList());
        } catch (IOException e) {
            // What is left from another run does no harm; whether these files can be written shows next.
        }
        List<Formatted> written = new ArrayList<>();
        List<Refusal> refused = new ArrayList<>();
        for (Formatted file : files) {
            if (file.isChanged()) {
                SourceWriter.write(file.file(), file.text()).ifPresentOrElse(refused::add, () -> written.add(file));
            }
        }
        return new Written(List.copyOf(written), List.copyOf(refused));
    }
}
