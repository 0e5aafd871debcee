package dev.qualis.server.command;

import dev.qualis.app.OpenedProject;
import dev.qualis.app.Outcome;
import dev.qualis.app.Refusal;
import dev.qualis.app.Sentences;
import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.dsl.project.QmsProject;
import dev.qualis.dsl.workspace.Snapshot;
import dev.qualis.model.qms.core.Language;
import java.nio.file.Path;

/**
 * The project that a command is about.
 *
 * @param folder where it lies
 * @param snapshot as it is in the editor
 * @param services of the language
 * @param language of the reader
 */
record AskedProject(Path folder, Snapshot snapshot, QmsLanguage services, Language language) {

    /** The project with models of its own, once for each snapshot: those who draw put scales and choices of their own beside its models. */
    private record Copy(QmsProject model, OpenedProject opened) {}

    /** What commands about the same snapshot, and so about the same copy, lock while they run. */
    Object lock() {
        return copy();
    }

    private Copy copy() {
        return snapshot.fact(Copy.class, () -> {
            QmsProject model = QmsProject.of(snapshot.copy());
            model.link();
            return new Copy(model, OpenedProject.of(model));
        });
    }

    QmsProject model() {
        return copy().model();
    }

    OpenedProject opened() {
        return copy().opened();
    }

    String say(String english, String chinese) {
        return language == Language.ZH ? chinese : english;
    }

    /** What came of a use case. */
    <T> T done(Outcome<T> outcome) throws RefusedException {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(Refusal refusal) -> throw new RefusedException(new Sentences(language).of(refusal));
        };
    }
}
