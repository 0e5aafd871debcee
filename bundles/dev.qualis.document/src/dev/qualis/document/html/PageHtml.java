package dev.qualis.document.html;

import dev.qualis.document.DocumentWord;
import dev.qualis.document.content.Block;
import dev.qualis.document.content.NavigationEntry;
import dev.qualis.document.content.Page;
import dev.qualis.document.content.Section;
import dev.qualis.document.content.Target;
import dev.qualis.model.qms.core.Language;
import java.util.List;
import java.util.function.Function;

/** Writes whole pages: head, header with search and languages, navigation, content, foot. */
final class PageHtml {

    /** Scripts come from the site's own files only; a model cannot bring one in even if an escape were missing. */
    private static final String POLICY =
            "script-src 'self' file:; object-src 'none'; base-uri 'none'; form-action 'none'";

    private static final int SHORT_CONTENTS = 12;

    private final SiteFrame frame;
    private final Language words;
    private final FigureSvg svg;

    /** A writer of pages within a frame; {@code words} is the language of the frame's own words. */
    PageHtml(SiteFrame frame, Language words, FigureSvg svg) {
        this.svg = svg;
        this.frame = frame;
        this.words = words;
    }

    /** Writes a page. */
    String write(Page page) {
        Html out = new Html();
        boolean cover = page.id().equals("index");
        head(out, cover ? frame.title() : page.title() + " – " + frame.title());
        header(out, SiteAddresses.file(page.id()));
        out.open("div", "class", "layout").line();
        navigation(out, chapterPage(page));
        out.open("main", "id", "page-main", "tabindex", "-1", "class", cover ? "cover" : null)
                .line();
        if (cover) {
            out.element("p", frame.document(), "class", "kind").line();
        }
        out.element("h1", cover && !frame.enterprise().isEmpty() ? frame.enterprise() : page.title())
                .line();
        contents(out, page.blocks());
        BlockHtml blocks = blocks(out, SiteAddresses::address);
        blocks.write(page.blocks(), 2);
        blocks.footnotes();
        neighbours(out, page);
        out.close("main").line().close("div").line();
        foot(out);
        return out.toString();
    }

    /** Writes all pages as one, with links within it, to be printed. */
    String writeComplete(List<Page> pages) {
        Html out = new Html();
        CompleteAddresses addresses = new CompleteAddresses(pages);
        head(out, frame.title());
        header(out, SiteAddresses.file(SiteFrame.COMPLETE));
        out.open("div", "class", "layout").line();
        navigation(out, SiteFrame.COMPLETE);
        out.open("main", "id", "page-main", "tabindex", "-1", "class", "complete")
                .line();
        out.open("div", "class", pages.size() == 1 ? "title-page brief" : "title-page");
        out.element("p", frame.enterprise(), "class", "enterprise");
        out.element("h1", frame.document()).close("div").line();
        if (pages.size() > 1) {
            completeContents(out, pages);
        }
        BlockHtml blocks = blocks(out, addresses);
        for (Page page : pages) {
            out.open("section", "id", CompleteAddresses.anchor(page.id()), "class", "chapter")
                    .line();
            out.element("h2", page.title()).line();
            blocks.write(page.blocks(), 3);
            out.close("section").line();
        }
        blocks.footnotes();
        out.close("main").line().close("div").line();
        foot(out);
        return out.toString();
    }

    /** The chapters of the whole in their order; printers that can add the number of the page. */
    private void completeContents(Html out, List<Page> pages) {
        out.open("nav", "class", "print-contents", "aria-label", say(DocumentWord.ON_THIS_PAGE));
        out.element("h2", say(DocumentWord.CONTENTS)).open("ol").line();
        for (Page page : pages) {
            out.open("li")
                    .element("a", page.title(), "href", "#" + CompleteAddresses.anchor(page.id()))
                    .close("li")
                    .line();
        }
        out.close("ol").close("nav").line();
    }

    private BlockHtml blocks(Html out, Function<Target, String> address) {
        return new BlockHtml(
                out,
                address,
                svg,
                say(DocumentWord.OPEN_PICTURE),
                say(DocumentWord.CHART_DATA),
                frame.otherLanguage(),
                true);
    }

    private String say(DocumentWord phrase) {
        return phrase.in(words);
    }

    private void head(Html out, String title) {
        out.raw("<!DOCTYPE html>\n").open("html", "lang", frame.language()).line();
        out.open("head").line().open("meta", "charset", "utf-8").line();
        out.open("meta", "http-equiv", "Content-Security-Policy", "content", POLICY)
                .line();
        out.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        out.element("title", title).line();
        out.open("link", "rel", "stylesheet", "href", "../assets/site.css").line();
        out.element("script", "", "src", "../assets/site.js", "defer", "").line();
        out.close("head").line().open("body").line();
    }

