package dev.qualis.document.html;

import dev.qualis.document.content.NavigationEntry;
import java.util.List;
import java.util.Optional;

/** Writes the first page of the site, where both languages stand side by side and none is the first choice. */
final class TitlePageHtml {

    /**
     * One language of the title page.
     *
     * @param frame its frame
     * @param picture file of a picture within the folder of the language, and its title
     */
    record Side(SiteFrame frame, Optional<PictureLink> picture) {}

    /** A picture that stands beside the pages. */
    record PictureLink(String file, String title) {}

    /** Writes the page for both languages, in the given order. */
    String write(List<Side> sides) {
        Html out = new Html();
        SiteFrame first = sides.getFirst().frame();
        out.raw("<!DOCTYPE html>\n").open("html", "lang", first.language()).line();
        out.open("head").line().open("meta", "charset", "utf-8").line();
        out.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        out.element("title", first.title() + " | " + sides.getLast().frame().title())
                .line();
        out.open("link", "rel", "stylesheet", "href", "assets/site.css").line();
        out.close("head").line().open("body", "class", "title").line();
        out.open("main", "class", "sides").line();
        sides.forEach(side -> side(out, side));
        out.close("main").line();
        out.close("body").line().close("html").line();
        return out.toString();
    }

    private void side(Html out, Side side) {
        SiteFrame frame = side.frame();
        String folder = frame.folder() + "/";
        out.open("section", "lang", frame.language()).line();
        out.element("p", frame.document(), "class", "kind").line();
        out.open("h1")
                .element(
                        "a",
                        frame.enterprise().isEmpty() ? frame.title() : frame.enterprise(),
                        "href",
                        folder + "index.html");
        out.close("h1").line();
        side.picture()
                .ifPresent(picture -> out.open("a", "class", "thumbnail", "href", folder + picturePage(frame))
                        .open("img", "src", folder + picture.file(), "alt", picture.title())
                        .close("a")
                        .line());
        out.open("ul", "class", "chapters").line();
        for (NavigationEntry entry : frame.navigation()) {
            out.open("li")
                    .element("a", entry.title(), "href", folder + SiteAddresses.file(entry.page()))
                    .close("li")
                    .line();
        }
        out.close("ul").line();
        out.element("p", frame.colophon(), "class", "colophon").line();
        out.close("section").line();
    }

    /** The chapter that shows the picture; the cover where the model has no organisation. */
    private static String picturePage(SiteFrame frame) {
        return frame.navigation().stream()
                .map(NavigationEntry::page)
                .filter("organisation"::equals)
                .map(SiteAddresses::file)
                .findFirst()
                .orElse("index.html");
    }
}
