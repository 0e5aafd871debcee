package dev.qualis.manual.chapter;

import dev.qualis.document.content.Block;
import dev.qualis.document.content.Block.Paragraph;
import dev.qualis.document.content.Inline;
import dev.qualis.document.content.Inline.Strong;
import dev.qualis.document.content.Inline.Text;
import dev.qualis.document.content.Page;
import dev.qualis.document.content.Section;
import dev.qualis.model.qms.core.Language;
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
final class ResponsibilitiesChapter implements Chapter {

    @Override
    public String id() {
        return RESPONSIBILITIES;
    }

    @Override
    public String title(Language language) {
        return Phrase.RESPONSIBILITIES.in(language);
    }

    @Override
    public List<String> figures() {
        return List.of("AuthorityMatrix");
    }

    @Override
    public boolean isShown(Edition edition) {
        return !parts(edition).isEmpty();
    }

    /** A page's processes, in the order of the processes chapter. */
    private record Part(String page, List<Process> processes) {}

    @Override
    public void write(Edition edition, Consumer<Page> out) {
        List<Part> parts = parts(edition);
        String title = edition.say(Phrase.RESPONSIBILITIES);
        for (int i = 0; i < parts.size(); i++) {
            List<Block> blocks = new ArrayList<>();
            blocks.add(legend(edition));
            if (i == 0) {
                blocks.addAll(edition.figures(RESPONSIBILITIES));
            }
            blocks.addAll(matrices(edition, parts.get(i), i == 0 ? "" : "-" + (i + 1)));
            out.accept(new Page(
                    parts.get(i).page(),
                    title,
                    parts.size() == 1 ? title : edition.say(Phrase.PART_OF_CHAPTER, title, i + 1, parts.size()),
                    i == 0 ? Optional.empty() : Optional.of(parts.get(i - 1).page()),
                    i == parts.size() - 1
                            ? Optional.empty()
                            : Optional.of(parts.get(i + 1).page()),
                    blocks));
        }
    }

    private static List<Part> parts(Edition edition) {
        List<Part> parts = new ArrayList<>();
        for (SitePlan.Slot slot : edition.plan().slots(PROCESSES)) {
            List<Process> staffed = slot.elements().stream()
                    .map(Process.class::cast)
                    .filter(process -> !edition.index()
                            .processes()
                            .responsibilities(process)
                            .isEmpty())
                    .toList();
            if (!staffed.isEmpty()) {
                parts.add(new Part(Chapter.page(RESPONSIBILITIES, parts.size() + 1), staffed));
            }
        }
        return parts;
    }

    private static Paragraph legend(Edition edition) {
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

    private static List<Section> matrices(Edition edition, Part part, String suffix) {
        ResponsibilityMatrix matrices = new ResponsibilityMatrix(edition);
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
