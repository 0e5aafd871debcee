package dev.qualis.document.html;

import dev.qualis.document.content.Block;
import dev.qualis.document.content.Document;
import dev.qualis.document.content.Figure;
import dev.qualis.document.content.Page;
import dev.qualis.document.content.Section;
import dev.qualis.document.html.TitlePageHtml.PictureLink;
import dev.qualis.document.html.TitlePageHtml.Side;
import dev.qualis.document.search.SearchIndex;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Writes a document as a site of HTML pages: a folder for each language, and a title page that shows them all. The site
 * needs no server and loads nothing from elsewhere.
 */
public final class SiteWriter {

    private final boolean complete;

    /** @param complete whether all pages are also written into one page per language, for printing */
    public SiteWriter(boolean complete) {
        this.complete = complete;
    }

    /**
     * Hands over each file as soon as it is written, so that a large document need not fit into memory.
     *
     * @param editions the document in each language, in the order of the title page
     * @param out takes the path of a file, which has slashes on every system, and its bytes
     */
    public void write(List<Document> editions, BiConsumer<String, byte[]> out) {
        out.accept("assets/site.css", bytes(SiteFiles.style()));
        out.accept("assets/site.js", bytes(SiteFiles.script()));
        List<Side> sides = editions.stream().map(edition -> write(edition, out)).toList();
        out.accept("index.html", bytes(new TitlePageHtml().write(sides)));
    }

    private Side write(Document document, BiConsumer<String, byte[]> out) {
        SiteFrame frame = SiteFrame.of(document, complete);
        String folder = frame.folder() + "/";
        FigureSvg svg = new FigureSvg();
        PageHtml writer = new PageHtml(frame, document.language(), svg);
        SearchIndex search = new SearchIndex();
        Map<String, String> captions = new LinkedHashMap<>();
        List<Page> pages = new ArrayList<>();
        document.pages().forEach(page -> {
            out.accept(folder + SiteAddresses.file(page.id()), bytes(writer.write(page)));
            search.add(page);
            for (Figure figure : figures(page.blocks(), new ArrayList<>())) {
                captions.put(FigureSvg.name(figure), figure.caption());
                out.accept(folder + FigureSvg.name(figure), bytes(svg.file(figure, SiteAddresses::address)));
            }
            if (complete) {
                pages.add(page);
            }
        });
        if (complete) {
            out.accept(folder + SiteAddresses.file(SiteFrame.COMPLETE), bytes(writer.writeComplete(pages)));
        }
        out.accept(folder + "search-index.js", bytes(search.script()));
        Optional<PictureLink> first = captions.entrySet().stream()
                .findFirst()
                .map(picture -> new PictureLink(picture.getKey(), picture.getValue()));
        return new Side(frame, first);
    }

    private static List<Figure> figures(List<Block> blocks, List<Figure> found) {
        for (Block block : blocks) {
            switch (block) {
                case Figure figure -> found.add(figure);
                case Section section -> figures(section.blocks(), found);
                default -> {}
            }
        }
        return found;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
