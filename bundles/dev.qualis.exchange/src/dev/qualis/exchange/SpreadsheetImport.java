package dev.qualis.exchange;

import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.dsl.project.QmsProject;
import dev.qualis.exchange.draft.Drafts;
import dev.qualis.exchange.kind.CompetenceRows;
import dev.qualis.exchange.kind.CostRows;
import dev.qualis.exchange.kind.DocumentRows;
import dev.qualis.exchange.kind.EquipmentRows;
import dev.qualis.exchange.kind.GoalRows;
import dev.qualis.exchange.kind.MetricRows;
import dev.qualis.exchange.kind.ObligationRows;
import dev.qualis.exchange.kind.PositionRows;
import dev.qualis.exchange.kind.RaciRows;
import dev.qualis.exchange.kind.RiskRows;
import dev.qualis.exchange.kind.SupplierRows;
import dev.qualis.exchange.kind.TrainingRows;
import dev.qualis.exchange.model.ElementTexts;
import dev.qualis.exchange.model.KnownElements;
import dev.qualis.exchange.sheet.Cell;
import dev.qualis.exchange.sheet.Sheet;
import dev.qualis.exchange.sheet.Workbook;
import dev.qualis.exchange.table.Instructions;
import dev.qualis.exchange.table.Kind;
import dev.qualis.exchange.table.Ledger;
import dev.qualis.exchange.table.RowHandler;
import dev.qualis.exchange.table.Table;
import dev.qualis.exchange.table.TableFinder;
import dev.qualis.exchange.table.TableReader;
import dev.qualis.exchange.template.SpreadsheetTemplate;
import dev.qualis.exchange.value.ValueWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.util.URI;

/** Brings the tables of workbooks into the texts of a project. Good rows come in even where others are wrong. */
public final class SpreadsheetImport {

    private final QmsLanguage language;
    private final ValueWords words;
    private final Map<String, RowHandler> handlers = new LinkedHashMap<>();

    public SpreadsheetImport(QmsLanguage language) {
        this.language = language;
        this.words = language.injector().getInstance(ValueWords.class);
        handlers.put("positions", new PositionRows());
        handlers.put("raci", new RaciRows());
        handlers.put("obligations", new ObligationRows());
        handlers.put("risks", new RiskRows());
        handlers.put("costs", new CostRows(words));
        handlers.put("metrics", new MetricRows());
        handlers.put("goals", new GoalRows());
        handlers.put("competences", new CompetenceRows());
        handlers.put("training", new TrainingRows());
        handlers.put("documents", new DocumentRows());
        handlers.put("suppliers", new SupplierRows());
        handlers.put("equipment", new EquipmentRows());
    }

    /** The kinds of tables that can be imported, as {@code --kind} names them. */
    public static List<String> kinds() {
        return Kind.all().stream().map(Kind::id).toList();
    }

    /** An empty workbook for a kind of table, with examples on a sheet of its own. */
    public byte[] template(String kind, boolean chinese) {
        return new SpreadsheetTemplate(words).of(kind, chinese);
    }

    /**
     * Reads all tables and works out the texts. Positions come before what refers to them, whatever the order of the sheets.
     *
     * @param project linked; its texts are not changed
     * @param folder of the project, where new files lie
     */
    public ImportResult run(List<Workbook> workbooks, Instructions instructions, QmsProject project, URI folder) {
        Ledger ledger = new Ledger();
        TableFinder finder = new TableFinder(instructions);
        TableReader reader = new TableReader(ledger, instructions, words, new KnownElements(project.models()));
        Map<Sheet, List<Table>> tables = new LinkedHashMap<>();
        for (Workbook workbook : workbooks) {
            ledger.open(workbook);
            for (Sheet sheet : workbook.sheets()) {
                boolean example = sheet.name().equals(SpreadsheetTemplate.EXAMPLE);
                boolean passedOver = sheet.isHidden()
                        || example
                        || instructions
                                .kind(sheet.name())
                                .filter("none"::equals)
                                .isPresent();
                List<Table> table = passedOver ? List.of() : finder.find(sheet);
                tables.put(sheet, table);
                if (table.isEmpty()) {
                    reader.passOver(
                            sheet,
                            sheet.isHidden()
                                    ? "ignored.hidden"
                                    : example ? "ignored.example" : passedOver ? "ignored.told" : "ignored.noTable");
                }
            }
        }
        Drafts drafts = new Drafts();
        Map<Object, String> kinds = new HashMap<>();
        handlers.forEach((kind, handler) -> tables.values().stream()
                .flatMap(List::stream)
                .filter(table -> table.kind().id().equals(kind))
                .forEach(table -> {
                    reader.read(table, handler, drafts);
                    drafts.all().forEach(draft -> kinds.putIfAbsent(draft, kind));
                }));
        ElementTexts.Texts texts = new ElementTexts(language, ledger)
                .of(project, drafts, folder, draft -> kinds.getOrDefault(draft, "imported"));
        List<Ledger.Entry> cells = ledger.entries(workbooks);
        return new ImportResult(
                summaries(workbooks, tables, cells),
                cells,
                texts.texts(),
                texts.created(),
                texts.updated(),
                texts.changes());
    }

    private static List<SheetSummary> summaries(
            List<Workbook> workbooks, Map<Sheet, List<Table>> tables, List<Ledger.Entry> cells) {
        List<SheetSummary> summaries = new ArrayList<>();
        for (Workbook workbook : workbooks) {
            for (Sheet sheet : workbook.sheets()) {
                List<Table> found = tables.get(sheet);
                if (found.isEmpty()) {
                    summaries.add(summary(workbook, sheet, Optional.empty(), cells));
                }
                found.forEach(table -> summaries.add(summary(workbook, sheet, Optional.of(table), cells)));
            }
        }
        return summaries;
    }

    private static SheetSummary summary(
            Workbook workbook, Sheet sheet, Optional<Table> table, List<Ledger.Entry> cells) {
        return new SheetSummary(
                workbook.name(),
                sheet.name(),
                sheet.isHidden(),
                table.map(found -> found.kind().id()).orElse(""),
                table.map(Table::firstHead).orElse(0),
                table.map(Table::columns).orElse(List.of()).stream()
                        .map(column ->
                                new SheetSummary.Column(Cell.letters(column.number()), column.head(), column.id()))
                        .toList(),
                questions(workbook, sheet, table, cells));
    }

    /** What only somebody who knows the company can answer. */
    private static List<String> questions(
            Workbook workbook, Sheet sheet, Optional<Table> table, List<Ledger.Entry> cells) {
        Set<String> questions = new LinkedHashSet<>();
        for (Ledger.Entry entry : cells) {
            if (entry.workbook().equals(workbook.name()) && entry.sheet().equals(sheet.name())) {
                switch (entry.reason()) {
                    case "reported.DATE_AMBIGUOUS" -> questions.add("dates\t" + sheet.name() + "\t");
                    case "reported.WORD", "reported.role", "reported.RATING" ->
                        questions.add("word\t" + sheet.name() + "\t"
                                + entry.cell().value().shown().strip());
                    default -> {
                        // nothing that an answer for the whole table would help
                    }
                }
            }
        }
        if (table.filter(found -> found.kind().id().equals("costs")).isPresent()) {
            questions.add("period\t" + sheet.name() + "\t");
        }
        return List.copyOf(questions);
    }
}
