package dev.qualis.workbench.dashboard;

import dev.qualis.workbench.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** What each unit has to do, late ones first, below a title that leads to the whole list. */
final class LoadTable {
    private static final int HEIGHT = 280;
    private static final int[] WIDTHS = {0, 64, 76, 64};
    private static final int NARROWEST = 120;
    private static final List<String> COLUMNS = List.of("unit", "late", "soon", "later");

    private final Table table;
    private List<UnitLoad> loads = List.of();

    LoadTable(Composite parent, Runnable more, Consumer<Optional<UnitLoad>> selected, Consumer<UnitLoad> opened) {
        Composite area = new Composite(parent, SWT.BORDER);
        GridLayoutFactory.fillDefaults().margins(4, 4).spacing(0, 2).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        Link title = new Link(area, SWT.NONE);
        title.setText("<a>" + Messages.text("dashboard.load") + "</a>");
        title.addListener(SWT.Selection, event -> more.run());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        table = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.VIRTUAL | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        for (int i = 0; i < WIDTHS.length; i++) {
            TableColumn column = new TableColumn(table, i == 0 ? SWT.NONE : SWT.RIGHT);
            column.setWidth(WIDTHS[i]);
            column.setText(Messages.text("dashboard.load." + COLUMNS.get(i)));
        }
        table.addListener(SWT.Resize, event -> fitTitles());
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.Selection, event -> selected.accept(selected()));
        table.addListener(SWT.DefaultSelection, event -> selected().ifPresent(opened));
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(SWT.DEFAULT, HEIGHT)
                .applyTo(table);
    }

    /** The titles take what the numbers leave. */
    private void fitTitles() {
        int numbers = 0;
        for (int width : WIDTHS) {
            numbers += width;
        }
        table.getColumn(0).setWidth(Math.max(NARROWEST, table.getClientArea().width - numbers));
    }

    /** The lines, for those who work on them. */
    Table table() {
        return table;
    }

    void show(List<UnitLoad> shown) {
        loads = shown;
        table.setItemCount(shown.size());
        table.clearAll();
    }

    private Optional<UnitLoad> selected() {
        int index = table.getSelectionIndex();
        return index < 0 || index >= loads.size() ? Optional.empty() : Optional.of(loads.get(index));
    }

    private void fill(Event event) {
        if (event.index < loads.size()) {
            TableItem item = (TableItem) event.item;
            UnitLoad load = loads.get(event.index);
            String title = load.title().isEmpty() ? Messages.text("dashboard.load.nobody") : load.title();
            item.setText(new String[] {title, count(load.late()), count(load.soon()), count(load.later())});
            item.setForeground(load.late() > 0 ? item.getDisplay().getSystemColor(SWT.COLOR_RED) : null);
        }
    }

    /** Nothing where nothing is: the eye finds what there is. */
    private static String count(int number) {
        return number == 0 ? "" : String.valueOf(number);
    }
}
