package dev.qualis.workbench.rename;

import dev.qualis.dsl.ide.service.Occurrences;
import dev.qualis.dsl.ide.service.Occurrences.Occurrence;
import dev.qualis.dsl.workspace.Snapshot;
import dev.qualis.model.qms.core.NamedElement;
import java.util.List;
import org.eclipse.emf.ecore.EObject;

/** The lines that name an element, as they are and as they would be with another name. */
final class RenamePreview {
    /**
     * A line.
     *
     * @param place the file and the number of the line, from 1
     * @param before what stands before the name in that line, without indentation
     * @param name the name as it is written there
     * @param after what stands behind it
     */
    record Line(String place, String before, String name, String after) {}

    private final String name;
    private final List<Line> lines;

    RenamePreview(Snapshot snapshot, EObject element) {
        name = element instanceof NamedElement named && named.getName() != null ? named.getName() : "";
        lines = Occurrences.all(snapshot, element).stream()
                .map(occurrence -> line(snapshot.text(occurrence.uri()), occurrence))
                .toList();
    }

    private static Line line(String text, Occurrence occurrence) {
        int from = text.lastIndexOf('\n', Math.max(0, occurrence.offset() - 1)) + 1;
        int end = occurrence.offset() + occurrence.length();
        int to = text.indexOf('\n', end);
        long number = 1 + text.chars().limit(from).filter(c -> c == '\n').count();
        return new Line(
                occurrence.uri().lastSegment() + ":" + number,
                text.substring(from, occurrence.offset()).stripLeading(),
                text.substring(occurrence.offset(), end),
                text.substring(end, to < 0 ? text.length() : to).stripTrailing());
    }

    /** The name as it is. */
    String name() {
        return name;
    }

    List<Line> lines() {
        return lines;
    }
}
