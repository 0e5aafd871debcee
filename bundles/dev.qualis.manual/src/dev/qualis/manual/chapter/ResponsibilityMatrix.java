package dev.qualis.manual.chapter;

import dev.qualis.analysis.Responsibility;
import dev.qualis.document.content.Block;
import dev.qualis.document.content.Block.Paragraph;
import dev.qualis.document.content.Inline;
import dev.qualis.document.content.Inline.Tone;
import dev.qualis.document.content.Table;
import dev.qualis.document.content.Table.Cell;
import dev.qualis.document.content.Table.Column;
import dev.qualis.document.content.Table.Form;
import dev.qualis.document.content.Table.Row;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.process.Process;
import dev.qualis.model.qms.process.ResponsibilityRole;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Processes against the holders with a part in them. A matrix that no page could hold is cut by the processes of the
 * first level; where even that is too wide, a list says the same.
 */
final class ResponsibilityMatrix {

    private static final int WIDEST = 28;

    private final Edition edition;
    private final Map<NamedElement, Integer> order = new IdentityHashMap<>();

    ResponsibilityMatrix(Edition edition) {
        this.edition = edition;
        for (SitePlan.Slot slot : edition.plan().slots(Chapter.POSITIONS)) {
            slot.elements().forEach(holder -> order.put(holder, order.size()));
        }
    }

    /** The matrix, or several, of these processes. */
    List<Block> of(String caption, List<Process> processes) {
        List<NamedElement> holders = involved(processes);
        if (holders.size() <= WIDEST) {
            return List.of(matrix(caption, processes, holders));
        }
        List<Block> blocks = new ArrayList<>();
        Map<Process, List<Process>> groups = groups(processes);
        groups.forEach((root, group) -> {
            if (groups.size() > 1) {
                String title = root == null ? edition.say(Phrase.SINGLE_PROCESSES) : edition.title(root);
                blocks.add(new Paragraph(List.of(new Inline.Strong(title))));
            }
            List<NamedElement> some = involved(group);
            blocks.addAll(some.size() <= WIDEST ? List.of(matrix(caption, group, some)) : list(group));
        });
        return blocks;
    }

    /** Processes by the process of the first level above them; those that are alone stand together at the end. */
    private Map<Process, List<Process>> groups(List<Process> processes) {
        Map<Process, List<Process>> byRoot = new LinkedHashMap<>();
        List<Process> single = new ArrayList<>();
        Process root = null;
        for (Process process : processes) {
            boolean top = edition.index().processes().isRoot(process);
            root = top || root == null ? process : root;
            if (top && edition.index().processes().children(process).isEmpty()) {
                single.add(process);
            } else {
                byRoot.computeIfAbsent(root, any -> new ArrayList<>()).add(process);
            }
        }
        if (!single.isEmpty()) {
            byRoot.put(null, single);
        }
        return byRoot;
    }

    /** The holders with a part in the processes, each once, in the order of the holders chapter. */
    private List<NamedElement> involved(List<Process> processes) {
        return processes.stream()
                .flatMap(process -> edition.index().processes().responsibilities(process).stream())
                .map(Responsibility::holder)
                .distinct()
                .sorted(Comparator.comparing(holder -> order.getOrDefault(holder, Integer.MAX_VALUE)))
                .toList();
    }

    private Table matrix(String caption, List<Process> processes, List<NamedElement> holders) {
        Map<NamedElement, Integer> places = new IdentityHashMap<>();
        List<Column> columns = new ArrayList<>(List.of(new Column(List.of(edition.text(Phrase.PROCESS)))));
        for (NamedElement holder : holders) {
            places.put(holder, places.size());
            columns.add(new Column(edition.links(holder)));
        }
        List<Row> rows = processes.stream().map(process -> row(process, places)).toList();
        return new Table(caption, Form.MATRIX, columns, rows);
    }

    private Row row(Process process, Map<NamedElement, Integer> places) {
        List<StringBuilder> marks = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            marks.add(new StringBuilder());
        }
        for (Responsibility part : edition.index().processes().responsibilities(process)) {
            marks.get(places.get(part.holder())).append(part.role().getLiteral());
        }
        List<Cell> cells = new ArrayList<>(List.of(new Cell(edition.links(process))));
        for (StringBuilder mark : marks) {
            Tone tone = mark.indexOf("A") >= 0 ? Tone.ACCENT : Tone.PLAIN;
            cells.add(new Cell(Edition.plain(mark.toString()), tone));
        }
        return new Row("", 0, cells);
    }

    private List<Block> list(List<Process> processes) {
        TableRows table = new TableRows(
                edition,
                Phrase.RESPONSIBILITIES,
                Phrase.PROCESS,
                Phrase.RESPONSIBLE,
                Phrase.ACCOUNTABLE,
                Phrase.CONSULTED,
                Phrase.INFORMED);
        for (Process process : processes) {
            table.row(
                    edition.links(process),
                    holders(process, ResponsibilityRole.R),
                    holders(process, ResponsibilityRole.A),
                    holders(process, ResponsibilityRole.C),
                    holders(process, ResponsibilityRole.I));
        }
        return table.blocks();
    }

    private List<Inline> holders(Process process, ResponsibilityRole role) {
        return edition.links(edition.index().processes().holders(process, role));
    }
}
