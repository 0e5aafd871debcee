package dev.qualis.app.spreadsheet;

import dev.qualis.app.MessageCatalogue;
import dev.qualis.exchange.ImportResult;
import dev.qualis.exchange.SheetSummary;
import dev.qualis.exchange.table.Ledger;
import dev.qualis.model.qms.core.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What an import understood, and what became of the cells, for people. */
public final class ImportReport {

    private static final int LONGEST = 60;

    private final MessageCatalogue messages;
    private final boolean chinese;

    public ImportReport(Language language) {
        messages = MessageCatalogue.load(ImportReport.class, "import", language);
        this.chinese = language == Language.ZH;
    }

    /** A line a sheet, a line a cell that somebody has to look at, and how many cells had which fate. */
    public List<String> lines(ImportResult result, boolean all) {
        List<String> lines = new ArrayList<>();
        result.sheets().forEach(sheet -> lines.add(sheet(sheet)));
        result.cells().stream()
                .filter(entry -> all
                        || entry.fate() == Ledger.Fate.REPORTED
                        || entry.fate() == Ledger.Fate.IMPORTED
                                && !entry.reason().isEmpty())
                .map(this::cell)
                .forEach(lines::add);
        lines.add(total(result));
        return lines;
    }

    /** How many cells had which fate. */
    public String total(ImportResult result) {
        return messages.say(
                "total",
                result.count(Ledger.Fate.IMPORTED),
                result.count(Ledger.Fate.REPORTED),
                result.count(Ledger.Fate.IGNORED),
                result.created(),
                result.updated());
    }

    /** What was understood of a sheet. */
    public String sheet(SheetSummary sheet) {
        if (sheet.kind().isEmpty()) {
            return messages.say(sheet.hidden() ? "sheetHidden" : "sheetNone", sheet.sheet());
        }
        String columns = sheet.columns().stream()
                .filter(column -> !column.meaning().isEmpty())
                .map(column -> column.letters() + " " + column.meaning())
                .collect(Collectors.joining(", "));
        return messages.say("sheet", sheet.sheet(), sheet.kind(), Integer.toString(sheet.head()), columns);
    }

    private String cell(Ledger.Entry entry) {
        String value = entry.cell().value().shown().replaceAll("\\s+", " ").strip();
        String shown = value.length() > LONGEST ? value.substring(0, LONGEST) + "…" : value;
        return messages.say("cell", entry.sheet(), entry.cell().address(), shown, sentence(entry));
    }

    /** What became of a cell, and what is to be done about it. */
    public String sentence(Ledger.Entry entry) {
        if (entry.reason().isEmpty()) {
            return messages.say("imported");
        }
        List<String> arguments = entry.reason().equals("reported.WORD")
                ? List.of(entry.arguments().get(chinese ? 0 : 1))
                : entry.arguments();
        return messages.say(entry.reason(), arguments.toArray());
    }
}
