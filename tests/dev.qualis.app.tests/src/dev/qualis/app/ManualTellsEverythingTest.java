package dev.qualis.app;

import static dev.qualis.app.Outcomes.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.analysis.ModelTexts;
import dev.qualis.analysis.MoneyText;
import dev.qualis.analysis.PersonalData;
import dev.qualis.manual.ElementLinks;
import dev.qualis.manual.ManualOptions;
import dev.qualis.manual.QualityManual;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.standard.Clause;
import dev.qualis.model.qms.standard.Standard;
import dev.qualis.model.value.Interval;
import dev.qualis.model.value.LocalizedText;
import dev.qualis.model.value.Period;
import dev.qualis.model.value.Quantity;
import dev.qualis.model.value.UnitOfMeasure;
import dev.qualis.testing.Repository;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every value that the example states is said where the manual describes its element, in both languages. What the manual
 * leaves out stands in {@link #LEFT_OUT}, with the reason.
 */
class ManualTellsEverythingTest {

    private static final Map<String, String> LEFT_OUT = leftOut();

    private static OpenedProject hengxin;
    private static ModelTexts texts;
    private static ElementLinks links;
    private static final Map<Boolean, Map<String, String>> PAGES = new HashMap<>();
    private static final Map<String, String> PLACES = new HashMap<>();

    private static Map<String, String> leftOut() {
        String word = "a word of the language, not for readers: titles stand for it";
        Map<String, String> left = new HashMap<>();
        left.put("NamedElement.name", word);
        left.put("LibraryUse.libraries", "what a file needs to be read; each standard that it brings has pages");
        return left;
    }

    @BeforeAll
    static void write() {
        hengxin = value(OpenProject.standalone(Language.EN).open(Repository.example("hengxin"), Progress.NONE));
        texts = ModelTexts.of(hengxin.index());
        links = ElementLinks.of(hengxin.index());
        for (boolean personal : List.of(false, true)) {
            SortedMap<String, byte[]> files =
                    new QualityManual(hengxin.index(), links, List.of(), new ManualOptions(personal, false)).write();
            Map<String, String> pages = new HashMap<>();
            files.forEach((file, bytes) -> pages.put(file, new String(bytes, StandardCharsets.UTF_8)));
            PAGES.put(personal, pages);
        }
    }

    /** What one value is: of which element, feature, and how it reads. */
    private record Said(EObject element, EStructuralFeature feature, String words) {
        String key() {
            return feature.getEContainingClass().getName() + "." + feature.getName();
        }

        /** Whether it is personal data, or part of some: shown where it is asked for. */
        boolean personal() {
            boolean personal = PersonalData.isPersonal(feature);
            for (EObject at = element; !personal && at.eContainer() != null; at = at.eContainer()) {
                personal = PersonalData.isPersonal(at.eContainingFeature());
            }
            return personal;
        }

        @Override
        public String toString() {
            String name = element instanceof NamedElement named ? named.getName() : "";
            return element.eClass().getName() + " " + name + " " + key() + ": " + words;
        }
    }

    private static List<Said> facts(Language language) {
        List<Said> facts = new ArrayList<>();
        for (QualityModel model : hengxin.index().models()) {
            for (Iterator<EObject> all = model.eAllContents(); all.hasNext(); ) {
                EObject element = all.next();
                for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
                    boolean part = feature instanceof EReference reference
                            && (reference.isContainment() || reference.isContainer());
                    if (!part && element.eIsSet(feature) && !feature.isDerived()) {
                        values(element, feature)
                                .forEach(value -> words(value, element, language)
                                        .ifPresent(words -> facts.add(new Said(element, feature, words))));
                    }
                }
            }
        }
        return facts;
    }

    private static List<?> values(EObject element, EStructuralFeature feature) {
        Object value = element.eGet(feature);
        return value instanceof List<?> list ? list : List.of(value);
    }

    private static Optional<String> words(Object value, EObject element, Language language) {
        return Optional.ofNullable(
                        switch (value) {
                            case LocalizedText text -> texts.text(text, element, language);
                            case Enumerator literal -> texts.label(literal, language);
                            case Quantity quantity -> number(quantity, language);
                            case Period period -> period.text().substring(0, 4);
                            case LocalDate date -> date.toString();
                            case UnitOfMeasure unit -> unit.symbol();
                            case Boolean answer -> null; // see yesAndNoAreWords
                            case Clause clause -> clause.getNumber();
                            case NamedElement named -> texts.title(named, language);
                            case Interval interval -> Integer.toString(interval.count());
                            case Integer number ->
                                number < 1_000 ? number.toString() : String.format(Locale.ROOT, "%,d", number);
                            default -> value.toString();
                        })
                .filter(words -> !words.isBlank());
    }

    /** The digits as they are grouped in a document. */
    private static String number(Quantity quantity, Language language) {
        BigDecimal number =
                MoneyText.of(quantity, language).map(MoneyText::number).orElse(quantity.value());
        return String.format(Locale.ROOT, "%,." + Math.max(0, number.scale()) + "f", number);
    }

    /** The words of the section or row in which an element is described, without markup. */
    private static String place(EObject element, Language language, boolean personal) {
        String folder = language == Language.EN ? "en/" : "zh/";
        String href = links.target(element)
                .map(target -> target.page() + ".html#" + target.section())
                .orElseThrow(() -> new AssertionError("no place for " + element));
        return PLACES.computeIfAbsent(folder + href + personal, any -> {
            String html = PAGES.get(personal).get(folder + href.substring(0, href.indexOf('#')));
            return plain(within(html, href.substring(href.indexOf('#') + 1)));
        });
    }

    private static String within(String html, String anchor) {
        int id = html.indexOf(" id=\"" + anchor + "\"");
        assertTrue(id > 0, anchor);
        int start = html.lastIndexOf('<', id);
        String tag = html.substring(start + 1, html.indexOf(' ', start));
        Matcher tags = Pattern.compile("<(/?)" + tag + "\\b").matcher(html);
        int depth = 0;
        for (int at = start; tags.find(at); at = tags.end()) {
            depth += tags.group(1).isEmpty() ? 1 : -1;
            if (depth == 0) {
                return html.substring(start, tags.start());
            }
        }
        throw new AssertionError(anchor + " is never closed");
    }

    /** Without markup of pages and of Markdown, and without spaces, which both languages set in their own way. */
    private static String plain(String html) {
        return html.replaceAll("<[^>]*>", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .replaceAll("[\\s\u00A0*`]+", "");
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"ZH", "EN"})
    void everyValueIsSaidWhereItsElementIsDescribed(Language language) {
        Set<String> missing = new TreeSet<>();
        int said = 0;
        for (Said fact : facts(language)) {
            if (LEFT_OUT.containsKey(fact.key()) || fact.personal()) {
                continue;
            }
            if (place(fact.element(), language, false).contains(plain(fact.words()))) {
                said++;
            } else {
                missing.add(fact.toString());
            }
        }
        assertEquals(Set.of(), missing);
        assertTrue(said > 4_000, "only " + said + " values were looked for");
    }

    @Test
    void whatIsLeftOutAsPersonalDataIsShownWhereItIsAskedFor() {
        List<Said> personal = facts(Language.ZH).stream().filter(Said::personal).toList();
        assertTrue(personal.size() > 50, personal.toString());
        for (Said fact : personal) {
            assertTrue(place(fact.element(), Language.ZH, true).contains(plain(fact.words())), fact.toString());
        }
    }

    @Test
    void personalDataIsWithheldEverywhereOtherwise() {
        for (Said fact : facts(Language.ZH)) {
            boolean secret = Set.of("identityNumber", "mobile", "landline", "email")
                    .contains(fact.feature().getName());
            if (secret) {
                PAGES.get(false).forEach((file, html) -> assertTrue(!html.contains(fact.words()), file + " " + fact));
            }
        }
    }

    @Test
    void nothingIsLeftOutWithoutNeed() {
        Set<String> used = new TreeSet<>();
        facts(Language.ZH).forEach(fact -> used.add(fact.key()));
        Set<String> unused = new TreeSet<>(LEFT_OUT.keySet());
        unused.removeAll(used);
        assertEquals(Set.of(), unused);
    }

    /** Standards come from libraries: the manual has pages for them, which the tests of documents look at. */
    @Test
    void theExampleDefinesNoStandardOfItsOwn() {
        assertTrue(hengxin.index().models().stream()
                .flatMap(model -> model.getElements().stream())
                .noneMatch(Standard.class::isInstance));
    }
}
