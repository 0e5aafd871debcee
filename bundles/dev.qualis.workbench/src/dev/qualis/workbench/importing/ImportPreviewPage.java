package dev.qualis.workbench.importing;

import dev.qualis.app.spreadsheet.ImportReport;
import dev.qualis.app.text.LineDiff;
import dev.qualis.exchange.ImportResult;
import dev.qualis.exchange.SheetSummary;
import dev.qualis.exchange.SpreadsheetImport;
import dev.qualis.exchange.table.Ledger;
import dev.qualis.workbench.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Shows what was understood of each sheet, which cells somebody has to look at, and the lines of text that come and go. */
final class ImportPreviewPage extends WizardPage {
    private static final int WIDTH = 860;
    private static final int HEIGHT = 460;
    private static final int MOST_CELLS = 1_000;
    private static final Color GONE = new Color(0xff, 0xe3, 0xe0);
    private static final Color NEW = new Color(0xdd, 0xf4, 0xdf);
    private static final Color DARK = new Color(0x20, 0x20, 0x20);

    private final SpreadsheetPreview preview;
    private final ImportReport report = new ImportReport(Messages.language());
    private Composite sheets;
    private Table cells;
    private StyledText text;
    private Optional<ImportResult> result = Optional.empty();

    ImportPreviewPage(SpreadsheetPreview preview) {
        super("preview");
        this.preview = preview;
        setTitle(Messages.text("import.preview"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(page);
        sheets = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(sheets);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(sheets);
        SashForm sash = new SashForm(page, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(sash);
        cells = new Table(sash, SWT.BORDER | SWT.FULL_SELECTION);
        cells.setHeaderVisible(true);
        column("import.cell.place", WIDTH / 5);
        column("import.cell.value", WIDTH / 5);
        column("import.cell.reason", WIDTH * 3 / 5);
        text = new StyledText(sash, SWT.READ_ONLY | SWT.BORDER | SWT.H_SCROLL | SWT.V_SCROLL);
        text.setFont(JFaceResources.getTextFont());
        sash.setWeights(1, 2);
        setControl(page);
        setPageComplete(false);
    }

    private void column(String key, int width) {
        TableColumn column = new TableColumn(cells, SWT.NONE);
        column.setText(Messages.text(key));
        column.setWidth(width);
    }

    /** What would be written, as it is shown. */
    Optional<ImportResult> result() {
        return result;
    }

    /** Shows what an import would do by now. */
    void refresh() {
        BusyIndicator.showWhile(getShell().getDisplay(), () -> result = Optional.of(preview.result()));
        ImportResult shown = result.orElseThrow();
        setMessage(report.total(shown));
        showSheets(shown.sheets());
        showCells(shown);
        showText(shown);
        setErrorMessage(shown.texts().isEmpty() ? Messages.text("import.nothing") : null);
        setPageComplete(!shown.texts().isEmpty());
        if (isPageComplete() && getShell().getDefaultButton() != null) {
            getShell().getDefaultButton().setFocus(); // Enter takes what is shown
        }
    }

    private void showSheets(List<SheetSummary> all) {
        for (Control child : sheets.getChildren()) {
            child.dispose();
        }
        for (SheetSummary sheet : all) {
            if (sheet.hidden()) {
                continue;
            }
            Combo kind = new Combo(sheets, SWT.READ_ONLY | SWT.DROP_DOWN);
            List<String> kinds = new ArrayList<>(SpreadsheetImport.kinds());
            kind.add(Messages.text("import.kind.none"));
            kinds.forEach(each -> kind.add(Messages.text("import.kind." + each)));
            kind.select(1 + kinds.indexOf(sheet.kind()));
            kind.addListener(SWT.Selection, event -> {
                int chosen = kind.getSelectionIndex();
                preview.decide(sheet.sheet(), chosen <= 0 ? "none" : kinds.get(chosen - 1));
                getShell().getDisplay().asyncExec(this::refresh);
            });
            Label told = new Label(sheets, SWT.WRAP);
            told.setText(report.sheet(sheet).replace("&", "&&"));
            GridDataFactory.fillDefaults()
                    .grab(true, false)
                    .align(SWT.FILL, SWT.CENTER)
                    .hint(WIDTH / 2, SWT.DEFAULT)
                    .applyTo(told);
        }
        sheets.getParent().layout(true, true);
    }

    private void showCells(ImportResult shown) {
        cells.removeAll();
        shown.cells().stream()
                .filter(entry -> entry.fate() == Ledger.Fate.REPORTED
                        || entry.fate() == Ledger.Fate.IMPORTED
                                && !entry.reason().isEmpty())
                .limit(MOST_CELLS)
                .forEach(entry -> new TableItem(cells, SWT.NONE).setText(new String[] {
                    entry.sheet() + "!" + entry.cell().address(),
                    entry.cell().value().shown().replaceAll("\\s+", " ").strip(),
                    report.sentence(entry)
                }));
    }

    private void showText(ImportResult shown) {
        StringBuilder all = new StringBuilder();
        List<StyleRange> ranges = new ArrayList<>();
        shown.texts().forEach((uri, after) -> {
            String before = preview.project().snapshot().contains(uri)
                    ? preview.project().text(uri)
                    : "";
            ranges.add(new StyleRange(all.length(), uri.lastSegment().length(), null, null, SWT.BOLD));
            all.append(uri.lastSegment()).append('\n');
            for (LineDiff.Line line : LineDiff.of(before, after)) {
                String written = sign(line.kind()) + line.text();
                if (line.kind() == LineDiff.Kind.GONE || line.kind() == LineDiff.Kind.NEW) {
                    ranges.add(new StyleRange(
                            all.length(), written.length(), DARK, line.kind() == LineDiff.Kind.NEW ? NEW : GONE));
                }
                all.append(written).append('\n');
            }
            all.append('\n');
        });
        text.setText(all.toString());
        text.setStyleRanges(ranges.toArray(StyleRange[]::new));
    }

    private static String sign(LineDiff.Kind kind) {
        return switch (kind) {
            case SAME -> "  ";
            case GONE -> "- ";
            case NEW -> "+ ";
            case GAP -> "…";
        };
    }
}
