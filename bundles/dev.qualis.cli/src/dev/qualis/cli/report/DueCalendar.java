package dev.qualis.cli.report;

import dev.qualis.model.due.DueDate;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Writes due dates as a calendar (RFC 5545): an event of a whole day for each; the same dates give the same bytes. */
final class DueCalendar {

    /** Octets of a line, without its end. */
    private static final int LINE = 75;

    private static final String END = "\r\n";

    private final LocalDate made;

    /** @param made the day that the calendar states as that of its making: the project's date */
    DueCalendar(LocalDate made) {
        this.made = made;
    }

    String write(List<DueDate> dates, Function<DueDate, String> summary) {
        StringBuilder text = new StringBuilder();
        line(text, "BEGIN:VCALENDAR");
        line(text, "VERSION:2.0");
        line(text, "PRODID:-//Qualis//Qualis//EN");
        Map<String, Integer> seen = new HashMap<>();
        for (DueDate due : dates) {
            String key = due.kind().name().toLowerCase(java.util.Locale.ROOT) + "-" + due.date() + "-"
                    + Integer.toHexString(summary.apply(due).hashCode());
            int turn = seen.merge(key, 1, Integer::sum);
            line(text, "BEGIN:VEVENT");
            line(text, "UID:" + key + "-" + turn + "@qualis");
            line(text, "DTSTAMP:" + basic(made) + "T000000Z");
            line(text, "DTSTART;VALUE=DATE:" + basic(due.date()));
            line(text, "DTEND;VALUE=DATE:" + basic(due.date().plusDays(1)));
            line(text, "SUMMARY:" + escaped(summary.apply(due)));
            line(text, "TRANSP:TRANSPARENT");
            line(text, "END:VEVENT");
        }
        line(text, "END:VCALENDAR");
        return text.toString();
    }

    private static String basic(LocalDate day) {
        return day.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r", "")
                .replace("\n", "\\n");
    }

    /** Long lines go on behind a blank; no character is cut in two. */
    private static void line(StringBuilder text, String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int point = line.codePointAt(i);
            String character = Character.toString(point);
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LINE) {
                text.append(END).append(' ');
                octets = 1;
            }
            text.append(character);
            octets += size;
            i += Character.charCount(point);
        }
        text.append(END);
    }
}
