package dev.qualis.cli.report;

import com.google.gson.stream.JsonWriter;
import dev.qualis.app.MessageCatalogue;
import dev.qualis.app.OpenedProject;
import dev.qualis.app.due.DueWords;
import dev.qualis.model.due.DueDate;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.core.NamedElement;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What falls due, as text, as rows of a table, as JSON ({@code {"date","due":[{"date","late","days","kind","label","element",
 * "title","owner","place"}]}}), and as a calendar.
 */
public final class DueReport {
    private final OpenedProject project;
    private final List<DueDate> dates;
    private final MessageCatalogue messages;
    private final Language language;
    private final Optional<LocalDate> today;
    private final DueWords words;

    public DueReport(OpenedProject project, List<DueDate> dates, MessageCatalogue messages, Language language) {
        this.project = project;
        this.dates = dates;
        this.messages = messages;
        this.language = language;
        this.today = project.index().date();
        this.words = new DueWords(project, language);
    }

    /** One line for each date, what is late first because it is the earliest. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (DueDate due : dates) {
            String owner = due.owner()
                    .map(each -> messages.say("due.owner", words.title(each)))
                    .orElse("");
            String place = project.place(due.element())
                    .map(where -> " [" + where + "]")
                    .orElse("");
            text.append(messages.say(
                            "due.line",
                            due.date().toString(),
                            words.state(due),
                            words.what(due),
                            words.title(due.named())))
                    .append(owner)
                    .append(place)
                    .append('\n');
        }
        long late = dates.stream().filter(words::isLate).count();
        return text.append(messages.say(
                        "due.summary",
                        dates.size(),
                        late,
                        today.map(LocalDate::toString).orElse("–")))
                .append('\n')
                .toString();
    }

    /** A head and a row for each date. */
    public List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(words.columns());
        for (DueDate due : dates) {
            rows.add(List.of(
                    due.date().toString(),
                    words.state(due),
                    words.what(due),
                    words.title(due.named()),
                    words.owner(due),
                    project.place(due.element()).orElse("")));
        }
        return rows;
    }

    /** For other programs. */
    public String json() throws IOException {
        return JsonText.of(json -> {
            json.beginObject();
            json.name("date").value(today.map(LocalDate::toString).orElse(null));
            writeList(json.name("due"));
            json.endObject();
        });
    }

    /** The dates alone, as an array. */
    public void writeList(JsonWriter json) throws IOException {
        json.beginArray();
        for (DueDate due : dates) {
            json.beginObject();
            json.name("date").value(due.date().toString());
            json.name("late").value(words.isLate(due));
            json.name("kind").value(due.kind().name());
            json.name("label").value(words.what(due));
            json.name("element").value(due.named().getName());
            json.name("title").value(words.title(due.named()));
            json.name("owner").value(due.owner().map(NamedElement::getName).orElse(null));
            json.name("place").value(project.place(due.element()).orElse(null));
            json.endObject();
        }
        json.endArray();
    }

    /** A calendar of whole days (RFC 5545). */
    public String calendar() {
        return new DueCalendar(today.orElse(LocalDate.EPOCH))
                .write(
                        dates,
                        due -> words.what(due)
                                + (language == Language.ZH ? "：" : ": ")
                                + words.title(due.named())
                                + due.owner()
                                        .map(each -> messages.say("due.owner", words.title(each)))
                                        .orElse(""));
    }
}
