package dev.qualis.app;

import dev.qualis.app.EditModel.Edited;
import dev.qualis.dsl.ide.edit.UnwritableChangeException;
import dev.qualis.dsl.ide.edit.UnwritableChangeException.BrokenText;
import dev.qualis.dsl.ide.edit.UnwritableChangeException.LostComment;
import dev.qualis.model.qms.core.Language;

/** Tells in the reader's language why a change of a model has no text. */
public final class EditRefusal {
    private EditRefusal() {}

    public static Edited of(UnwritableChangeException exception, Language language) {
        MessageCatalogue messages = MessageCatalogue.load(EditRefusal.class, "messages", language);
        return switch (exception) {
            case BrokenText broken -> new Edited.Broken(broken.file());
            case LostComment lost ->
                new Edited.Failed(messages.say(
                        "edit.lostComment",
                        lost.comment().strip().replaceAll("\\s+", " "),
                        lost.file().lastSegment()));
            default -> new Edited.Failed(messages.say("edit.unwritable", String.valueOf(exception.getMessage())));
        };
    }
}
