package dev.qualis.manual.chapter;

import dev.qualis.document.content.Block;
import dev.qualis.document.content.Block.Paragraph;
import dev.qualis.document.content.Inline;
import dev.qualis.document.content.Inline.Strong;
import dev.qualis.document.content.Inline.Text;
import dev.qualis.document.content.Page;
import dev.qualis.document.content.Section;
import dev.qualis.model.qms.process.Process;
import dev.qualis.model.qms.process.ProcessCategory;
import dev.qualis.model.qms.process.ResponsibilityRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The responsibility matrix (CQOS 5.1.3): processes against positions, cut by category and, where it is large, into
 * pages.
 */
final class ResponsibilitiesChapter {

    private final Edition edition;
    private final ResponsibilityMatrix matrices;

    ResponsibilitiesChapter(Edition edition) {
        this.edition = edition;
        this.matrices = new ResponsibilityMatrix(edition);
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
                blocks.addAll(edition.figures(Chapter.RESPONSIBILITIES));
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
                        : edition.label(category);
                String anchor = "raci-" + category.getLiteral() + suffix;
                sections.add(Section.of(anchor, title, matrices.of(title, processes)));
            }
        }
        return sections;
    }
}
