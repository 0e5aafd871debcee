package dev.qualis.documents.manual;

import dev.qualis.analysis.Responsibility;
import dev.qualis.documents.Picture;
import dev.qualis.documents.content.Block;
import dev.qualis.documents.content.Block.Paragraph;
import dev.qualis.documents.content.Inline;
import dev.qualis.documents.content.Inline.Strong;
import dev.qualis.documents.content.Inline.Text;
import dev.qualis.documents.content.Inline.Tone;
import dev.qualis.documents.content.Page;
import dev.qualis.documents.content.Section;
import dev.qualis.documents.content.Table;
import dev.qualis.documents.content.Table.Cell;
import dev.qualis.documents.content.Table.Column;
import dev.qualis.documents.content.Table.Form;
import dev.qualis.documents.content.Table.Row;
import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.qms.process.Process;
import dev.qualis.model.qms.process.ProcessCategory;
import dev.qualis.model.qms.process.ResponsibilityRole;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The responsibility matrix (CQOS 5.1.3): processes against positions, cut by category and, where it is large, into
 * pages. Where so many positions take part that no page holds the matrix, a list says the same.
 */
final class ResponsibilitiesChapter {

    private static final int WIDEST_MATRIX = 40;

    private final Edition edition;

    ResponsibilitiesChapter(Edition edition) {
        this.edition = edition;
    }

    /** A page's processes, in the order of the processes chapter. */
    private record Part(String file, List<Process> processes) {}

    void write(Consumer<Page> out) {
        List<Part> parts = parts();
        String title = edition.say(Phrase.RESPONSIBILITIES);
        for (int i = 0; i < parts.size(); i++) {
            List<Block> blocks = new ArrayList<>();
            blocks.add(legend());
            if (i == 0) {
                blocks.addAll(edition.figures(Picture.Place.RESPONSIBILITIES));
            }
            blocks.addAll(matrices(parts.get(i), i == 0 ? "" : "-" + (i + 1)));
            out.accept(new Page(
                    parts.get(i).file(),
                    title,
                    parts.size() == 1 ? title : edition.say(Phrase.PART_OF_CHAPTER, title, i + 1, parts.size()),
                    i == 0 ? Optional.empty() : Optional.of(parts.get(i - 1).file()),
                    i == parts.size() - 1
                            ? Optional.empty()
                            : Optional.of(parts.get(i + 1).file()),
                    blocks));
        }
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        for (SitePlan.Slot slot : edition.plan().slots(Chapter.PROCESSES)) {
            List<Process> staffed = slot.elements().stream()
                    .map(Process.class::cast)
                    .filter(process -> !edition.index()
                            .processes()
                            .responsibilities(process)
                            .isEmpty())
                    .toList();
            if (!staffed.isEmpty()) {
                parts.add(new Part(Chapter.RESPONSIBILITIES.file(parts.size() + 1), staffed));
            }
        }
        return parts;
    }

    /** Whether there is anything to show. */
    boolean isEmpty() {
        return parts().isEmpty();
    }

    private Paragraph legend() {
        List<Inline> line = new ArrayList<>();
        for (ResponsibilityRole role : ResponsibilityRole.VALUES) {
            if (role != ResponsibilityRole.UNSPECIFIED) {
                line.add(new Text(line.isEmpty() ? "" : " · "));
                line.add(new Strong(role.getLiteral()));
                line.add(new Text(" " + edition.say(Phrase.of(role))));
            }
        }
        return new Paragraph(line);
    }

    private List<Section> matrices(Part part, String suffix) {
        List<Section> sections = new ArrayList<>();
        for (ProcessCategory category : ProcessCategory.VALUES) {
            List<Process> processes = part.processes().stream()
                    .filter(process -> process.getCategory() == category)
                    .toList();
            if (!processes.isEmpty()) {
                String title = category == ProcessCategory.UNSPECIFIED
                        ? edition.say(Phrase.PROCESSES)
                        : edition.say(Phrase.CATEGORY_TITLE, edition.label(category));
                sections.add(Section.of("raci-" + category.getLiteral() + suffix, title, matrix(title, processes)));
            }
        }
        return sections;
    }

    private List<Block> matrix(String title, List<Process> processes) {
        Map<Position, Integer> places = new IdentityHashMap<>();
        List<Position> positions = new ArrayList<>();
        for (Position position : involved(processes)) {
            places.put(position, positions.size());
            positions.add(position);
        }
        if (positions.size() > WIDEST_MATRIX) {
            return list(processes);
        }
        List<Column> columns = new ArrayList<>(List.of(new Column(List.of(edition.text(Phrase.PROCESS)))));
        positions.forEach(position -> columns.add(new Column(edition.links(position))));
        List<Row> rows = processes.stream().map(process -> row(process, places)).toList();
        return List.of(new Table(title, Form.MATRIX, columns, rows));
    }

    /** The positions with a part in the processes, each once, in the order in which they come up. */
    private List<Position> involved(List<Process> processes) {
        return processes.stream()
                .flatMap(process -> edition.index().processes().responsibilities(process).stream())
                .map(Responsibility::position)
                .distinct()
                .toList();
    }

    private Row row(Process process, Map<Position, Integer> places) {
        List<StringBuilder> marks = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            marks.add(new StringBuilder());
        }
        for (Responsibility part : edition.index().processes().responsibilities(process)) {
            marks.get(places.get(part.position())).append(part.role().getLiteral());
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
                    positions(process, ResponsibilityRole.R),
                    positions(process, ResponsibilityRole.A),
                    positions(process, ResponsibilityRole.C),
                    positions(process, ResponsibilityRole.I));
        }
        return table.blocks();
    }

    private List<Inline> positions(Process process, ResponsibilityRole role) {
        return edition.links(edition.index().processes().positions(process, role));
    }
}
