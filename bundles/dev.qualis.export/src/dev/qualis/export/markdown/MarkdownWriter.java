package dev.qualis.export.markdown;

import dev.qualis.document.content.Block;
import dev.qualis.document.content.Block.Bullets;
import dev.qualis.document.content.Block.Facts;
import dev.qualis.document.content.Block.Item;
import dev.qualis.document.content.Block.Meters;
import dev.qualis.document.content.Block.Note;
import dev.qualis.document.content.Block.Paragraph;
import dev.qualis.document.content.Block.Prose;
import dev.qualis.document.content.Block.Trend;
import dev.qualis.document.content.Document;
import dev.qualis.document.content.Figure;
import dev.qualis.document.content.Grid;
import dev.qualis.document.content.Inline;
import dev.qualis.document.content.Inline.Badge;
import dev.qualis.document.content.Inline.Footnote;
import dev.qualis.document.content.Inline.IndexEntry;
import dev.qualis.document.content.Inline.Link;
import dev.qualis.document.content.Inline.Reference;
import dev.qualis.document.content.Inline.Strong;
import dev.qualis.document.content.Inline.Text;
import dev.qualis.document.content.Page;
import dev.qualis.document.content.Section;
import dev.qualis.document.content.Table;
import dev.qualis.document.content.Table.Row;
import dev.qualis.document.content.Target;
import dev.qualis.export.ControlTables;
import dev.qualis.export.Outline;
import dev.qualis.scene.svg.SvgOptions;
import dev.qualis.scene.svg.SvgWriter;
import dev.qualis.scene.text.TextMeasure;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes a document as one Markdown file with its pictures beside it. What is text in the document is text in Markdown. */
public final class MarkdownWriter {

    private static final int LOWEST = 6;

    private final SvgWriter svg = new SvgWriter(new TextMeasure());

    /**
     * The files by their path.
     *
     * @param name of the Markdown file, without its extension
     */
    public SortedMap<String, byte[]> write(Document document, String name) {
        return new Run(document, name).write();
    }

    private final class Run {
        private final Document document;
        private final String name;
        private final Outline outline;
        private final StringBuilder out = new StringBuilder();
        private final SortedMap<String, byte[]> files = new TreeMap<>();
        private final List<String> notes = new ArrayList<>();
        private String page = "";

        Run(Document document, String name) {
            this.document = document;
            this.name = name;
            this.outline = new Outline(document);
        }

        SortedMap<String, byte[]> write() {
            line("# " + escaped(document.title()));
            ControlTables.of(document).forEach(this::table);
            for (Page each : outline.pages()) {
                page = each.id();
                if (Outline.continues(each)) {
                    line("<a id=\"" + anchor(Target.page(page)) + "\"></a>");
                } else {
                    heading(2, Outline.heading(each), Target.page(page));
                }
                blocks(Outline.blocks(each), 3);
            }
            for (int i = 0; i < notes.size(); i++) {
                out.append("[^")
                        .append(i + 1)
                        .append("]: ")
                        .append(notes.get(i))
                        .append('\n');
            }
            line("");
            line("*" + escaped(document.colophon()) + "*");
            files.put(name + ".md", out.toString().getBytes(StandardCharsets.UTF_8));
            return files;
        }

        private void line(String text) {
            out.append(text).append("\n\n");
        }

        private void heading(int level, String title, Target target) {
            out.append("<a id=\"").append(anchor(target)).append("\"></a>\n\n");
            line("#".repeat(Math.min(LOWEST, level)) + " " + escaped(title));
        }

        /** Letters and digits alone, so that no reader has to guess. */
        private static String anchor(Target target) {
            String whole = target.section().isEmpty() ? target.page() : target.page() + "-" + target.section();
            return whole.replaceAll("[^\\p{L}\\p{N}_.-]", "_");
        }

        private void blocks(List<Block> blocks, int level) {
            blocks.forEach(block -> block(block, level));
        }

