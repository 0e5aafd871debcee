package dev.qualis.cli.report;

import dev.qualis.app.MessageCatalogue;
import dev.qualis.exchange.ImportResult;
import dev.qualis.exchange.SheetSummary;
import dev.qualis.exchange.table.Ledger;
import dev.qualis.model.qms.core.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What an import understood, and what became of the cells, for people. */
public final class ImportText {

    private static final int LONGEST = 60;

    private final MessageCatalogue messages;
    private final boolean chinese;

    public ImportText(MessageCatalogue messages, Language language) {
        this.messages = messages;
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
        lines.add(messages.say(
                "import.total",
                result.count(Ledger.Fate.IMPORTED),
                result.count(Ledger.Fate.REPORTED),
                result.count(Ledger.Fate.IGNORED),
                result.created(),
                result.updated()));
        return lines;
    }

    private String sheet(SheetSummary sheet) {
        if (sheet.kind().isEmpty()) {
            return messages.say(sheet.hidden() ? "import.sheetHidden" : "import.sheetNone", sheet.sheet());
        }
        String columns = sheet.columns().stream()
                .filter(column -> !column.meaning().isEmpty())
                .map(column -> column.letters() + " " + column.meaning())
                .collect(Collectors.joining(", "));
        return messages.say("import.sheet", sheet.sheet(), sheet.kind(), Integer.toString(sheet.head()), columns);
    }

    private String cell(Ledger.Entry entry) {
        String value = entry.cell().value().shown().replaceAll("\\s+", " ").strip();
        String shown = value.length() > LONGEST ? value.substring(0, LONGEST) + "…" : value;
        return messages.say("import.cell", entry.sheet(), entry.cell().address(), shown, sentence(entry));
    }

    private String sentence(Ledger.Entry entry) {
        if (entry.reason().isEmpty()) {
            return messages.say("import.imported");
        }
        List<String> arguments = entry.reason().equals("reported.WORD")
                ? List.of(entry.arguments().get(chinese ? 0 : 1))
                : entry.arguments();
        return messages.say("import." + entry.reason(), arguments.toArray());
    }
}
