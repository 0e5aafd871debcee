package dev.qualis.manual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.model.value.LocalizedText;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

/** Every text of a model tries to break out of the page; none may. */
class HostileModelTest {

    private static final List<String> ATTACKS = List.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "' onmouseover='alert(1)",
            "javascript:alert(1)",
            "</title><script>alert(1)</script>",
            "[x](javascript:alert(1)) ![y](http://evil.example/p.png) <iframe src=//evil.example></iframe>",
            "[z](data:text/html;base64,PHNjcmlwdD4=)",
            "</script><script>alert(1)</script>\u2028\u0000");

    private static final Set<String> OUR_TAGS = new TreeSet<>(List.of(
            "a",
            "body",
            "button",
            "caption",
            "circle",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "em",
            "figcaption",
            "figure",
            "footer",
            "h1",
            "h2",
            "h3",
            "h4",
            "head",
            "header",
            "html",
            "img",
            "input",
            "label",
            "li",
            "line",
            "link",
            "main",
            "template",
            "meta",
            "nav",
            "ol",
            "p",
            "polyline",
            "script",
            "section",
            "span",
            "strong",
            "summary",
            "svg",
            "table",
            "tbody",
            "td",
            "text",
            "th",
            "thead",
            "title",
            "tr",
            "ul"));

    private SortedMap<String, byte[]> attacked(int shift) {
        SampleModel sample = new SampleModel();
        int number = shift;
        for (Iterator<EObject> all = sample.model.eAllContents(); all.hasNext(); ) {
            number = attack(all.next(), number);
        }
        ModelIndex index = sample.index();
        return QualityManual.write(index, List.of(), new ManualOptions(true, true));
    }

    private static int attack(EObject element, int start) {
        int number = start;
        for (EAttribute attribute : element.eClass().getEAllAttributes()) {
            Class<?> type = attribute.getEAttributeType().getInstanceClass();
            String words = ATTACKS.get(number++ % ATTACKS.size());
            if (type == String.class && !attribute.isMany()) {
                element.eSet(attribute, words);
            } else if (type == LocalizedText.class && !attribute.isMany()) {
                element.eSet(attribute, new LocalizedText(words, words + "!"));
            } else if (type == LocalizedText.class) {
                element.eSet(attribute, List.of(new LocalizedText(words, null)));
            } else if (type == String.class) {
                element.eSet(attribute, List.of(words));
            }
        }
        return number;
    }

    @Test
    void writesOnlyItsOwnMarkup() {
        Set<String> found = new TreeSet<>();
        for (int shift = 0; shift < ATTACKS.size(); shift++) {
            SiteReader site = new SiteReader(attacked(shift));
            for (String page : site.pages()) {
                for (SiteReader.Tag tag : site.tags(page)) {
                    assertTrue(OUR_TAGS.contains(tag.name()), page + " has " + tag);
                    found.add(tag.name());
                    tag.attributes()
                            .forEach(attribute -> assertFalse(
                                    attribute
                                            .getKey()
                                            .toLowerCase(java.util.Locale.ROOT)
                                            .startsWith("on"),
                                    page + tag));
                }
            }
        }
        assertTrue(found.size() > 30, found.toString());
    }

    @Test
    void runsOnlyItsOwnScript() {
        for (int shift = 0; shift < ATTACKS.size(); shift++) {
            SiteReader site = new SiteReader(attacked(shift));
            for (String page : site.pages()) {
                site.tags(page).stream()
                        .filter(tag -> tag.name().equals("script"))
                        .forEach(tag -> assertEquals(
                                "../assets/site.js", tag.attributes().getFirst().getValue(), page));
                site.values(page, "href")
                        .forEach(href -> assertFalse(
                                href.strip()
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .matches("(javascript|data|vbscript):.*"),
                                page + href));
                site.values(page, "src").forEach(src -> assertFalse(src.contains("evil"), page + src));
            }
        }
    }

    @Test
    void keepsItsLinksAndAnchorsWhole() {
        for (int shift = 0; shift < ATTACKS.size(); shift++) {
            assertEquals(List.of(), new SiteReader(attacked(shift)).brokenLinks());
        }
    }

    @Test
    void letsNothingOutOfTheSearchIndex() {
        for (int shift = 0; shift < ATTACKS.size(); shift++) {
            String script = new SiteReader(attacked(shift)).text("zh/search-index.js");

            assertTrue(script.startsWith("window.qualisSearch={"), "begins otherwise");
            assertFalse(script.contains("<") || script.contains("\u2028") || script.contains("\u0000"), script);
        }
    }
}