        private void block(Block block, int level) {
            switch (block) {
                case Section section -> section(section, level);
                case Paragraph paragraph -> line(inlines(paragraph.content()));
                case Note note -> line("> " + inlines(note.content()));
                case Bullets bullets -> {
                    items(bullets.items(), "");
                    out.append('\n');
                }
                case Facts facts -> {
                    facts.facts()
                            .forEach(fact -> out.append("- **")
                                    .append(escaped(fact.name()))
                                    .append("** ")
                                    .append(inlines(fact.content()))
                                    .append('\n'));
                    out.append('\n');
                }
                case Meters meters -> {
                    meters.meters()
                            .forEach(meter -> out.append("- ")
                                    .append(inlines(List.of(meter.name())))
                                    .append(" ")
                                    .append(escaped(meter.number()))
                                    .append('\n'));
                    out.append('\n');
                }
                case Trend trend -> {} // the table beside it says the same
                case Prose prose -> line(prose.markdown().replace("<", "&lt;"));
                case Figure figure -> figure(figure);
                case Grid grid -> grid(grid);
                case Table table -> table(table);
            }
        }

        /** A form has no like in Markdown: each name with what stands beside it. */
        private void grid(Grid grid) {
            for (Grid.Row row : grid.rows()) {
                for (Grid.Field field : row.fields()) {
                    String words =
                            field.lines().stream().map(MarkdownWriter::escaped).collect(Collectors.joining(" "));
                    out.append(field.label() ? "\n- **" + words + "** " : words);
                }
            }
            out.append("\n\n");
        }

        private void section(Section section, int level) {
            heading(level, section.title(), new Target(page, section.anchor()));
            String kind = section.kind().isEmpty() ? section.subtitle() : section.kind() + " · " + section.subtitle();
            String words = kind.replaceAll(" · $", "");
            if (!words.isEmpty()) {
                line("*" + escaped(words) + "* " + inlines(section.badges()));
            } else if (!section.badges().isEmpty()) {
                line(inlines(section.badges()));
            }
            blocks(section.blocks(), level + 1);
        }

        private void items(List<Item> items, String indent) {
            for (Item item : items) {
                out.append(indent).append("- ").append(inlines(item.content())).append('\n');
                items(item.below(), indent + "  ");
            }
        }

        private void figure(Figure figure) {
            String file = name + "-pictures/" + figure.id() + ".svg";
            SvgOptions options = SvgOptions.plain()
                    .withImages(figure.artwork().images())
                    .withHeading(false)
                    .withPrefix(figure.id() + "-");
            files.put(file, svg.write(figure.artwork().scene(), options).getBytes(StandardCharsets.UTF_8));
            line("![" + escaped(figure.caption()) + "](<" + file + ">)");
        }

        private void table(Table table) {
            if (!table.caption().isEmpty()) {
                line("**" + escaped(table.caption()) + "**");
            }
            out.append("| ")
                    .append(table.columns().stream()
                            .map(column -> inlines(column.head()))
                            .collect(Collectors.joining(" | ")))
                    .append(" |\n|")
                    .append(" --- |".repeat(table.columns().size()))
                    .append('\n');
            for (Row row : table.rows()) {
                out.append("| ")
                        .append("\u2003".repeat(row.level()))
                        .append(row.cells().stream()
                                .map(cell -> inlines(cell.content()))
                                .collect(Collectors.joining(" | ")))
                        .append(" |\n");
            }
            out.append('\n');
        }

        private String inlines(List<Inline> inlines) {
            return inlines.stream().map(this::inline).collect(Collectors.joining());
        }

        private String inline(Inline inline) {
            return switch (inline) {
                case Text text -> escaped(text.value());
                case Strong strong -> "**" + escaped(strong.value()) + "**";
                case Badge badge -> "`" + badge.label().replace("`", "'").replace("|", "\\|") + "` ";
                case Reference reference -> reference(reference);
                case Link link ->
                    link.href().matches("(?i)(https?://|mailto:)[^\\s<>]+")
                            ? "[" + escaped(link.label()) + "](<" + link.href() + ">)"
                            : escaped(link.label());
                case Footnote note -> {
                    notes.add(escaped(note.remark()));
                    yield "[^" + notes.size() + "]";
                }
                case IndexEntry entry -> "";
            };
        }

        private String reference(Reference reference) {
            Target target = reference.target().page().isEmpty()
                    ? new Target(page, reference.target().section())
                    : reference.target();
            return outline.holds(target)
                    ? "[" + escaped(reference.label()) + "](#" + anchor(target) + ")"
                    : escaped(reference.label());
        }
    }

    /** What would be markup is text, and a text stays in one line. */
    private static String escaped(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]|~])", "\\\\$1")
                .replace("<", "&lt;")
                .replaceAll("\\R", " ")
                .replaceAll("^([#>+-])", "\\\\$1");
    }
}
