package dev.qualis.exchange.register;

import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.dsl.project.QmsProject;
import dev.qualis.exchange.ImportResult;
import dev.qualis.exchange.SpreadsheetImport;
import dev.qualis.exchange.draft.Draft;
import dev.qualis.exchange.model.KnownElements;
import dev.qualis.exchange.register.Registers.LeftOut;
import dev.qualis.exchange.sheet.Sheet;
import dev.qualis.exchange.sheet.Workbook;
import dev.qualis.exchange.table.Instructions;
import dev.qualis.exchange.table.Kind;
import dev.qualis.exchange.table.Ledger;
import dev.qualis.exchange.value.ValueWords;
import dev.qualis.model.qms.compliance.CompliancePackage;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.economics.EconomicsPackage;
import dev.qualis.model.qms.organisation.Holding;
import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.qms.strategy.StrategyPackage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * Makes tables of a project that an import into the same project reads without a change. That is not only meant but tried: the tables
 * are read back before they are handed out, and what would be read otherwise is taken out and told.
 */
public final class RegisterExport {

    /** Sheets have names of no more characters. */
    private static final int LONGEST_NAME = 31;

    /** What a sheet as a whole is about. */
    private static final Set<EClass> CONTAINERS = Set.of(
            CompliancePackage.Literals.REGISTER,
            EconomicsPackage.Literals.QUALITY_COSTS,
            StrategyPackage.Literals.STRATEGY);

    private final QmsLanguage language;
    private final QmsProject project;
    private final SequencedSet<LeftOut> leftOut = new LinkedHashSet<>();

    /** @param project linked; it is not changed */
    public RegisterExport(QmsLanguage language, QmsProject project) {
        this.language = language;
        this.project = project;
    }

    /**
     * What is written, and how.
     *
     * @param chinese whether heads and words are Chinese, otherwise English
     * @param second whether texts are those in the second language of the project
     * @param personal whether kinds of tables are written that tell how people are assessed
     */
    public record Options(boolean chinese, boolean second, boolean personal) {}

    /** The tables; empty ones are none. */
    public Registers of(Options options) {
        List<RegisterTable> tables = tables(options);
        boolean clean = false;
        while (!clean && !tables.isEmpty()) {
            clean = readBack(tables);
            tables.removeIf(RegisterTable::isEmpty);
        }
        return new Registers(
                tables.stream()
                        .map(table -> new Register(table.kind().id(), table.sheet()))
                        .toList(),
                List.copyOf(leftOut));
    }

    private List<RegisterTable> tables(Options options) {
        KnownElements known = new KnownElements(project.models());
        ValueWords words = language.injector().getInstance(ValueWords.class);
        List<RegisterTable> tables = new ArrayList<>();
        Set<String> names = new HashSet<>();
        KindRows.all(options.personal(), holdings()).forEach((id, rows) -> {
            Kind kind = Kind.of(id);
            ElementCells cells = new ElementCells(
                    known,
                    words,
                    options.chinese(),
                    options.second(),
                    (element, column) -> leaveOut(kind, element, head(kind, column, options.chinese())));
            Map<NamedElement, RegisterTable> ofContainers = new LinkedHashMap<>();
            for (NamedElement element : elements()) {
                List<RegisterRow> found = rows.of(element, cells);
                if (!found.isEmpty()) {
                    NamedElement container = rows.container(element);
                    RegisterTable table = ofContainers.computeIfAbsent(
                            container,
                            above -> new RegisterTable(
                                    kind,
                                    name(above, cells, known, kind.sheetName(options.chinese()), names),
                                    options.chinese()));
                    found.forEach(table::add);
                }
            }
            tables.addAll(ofContainers.values());
        });
        return tables;
    }

    private static String head(Kind kind, String column, boolean chinese) {
        return kind.columns().stream()
                .filter(each -> each.id().equals(column) && !each.heads().isEmpty())
                .map(each -> each.head(chinese))
                .findFirst()
                .orElse(column);
    }

    /** By the name of a sheet an import finds the register, strategy or ledger again. */
    private static String name(
            NamedElement container, ElementCells cells, KnownElements known, String usual, Set<String> taken) {
        Stream<String> candidates = container == null
                ? Stream.of(usual)
                : Stream.of(cells.called(container), container.getName())
                        .filter(name -> name != null
                                && known.find(container.eClass(), name)
                                        .filter(found -> found == container)
                                        .isPresent());
        Predicate<String> possible = name -> !name.isBlank()
                && name.length() <= LONGEST_NAME
                && name.matches("[^\\[\\]:*?/\\\\<>|\"\\p{Cntrl}'.][^\\[\\]:*?/\\\\<>|\"\\p{Cntrl}']*");
        String name = candidates.filter(possible).findFirst().orElse(usual);
        String unique = name;
        for (int i = 2; !taken.add(unique.toLowerCase(Locale.ROOT)); i++) {
            unique = name + " " + i;
        }
        return unique;
    }

    private List<NamedElement> elements() {
        List<NamedElement> elements = new ArrayList<>();
        for (QualityModel model : project.models()) {
            for (TreeIterator<EObject> all = model.eAllContents(); all.hasNext(); ) {
                if (all.next() instanceof NamedElement element) {
                    elements.add(element);
                }
            }
        }
        return elements;
    }

    private Map<Position, List<Holding>> holdings() {
        Map<Position, List<Holding>> holdings = new HashMap<>();
        for (QualityModel model : project.models()) {
            for (TreeIterator<EObject> all = model.eAllContents(); all.hasNext(); ) {
                if (all.next() instanceof Holding holding
                        && holding.getUntil() == null
                        && holding.getPosition() != null) {
                    holdings.computeIfAbsent(holding.getPosition(), any -> new ArrayList<>())
                            .add(holding);
                }
            }
        }
        return holdings;
    }

    /** Imports the tables and takes out what would be reported or changed; whether there was nothing such. */
    private boolean readBack(List<RegisterTable> tables) {
        Map<String, RegisterTable> byName = new LinkedHashMap<>();
        List<Sheet> sheets = new ArrayList<>();
        tables.forEach(table -> {
            byName.put(table.name(), table);
            sheets.add(table.sheet());
        });
        URI folder = project.models().getFirst().eResource().getURI().trimSegments(1);
        ImportResult result = new SpreadsheetImport(language)
                .run(List.of(new Workbook("registers", sheets)), Instructions.none(), project, folder);
        Map<RegisterTable, RegisterTable.Cuts> cuts = new LinkedHashMap<>();
        for (Ledger.Entry entry : result.cells()) {
            RegisterTable table = byName.get(entry.sheet());
            if (entry.reason().equals("ignored.noTable")) {
                cuts.computeIfAbsent(table, RegisterTable::cuts).all();
            } else if (entry.cell().row() > 1 && entry.fate() != Ledger.Fate.IMPORTED) {
                cuts.computeIfAbsent(table, RegisterTable::cuts)
                        .cell(entry.cell().row(), entry.cell().column());
            }
        }
        for (Draft change : result.changes()) {
            RegisterTable.Cuts cut =
                    cuts.computeIfAbsent(byName.get(change.sheet().name()), RegisterTable::cuts);
            if (CONTAINERS.contains(change.type())) {
                cut.all();
            } else {
                cut.row(change.cell().row());
            }
        }
        cuts.forEach((table, cut) -> cut.make((element, column) -> leaveOut(table.kind(), element, column)));
        return cuts.isEmpty();
    }

    private void leaveOut(Kind kind, String element, String column) {
        leftOut.add(new LeftOut(kind.id(), element, column));
    }
}
