package dev.qualis.document.html;

import dev.qualis.document.content.Block;
import dev.qualis.document.content.Block.Bullets;
import dev.qualis.document.content.Block.Fact;
import dev.qualis.document.content.Block.Facts;
import dev.qualis.document.content.Block.Item;
import dev.qualis.document.content.Block.Meter;
import dev.qualis.document.content.Block.Meters;
import dev.qualis.document.content.Block.Note;
import dev.qualis.document.content.Block.Paragraph;
import dev.qualis.document.content.Block.Prose;
import dev.qualis.document.content.Block.Trend;
import dev.qualis.document.content.Figure;
import dev.qualis.document.content.GatheredTable;
import dev.qualis.document.content.Grid;
import dev.qualis.document.content.Inline;
import dev.qualis.document.content.Inline.Badge;
import dev.qualis.document.content.Inline.Footnote;
import dev.qualis.document.content.Inline.IndexEntry;
import dev.qualis.document.content.Inline.Link;
import dev.qualis.document.content.Inline.Reference;
import dev.qualis.document.content.Inline.Strong;
import dev.qualis.document.content.Inline.Text;
import dev.qualis.document.content.Inline.Tone;
import dev.qualis.document.content.Section;
import dev.qualis.document.content.Table;
import dev.qualis.document.content.Table.Form;
import dev.qualis.document.content.Target;
import dev.qualis.model.qms.core.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Writes the content of a page. */
final class BlockHtml {

    private static final int LOWEST = 6;

    /** Longer lists without lists below are set in columns. */
    private static final int MANY = 12;

    /** Lists of more columns do not fit on a screen; the matrices of clauses and evidence have up to fifty, most of them empty. */
    private static final int MOST_COLUMNS = 12;

    /** So many of their columns stay; the others are gathered in one. */
    private static final int STAYING = 4;

    private final Html out;
    private final Function<Target, String> address;
    private final PictureHtml pictures;
    private final String otherLanguage;
    private final Map<Integer, ProseHtml> prose = new HashMap<>();
    private final List<Footnote> notes = new ArrayList<>();

    /**
     * Makes a writer.
     *
     * @param address where a place of the document is, as seen from this page
     * @param svg writes the pictures
     * @param openPicture words of the link to a picture by itself
     * @param chartData words above the table of a picture
     * @param otherLanguage BCP 47 tag of the language of subtitles
     * @param scripted whether the page has the site's script
     */
    BlockHtml(
            Html out,
            Function<Target, String> address,
            FigureSvg svg,
            String openPicture,
            String chartData,
            String otherLanguage,
            boolean scripted) {
        this.out = out;
        this.address = address;
        this.pictures = new PictureHtml(out, new TableHtml(out, this), svg, address, openPicture, chartData, scripted);
        this.otherLanguage = otherLanguage;
    }

    /** Writes blocks whose sections have headings of this level. */
    void write(List<? extends Block> blocks, int level) {
        blocks.forEach(block -> write(block, level));
    }

    private void write(Block block, int level) {
        switch (block) {
            case Section section -> section(section, level);
            case Paragraph paragraph -> paragraph(paragraph);
            case Note note -> {
                out.open("p", "class", "note " + name(note.tone()));
                inlines(note.content());
                out.close("p").line();
            }
            case Bullets bullets -> bullets(bullets.items());
            case Facts facts -> facts(facts);
            case Meters meters -> meters(meters);
            case Trend trend -> pictures.write(trend);
            case Figure figure -> pictures.write(figure);
            case Prose text ->
                out.open("div", "class", "prose", "lang", text.language())
                        .raw(prose(level).write(text.markdown()))
                        .close("div")
                        .line();
            case Grid grid -> new GridHtml(out).write(grid);
            case Table table -> table(table);
        }
    }

    private ProseHtml prose(int level) {
        return prose.computeIfAbsent(Math.min(LOWEST, level), ProseHtml::new);
    }

    /** A paragraph of nothing but strong words is a small heading of its own. */
    private void paragraph(Paragraph paragraph) {
        boolean label = paragraph.content().stream().allMatch(Strong.class::isInstance);
        out.open("p", "class", label ? "label" : null);
        inlines(paragraph.content());
        out.close("p").line();
    }

