package dev.qualis.app.due;

import dev.qualis.analysis.ModelTexts;
import dev.qualis.app.MessageCatalogue;
import dev.qualis.app.OpenedProject;
import dev.qualis.model.due.DueDate;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.core.NamedElement;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Due dates of a project in the words of a reader: the same in lists, tables and calendars. */
public final class DueWords {
    private final ModelTexts texts;
    private final Optional<LocalDate> today;
    private final MessageCatalogue messages;
    private final Language language;

    /** What is late is told by the date of the project's index. */
    public DueWords(OpenedProject project, Language language) {
        this.texts = ModelTexts.of(project.index());
        this.today = project.index().date();
        this.messages = MessageCatalogue.load(DueWords.class, "due", language);
        this.language = language;
    }

    /** Names of the columns date, state, what, title, owner and place. */
    public List<String> columns() {
        return List.of(messages.say("columns").split("\\|"));
    }

    /** Whether its day has passed; false where nobody knows what day it is. */
    public boolean isLate(DueDate due) {
        return today.map(due::isLate).orElse(false);
    }

    /** How many days are left, or how many it is late; empty where nobody knows what day it is. */
    public String state(DueDate due) {
        if (today.isEmpty()) {
            return "";
        }
        long days = ChronoUnit.DAYS.between(today.get(), due.date());
        return days < 0 ? messages.say("late", -days) : messages.say("ahead", days);
    }

    /** What has to be done. */
    public String what(DueDate due) {
        return language == Language.ZH ? due.kind().chinese() : due.kind().english();
    }

    /** The title of what it is about, or of who has to do it. */
    public String title(NamedElement element) {
        return texts.title(element, language);
    }

    /** Who has to do it; empty where the model does not say. */
    public String owner(DueDate due) {
        return due.owner().map(this::title).orElse("");
    }
}
