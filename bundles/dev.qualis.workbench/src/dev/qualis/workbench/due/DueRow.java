package dev.qualis.workbench.due;

import dev.qualis.app.OpenedProject;
import dev.qualis.app.due.DueWords;
import dev.qualis.app.due.ListDueDates;
import dev.qualis.app.due.ListDueDates.Selection;
import dev.qualis.dsl.ui.check.CheckedProject;
import dev.qualis.model.due.DueDate;
import dev.qualis.workbench.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * A line of the list of what falls due.
 *
 * @param date the last day on which it is in time
 * @param element address of what it is about
 * @param cells date, state, what, title and owner
 */
record DueRow(LocalDate date, boolean late, URI element, List<String> cells) {
    static List<DueRow> of(CheckedProject checked) {
        OpenedProject project = OpenedProject.of(checked.model());
        DueWords words = new DueWords(project, Messages.language());
        return new ListDueDates()
                .list(project, new Selection(Optional.empty(), Optional.empty())).stream()
                        .map(due -> of(due, words))
                        .toList();
    }

    private static DueRow of(DueDate due, DueWords words) {
        return new DueRow(
                due.date(),
                words.isLate(due),
                EcoreUtil.getURI(due.named()),
                List.of(
                        due.date().toString(),
                        words.state(due),
                        words.what(due),
                        words.title(due.named()),
                        words.owner(due)));
    }

    /** Whether one of the cells has a text in it; letter case does not matter. */
    boolean has(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return cells.stream().anyMatch(cell -> cell.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
