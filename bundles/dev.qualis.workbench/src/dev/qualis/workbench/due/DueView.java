package dev.qualis.workbench.due;

import com.google.inject.Inject;
import dev.qualis.app.OpenedProject;
import dev.qualis.app.due.DueWords;
import dev.qualis.dsl.ui.check.CheckedProject;
import dev.qualis.dsl.ui.check.ProjectChecks;
import dev.qualis.workbench.ElementAddress;
import dev.qualis.workbench.ElementOpener;
import dev.qualis.workbench.ElementSelection;
import dev.qualis.workbench.Messages;
import dev.qualis.workbench.ProjectFollower;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;

/** What falls due in the project at work, the earliest first, and what of it is late; each line leads to its element. */
public final class DueView extends ViewPart implements ProjectFollower.Content<DueView.Listed> {
    public static final String ID = "dev.qualis.workbench.due";
    private static final int[] WIDTHS = {90, 110, 170, 260, 200};

    private final ProjectChecks checks;
    private final ElementSelection selection = new ElementSelection();
    private ProjectFollower<Listed> projects;
    private Text search;
    private Combo span;
    private Label summary;
    private Table table;
    private Listed listed = new Listed(List.of(), List.of(), Optional.empty());
    private List<DueRow> shown = List.of();

    /**
     * The list of a project.
     *
     * @param columns names of the cells
     * @param today the day by which the project is judged
     */
    record Listed(List<String> columns, List<DueRow> rows, Optional<LocalDate> today) {}

    /** How far ahead is looked. */
    private enum Span {
        ALL,
        YEAR,
        QUARTER,
        MONTH,
        LATE;

        boolean has(DueRow row, Optional<LocalDate> today) {
            return switch (this) {
                case ALL -> true;
                case YEAR -> until(row, today.map(day -> day.plusYears(1)));
                case QUARTER -> until(row, today.map(day -> day.plusMonths(3)));
                case MONTH -> until(row, today.map(day -> day.plusMonths(1)));
                case LATE -> row.late();
            };
        }

        private static boolean until(DueRow row, Optional<LocalDate> last) {
            return last.map(day -> !row.date().isAfter(day)).orElse(true);
        }
    }

    @Inject
    DueView(ProjectChecks checks) {
        this.checks = checks;
    }

    @Override
    public void createPartControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
        Composite top = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(top);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
        search = new Text(top, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
        search.setMessage(Messages.text("due.search"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        span = new Combo(top, SWT.READ_ONLY | SWT.DROP_DOWN);
        for (Span each : Span.values()) {
            span.add(Messages.text("due.span." + each));
        }
        span.select(0);
        summary = new Label(top, SWT.NONE);
        GridDataFactory.fillDefaults()
                .align(SWT.BEGINNING, SWT.CENTER)
                .indent(0, 0)
                .applyTo(summary);
        table = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.VIRTUAL | SWT.V_SCROLL | SWT.H_SCROLL);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        for (int width : WIDTHS) {
            new TableColumn(table, SWT.NONE).setWidth(width);
        }
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.Selection, event -> selection.select(selected()));
        table.addListener(SWT.DefaultSelection, event -> openText());
        search.addModifyListener(event -> refresh());
        search.addListener(SWT.KeyDown, this::toTable);
        span.addListener(SWT.Selection, event -> refresh());
        getSite().setSelectionProvider(selection);
        projects = new ProjectFollower<>(this, checks, this);
        projects.follow();
    }

    /** The lines, for those who work on them. */
    public Table table() {
        return table;
    }

    /** The field to search in, for those who work on it. */
    public Text field() {
        return search;
    }

    /** How far ahead is looked, for those who work on it. */
    public Combo span() {
        return span;
    }

    /** How many lines there are and how many of them are late, in words. */
    public String summary() {
        return summary.getText();
    }

    @Override
    public void turnTo(IProject project) {
        listed = new Listed(List.of(), List.of(), Optional.empty());
        refresh();
    }

    @Override
    public Listed work(CheckedProject project) {
        OpenedProject opened = OpenedProject.of(project.model());
        return new Listed(
                new DueWords(opened, Messages.language()).columns(),
                DueRow.of(project),
                opened.index().date());
    }

    @Override
    public void show(CheckedProject project, Listed worked) {
        listed = worked;
        for (int i = 0; i < WIDTHS.length; i++) {
            table.getColumn(i).setText(worked.columns().get(i));
        }
        refresh();
    }

    /** What is selected stays so, where it is still in the list. */
    private void refresh() {
        Optional<DueRow> selected = row();
        Span wanted = Span.values()[Math.max(0, span.getSelectionIndex())];
        shown = listed.rows().stream()
                .filter(row -> wanted.has(row, listed.today()))
                .filter(row -> row.has(search.getText()))
                .toList();
        table.setRedraw(false);
        table.setItemCount(shown.size());
        table.clearAll();
        table.deselectAll();
        selected.map(shown::indexOf).filter(index -> index >= 0).ifPresent(table::select);
        table.setRedraw(true);
        long late = shown.stream().filter(DueRow::late).count();
        summary.setText(Messages.text("due.summary", shown.size(), late));
        summary.getParent().layout(true);
    }

    private void fill(Event event) {
        TableItem item = (TableItem) event.item;
        if (event.index < shown.size()) {
            DueRow row = shown.get(event.index);
            item.setText(row.cells().toArray(String[]::new));
            item.setForeground(row.late() ? item.getDisplay().getSystemColor(SWT.COLOR_RED) : null);
        }
    }

    private void toTable(Event event) {
        if (event.keyCode == SWT.ARROW_DOWN && !shown.isEmpty()) {
            table.setFocus();
            table.select(Math.max(0, table.getSelectionIndex()));
            selection.select(selected());
            event.doit = false;
        }
    }

    private Optional<DueRow> row() {
        int index = table.getSelectionIndex();
        return index < 0 || index >= shown.size() ? Optional.empty() : Optional.of(shown.get(index));
    }

    private Optional<ElementAddress> selected() {
        return row().flatMap(row -> projects.project().map(project -> new ElementAddress(project, row.element())));
    }

    private void openText() {
        projects.shown()
                .ifPresent(checked ->
                        row().ifPresent(row -> new ElementOpener(getSite().getPage()).open(checked, row.element())));
    }

    @Override
    public void setFocus() {
        search.setFocus();
    }

    @Override
    public void dispose() {
        if (projects != null) {
            projects.dispose();
        }
        super.dispose();
    }
}
