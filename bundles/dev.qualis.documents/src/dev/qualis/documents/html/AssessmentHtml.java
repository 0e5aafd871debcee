package dev.qualis.documents.html;

import dev.qualis.documents.content.Readership;
import dev.qualis.documents.manual.AssessmentContent;
import dev.qualis.documents.manual.Phrase;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Writes an assessment as one page that needs no other file and no script. Both languages are in it; style alone shows
 * the first one, or the one that the address names.
 */
public final class AssessmentHtml {

    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'";

    private final String style;

    /** @param style what the page looks like; from this bundle, since it is written as it is */
    public AssessmentHtml(String style) {
        this.style = style;
    }

    /** Writes the page. */
    public String write(List<AssessmentContent> editions, Readership reader) {
        AssessmentContent first = editions.getFirst();
        Html out = new Html();
        out.raw("<!DOCTYPE html>\n").open("html", "lang", first.tag()).line();
        out.open("head").line().open("meta", "charset", "utf-8").line();
        out.open("meta", "http-equiv", "Content-Security-Policy", "content", POLICY)
                .line();
        out.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        out.element("title", title(first)).line();
        out.open("style").raw("\n" + style).close("style").line();
        out.close("head").line();
        out.open("body", "class", reader == Readership.EVALUATOR ? "assessment evaluation" : "assessment")
                .line();
        for (AssessmentContent edition : editions) {
            AssessmentContent other = editions.get(editions.indexOf(edition) == 0 ? editions.size() - 1 : 0);
            edition(out, edition, other, reader);
        }
        out.close("body").line().close("html").line();
        return out.toString();
    }

    private static String title(AssessmentContent content) {
        return content.enterprise().isEmpty() ? content.title() : content.title() + " – " + content.enterprise();
    }

    private static void edition(Html out, AssessmentContent content, AssessmentContent other, Readership reader) {
        boolean evaluator = reader == Readership.EVALUATOR;
        out.open("div", "id", content.key(), "class", "edition", "lang", content.tag())
                .line();
        out.open("header", "class", "top");
        out.open("span", "class", "brand")
                .element("span", content.enterprise(), "class", "enterprise")
                .close("span");
        out.element(
                "a",
                content.say(Phrase.OTHER_LANGUAGE),
                "class",
                "language",
                "href",
                "#" + other.key(),
                "lang",
                other.tag(),
                "hreflang",
                other.tag(),
                "title",
                content.say(Phrase.SWITCH_LANGUAGE));
        out.close("header").line();
        out.open("article").line();
        Phrase kind = evaluator ? Phrase.ASSESSMENT_FOR_EVALUATOR : Phrase.ASSESSMENT_FOR_ENTERPRISE;
        out.element("p", content.say(kind), "class", "kind").line();
        out.element("h1", content.title()).line();
        new BlockHtml(
                        out,
                        UnaryOperator.identity(),
                        content.say(Phrase.OPEN_PICTURE),
                        content.say(Phrase.CHART_DATA),
                        other.tag())
                .write(content.blocks(reader), 2);
        out.close("article").line();
        out.open("footer")
                .element("p", content.colophon())
                .close("footer")
                .close("div")
                .line();
    }
}