    private void section(Section section, int level) {
        String heading = "h" + Math.min(LOWEST, level);
        out.open("section", "id", section.anchor(), "class", section.kind().isEmpty() ? null : "element");
        out.line();
        if (!section.kind().isEmpty()) {
            out.element("p", section.kind(), "class", "kind").line();
        }
        out.element(heading, section.title()).line();
        if (!section.subtitle().isEmpty()) {
            out.element("p", section.subtitle(), "class", "subtitle", "lang", otherLanguage)
                    .line();
        }
        if (!section.badges().isEmpty()) {
            out.open("p", "class", "badges");
            inlines(section.badges());
            out.close("p").line();
        }
        write(section.blocks(), level + 1);
        out.close("section").line();
    }

    private void bullets(List<Item> items) {
        boolean many = items.size() > MANY
                && items.stream().allMatch(item -> item.below().isEmpty());
        out.open("ul", "class", many ? "many" : null).line();
        for (Item item : items) {
            out.open("li");
            inlines(item.content());
            if (!item.below().isEmpty()) {
                out.line();
                bullets(item.below());
            }
            out.close("li").line();
        }
        out.close("ul").line();
    }

    private void facts(Facts facts) {
        out.open("dl").line();
        for (Fact fact : facts.facts()) {
            out.open("div").element("dt", fact.name()).open("dd");
            inlines(fact.content());
            out.close("dd").close("div").line();
        }
        out.close("dl").line();
    }

    private void meters(Meters meters) {
        out.open("ul", "class", "meters").line();
        for (Meter meter : meters.meters()) {
            out.open("li").open("span", "class", "name");
            inline(meter.name());
            out.close("span");
            out.open("span", "class", "bar", "aria-hidden", "true")
                    .open("span", "style", "width:" + meter.percent() + "%")
                    .close("span")
                    .close("span");
            out.element("span", meter.number(), "class", "number");
            out.close("li").line();
        }
        out.close("ul").line();
    }

    private void table(Table table) {
        boolean gathered = table.form() == Form.LIST && table.columns().size() > MOST_COLUMNS;
        Language language = otherLanguage.startsWith("en") ? Language.ZH : Language.EN;
        Table shown = gathered ? GatheredTable.of(table, STAYING, language) : table;
        new TableHtml(out, this).write(shown, gathered ? "list gathered" : "list");
    }

    void inlines(List<Inline> inlines) {
        inlines.forEach(this::inline);
    }

    private void inline(Inline inline) {
        switch (inline) {
            case Text text -> out.text(text.value());
            case Strong strong -> out.element("strong", strong.value());
            case Badge badge ->
                out.element("span", badge.label(), "class", "badge " + name(badge.tone()))
                        .text(" ");
            case Reference reference -> out.element("a", reference.label(), "href", address.apply(reference.target()));
            case Footnote note -> footnote(note);
            case IndexEntry entry -> {} // a site has a search in place of an index
            case Link link -> link(link);
        }
    }

    private void link(Link link) {
        if (Html.isHarmless(link.href())) {
            out.element("a", link.label(), "href", link.href(), "rel", "noopener noreferrer");
        } else {
            out.text(link.label());
        }
    }

    private void footnote(Footnote note) {
        notes.add(note);
        String number = Integer.toString(notes.size());
        out.open("sup")
                .element("a", number, "href", "#footnote-" + number, "id", "footnote-mark-" + number)
                .close("sup");
    }

    /** Writes the remarks whose marks stood in the blocks so far. */
    void footnotes() {
        if (notes.isEmpty()) {
            return;
        }
        out.open("ol", "class", "footnotes").line();
        for (int i = 0; i < notes.size(); i++) {
            out.open("li", "id", "footnote-" + (i + 1))
                    .text(notes.get(i).remark())
                    .text(" ")
                    .element("a", "↩", "href", "#footnote-mark-" + (i + 1))
                    .close("li")
                    .line();
        }
        out.close("ol").line();
    }

    static String name(Tone tone) {
        return tone.name().toLowerCase(Locale.ROOT);
    }
}
