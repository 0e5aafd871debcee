package dev.qualis.app;

import dev.qualis.app.Outcome.Done;
import dev.qualis.app.Outcome.Refused;
import java.nio.file.Path;

/** Reads a report of an earlier assessment, which may be anything. */
public final class ReportFile {

    private ReportFile() {}

    /** The text of the file; refused where there is none. */
    public static Outcome<String> text(Path path) {
        return switch (SourceText.read(path, path.toString())) {
            case Done<SourceFile>(SourceFile file) -> Outcome.done(file.text());
            case Refused<SourceFile>(Refusal refusal) -> Outcome.refused(as(refusal, path));
        };
    }

    private static Refusal as(Refusal refusal, Path path) {
        return switch (refusal) {
            case Refusal.Missing missing -> missing;
            case Refusal.NotReadable notReadable -> notReadable;
            case Refusal.ReadFailed failed -> failed;
            default -> new Refusal.NotAReport(path);
        };
    }
}
