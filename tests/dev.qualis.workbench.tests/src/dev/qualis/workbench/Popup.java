package dev.qualis.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** The list that pops up over a text. */
public final class Popup {
    private Popup() {}

    /** Whether there is one with something in it. */
    public static boolean isOpen() {
        return list().filter(table -> table.getItemCount() > 0).isPresent();
    }

    /** Its lines; none where there is no list. */
    public static List<String> lines() {
        return list().stream()
                .flatMap(table -> Stream.of(table.getItems()))
                .map(TableItem::getText)
                .toList();
    }

    /** Takes the line that has a text in it, by a double click. */
    public static void choose(String text) {
        Table list = list().orElseThrow();
        List<String> lines = lines();
        list.setSelection(lines.indexOf(lines.stream()
                .filter(each -> each.contains(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError(lines.toString()))));
        Event event = new Event();
        event.item = list.getItem(list.getSelectionIndex());
        list.notifyListeners(SWT.DefaultSelection, event);
    }

    private static Optional<Table> list() {
        return Stream.of(Display.getCurrent().getShells())
                .filter(shell -> shell != Desk.window().getShell() && shell.isVisible())
                .flatMap(shell -> all(shell, Table.class).stream())
                .findFirst();
    }

    /** The controls of a class in another one, at any depth. */
    public static <T extends Control> List<T> all(Composite parent, Class<T> type) {
        List<T> found = new ArrayList<>();
        for (Control child : parent.getChildren()) {
            if (type.isInstance(child)) {
                found.add(type.cast(child));
            }
            if (child instanceof Composite composite) {
                found.addAll(all(composite, type));
            }
        }
        return found;
    }
}
