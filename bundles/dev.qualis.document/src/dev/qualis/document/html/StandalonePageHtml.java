package dev.qualis.document.html;

import dev.qualis.document.DocumentWord;
import dev.qualis.document.content.Block;
import dev.qualis.model.qms.core.Language;
import java.util.List;

/**
 * Writes a document as one page that needs no other file and no script. All its languages are in it; style alone shows
 * the first one, or the one that the address names.
 */
public final class StandalonePageHtml {

    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'";

    /**
     * The document in one language.
     *
     * @param enterprise whose document it is; empty where nobody is named
     * @param kind for whom or what it is, above the title
     * @param colophon the line at the foot
     */
    public record Edition(
            Language language, String enterprise, String title, String kind, List<Block> blocks, String colophon) {

        public Edition {
            blocks = List.copyOf(blocks);
        }

        String key() {
            return language == Language.EN ? "en" : "zh";
        }

        String tag() {
            return language == Language.EN ? "en" : "zh-Hans";
        }

        String say(DocumentWord word) {
            return word.in(language);
        }
    }

    /**
     * Writes the page.
     *
     * @param style class of the body
     */
    public String write(List<Edition> editions, String style) {
        Edition first = editions.getFirst();
        Html out = new Html();
        out.raw("<!DOCTYPE html>\n").open("html", "lang", first.tag()).line();
        out.open("head").line().open("meta", "charset", "utf-8").line();
        out.open("meta", "http-equiv", "Content-Security-Policy", "content", POLICY)
                .line();
        out.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        out.element("title", title(first)).line();
        out.open("style")
                .raw("\n" + SiteFiles.text("site.css") + SiteFiles.text("assessment.css"))
                .close("style")
                .line();
        out.close("head").line();
        out.open("body", "class", style).line().open("main").line();
        for (Edition edition : editions) {
            edition(out, edition, editions.get(editions.indexOf(edition) == 0 ? editions.size() - 1 : 0));
        }
        out.close("main").line().close("body").line().close("html").line();
        return out.toString();
    }

    private static String title(Edition edition) {
        return edition.enterprise().isEmpty() ? edition.title() : edition.title() + " – " + edition.enterprise();
    }

    private static void edition(Html out, Edition edition, Edition other) {
        out.open("div", "id", edition.key(), "class", "edition", "lang", edition.tag())
                .line();
        out.open("header", "class", "top");
        out.open("span", "class", "brand")
                .element("span", edition.enterprise(), "class", "enterprise")
                .close("span");
        out.element(
                "a",
                edition.say(DocumentWord.OTHER_LANGUAGE),
                "class",
                "language",
                "href",
                "#" + other.key(),
                "lang",
                other.tag(),
                "hreflang",
                other.tag(),
                "title",
                edition.say(DocumentWord.SWITCH_LANGUAGE));
        out.close("header").line();
        out.open("article").line();
        out.element("p", edition.kind(), "class", "kind").line();
        out.element("h1", edition.title()).line();
        BlockHtml blocks = new BlockHtml(
                out,
                SiteAddresses::address,
                new FigureSvg(),
                edition.say(DocumentWord.OPEN_PICTURE),
                edition.say(DocumentWord.CHART_DATA),
                other.tag(),
                false);
        blocks.write(edition.blocks(), 2);
        blocks.footnotes();
        out.close("article").line();
        out.open("footer")
                .element("p", edition.colophon())
                .close("footer")
                .close("div")
                .line();
    }
}
