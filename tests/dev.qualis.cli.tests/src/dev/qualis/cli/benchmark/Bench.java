package dev.qualis.cli.benchmark;

import dev.qualis.app.OpenProject;
import dev.qualis.app.OpenedProject;
import dev.qualis.app.Outcome;
import dev.qualis.app.Outcome.Done;
import dev.qualis.app.Outcome.Refused;
import dev.qualis.app.Progress;
import dev.qualis.model.qms.core.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What every benchmark stands on.
 *
 * @param qualis the command, started anew for every run
 * @param folder where they may write
 * @param watch how time is measured
 * @param findings what they have found
 */
record Bench(Program qualis, Path folder, Stopwatch watch, Findings findings) {

    /** Writes a text into the folder. */
    Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    /** Opens a project in this process, with a language of its own. */
    OpenedProject open(Path path) {
        return done(OpenProject.standalone(Language.EN).open(path, Progress.NONE));
    }

    static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Done<T>(T value) -> value;
            case Refused<T>(var refusal) -> throw new IllegalStateException(refusal.toString());
        };
    }
}