    private void header(Html out, String file) {
        out.element("a", say(DocumentWord.SKIP), "class", "skip", "href", "#page-main")
                .line();
        out.open("header", "class", "top").line();
        out.element(
                        "button",
                        say(DocumentWord.MENU),
                        "type",
                        "button",
                        "id",
                        "menu-button",
                        "aria-expanded",
                        "false",
                        "aria-controls",
                        "page-navigation",
                        "hidden",
                        "")
                .line();
        out.open("a", "class", "brand", "href", "index.html")
                .element("span", frame.enterprise(), "class", "enterprise")
                .text(" ")
                .element("span", frame.document(), "class", "manual")
                .close("a")
                .line();
        search(out);
        out.element(
                        "a",
                        say(DocumentWord.OTHER_LANGUAGE),
                        "class",
                        "language",
                        "href",
                        "../" + frame.otherFolder() + "/" + file,
                        "lang",
                        frame.otherLanguage(),
                        "hreflang",
                        frame.otherLanguage(),
                        "title",
                        say(DocumentWord.SWITCH_LANGUAGE))
                .line();
        out.close("header").line();
    }

    /** The field appears by script only: without one it could find nothing. */
    private void search(Html out) {
        out.open("div", "class", "search", "role", "search", "id", "site-search", "hidden", "");
        out.element("label", say(DocumentWord.SEARCH), "for", "search-field", "class", "unseen");
        out.open(
                "input",
                "type",
                "search",
                "id",
                "search-field",
                "placeholder",
                say(DocumentWord.SEARCH_HINT),
                "autocomplete",
                "off",
                "data-nothing",
                say(DocumentWord.SEARCH_NOTHING));
        out.open(
                "div",
                "id",
                "search-results",
                "role",
                "region",
                "aria-live",
                "polite",
                "aria-label",
                say(DocumentWord.SEARCH_RESULTS),
                "hidden",
                "");
        out.close("div").close("div").line();
    }

    private void navigation(Html out, String current) {
        out.open("nav", "id", "page-navigation", "aria-label", say(DocumentWord.CONTENTS))
                .open("ul")
                .line();
        for (NavigationEntry entry : frame.navigation()) {
            boolean here = entry.page().equals(current);
            out.open("li").open("a", "href", SiteAddresses.file(entry.page()), "aria-current", here ? "page" : null);
            out.text(entry.title());
            if (entry.count() > 0) {
                out.text(" ").element("span", Integer.toString(entry.count()), "class", "count");
            }
            out.close("a").close("li").line();
        }
        if (frame.complete()) {
            boolean here = SiteFrame.COMPLETE.equals(current);
            out.open("li", "class", "apart")
                    .element(
                            "a",
                            say(DocumentWord.COMPLETE),
                            "href",
                            SiteAddresses.file(SiteFrame.COMPLETE),
                            "aria-current",
                            here ? "page" : null)
                    .close("li")
                    .line();
        }
        out.close("ul").close("nav").line();
    }

    /** The chapter whose first page leads to this page. */
    private String chapterPage(Page page) {
        return frame.navigation().stream()
                .filter(entry -> entry.title().equals(page.chapter()))
                .map(NavigationEntry::page)
                .findFirst()
                .orElse(page.id());
    }

    private void contents(Html out, List<Block> blocks) {
        List<Section> sections = blocks.stream()
                .filter(Section.class::isInstance)
                .map(Section.class::cast)
                .toList();
        if (sections.size() < 4) {
            return;
        }
        out.open("details", "class", "contents", "open", sections.size() <= SHORT_CONTENTS ? "" : null);
        out.element("summary", say(DocumentWord.ON_THIS_PAGE) + " (" + sections.size() + ")");
        out.open("ul").line();
        for (Section section : sections) {
            out.open("li")
                    .element("a", section.title(), "href", "#" + section.anchor())
                    .close("li")
                    .line();
        }
        out.close("ul").close("details").line();
    }

    private void neighbours(Html out, Page page) {
        if (page.previous().isEmpty() && page.next().isEmpty()) {
            return;
        }
        out.open("nav", "class", "neighbours", "aria-label", say(DocumentWord.PAGES));
        page.previous()
                .ifPresent(id -> out.element(
                        "a", "← " + say(DocumentWord.PREVIOUS), "href", SiteAddresses.file(id), "rel", "prev"));
        out.text(" ");
        page.next()
                .ifPresent(id ->
                        out.element("a", say(DocumentWord.NEXT) + " →", "href", SiteAddresses.file(id), "rel", "next"));
        out.close("nav").line();
    }

    /** What the script puts above each picture, and how to use it by keyboard. */
    private void pictureTools(Html out) {
        out.open("template", "id", "picture-tools");
        out.open("p", "class", "tools", "role", "toolbar", "aria-label", say(DocumentWord.PICTURE_TOOLS));
        tool(out, "in", "+", say(DocumentWord.ZOOM_IN));
        tool(out, "out", "−", say(DocumentWord.ZOOM_OUT));
        tool(out, "fit", "↔", say(DocumentWord.FIT_WIDTH));
        tool(out, "natural", "□", say(DocumentWord.FULL_SIZE));
        out.close("p").close("template").line();
        out.element("p", say(DocumentWord.PICTURE_KEYS), "id", "picture-keys", "hidden", "")
                .line();
    }

    /** A button for the mouse; the keyboard has keys for the same, so that pictures do not multiply the stops of the tab key. */
    private static void tool(Html out, String zoom, String sign, String name) {
        out.element(
                "button",
                sign,
                "type",
                "button",
                "tabindex",
                "-1",
                "data-zoom",
                zoom,
                "aria-label",
                name,
                "title",
                name);
    }

    private void foot(Html out) {
        out.open("footer").element("p", frame.colophon()).close("footer").line();
        pictureTools(out);
        out.close("body").line().close("html").line();
    }
}
