package dev.qualis.manual.chapter;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.analysis.ModelTexts;
import dev.qualis.analysis.PersonalData;
import dev.qualis.analysis.coverage.StandardCoverage;
import dev.qualis.conformity.ConformityReport;
import dev.qualis.document.content.Block;
import dev.qualis.document.content.Figure;
import dev.qualis.document.content.Inline;
import dev.qualis.document.content.Inline.Reference;
import dev.qualis.document.content.Inline.Text;
import dev.qualis.document.content.NavigationEntry;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.standard.Clause;
import dev.qualis.model.qms.standard.Standard;
import dev.qualis.model.value.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The manual in one language: what every chapter needs to say something in it.
 *
 * @param index the facts
 * @param texts the texts of the model
 * @param plan where every element stands
 * @param figures the pictures by the id of the chapter in which they stand
 * @param figuresOfElements the pictures of elements that have a section, by the element
 * @param names what features are called
 * @param findings what the analyses say about elements
 * @param standards how far each standard is claimed
 * @param reports the assessments by every standard, the most important first
 * @param chapters of the document
 * @param personalData whether personal data of persons is shown
 * @param language the language of this edition, Chinese or English
 */
public record Edition(
        ModelIndex index,
        ModelTexts texts,
        SitePlan plan,
        Map<String, List<Figure>> figures,
        Map<EObject, List<Figure>> figuresOfElements,
        FeatureNames names,
        Findings findings,
        List<StandardCoverage> standards,
        List<ConformityReport> reports,
        List<Chapter> chapters,
        boolean personalData,
        Language language) {

    /** What a document needs that has none of the manual's chapters. */
    static Edition withoutChapters(ModelIndex index, SitePlan plan, Language language) {
        return new Edition(
                index,
                ModelTexts.of(index),
                plan,
                Map.of(),
                Map.of(),
                new FeatureNames(),
                new Findings(),
                List.of(),
                List.of(),
                List.of(),
                false,
                language);
    }

    static String tag(Language language) {
        return language == Language.EN ? "en" : "zh-Hans";
    }

    static Language other(Language language) {
        return language == Language.EN ? Language.ZH : Language.EN;
    }

    /** Whether this edition shows the values of a feature: personal data only where it was asked for. */
    boolean shows(EStructuralFeature feature) {
        return personalData || !PersonalData.isPersonal(feature);
    }

    /** A note where something personal of an element is withheld. */
    List<Block> withheld(EObject element) {
        return personalData || !PersonalData.isIn(element)
                ? List.of()
                : List.of(new Block.Note(Inline.Tone.PLAIN, List.of(text(Phrase.PERSONAL_DATA_WITHHELD))));
    }

    String say(Phrase phrase, Object... arguments) {
        return phrase.in(language, arguments);
    }

    Text text(Phrase phrase, Object... arguments) {
        return new Text(say(phrase, arguments));
    }

    String title(NamedElement element) {
        return texts.title(element, language);
    }

    /** The title in the other language where the model has one of its own there, else empty. */
    String otherTitle(NamedElement element) {
        boolean written = texts.isWritten(element.getTitle(), element, other(language));
        String title = written ? texts.title(element, other(language)) : "";
        return title.equals(title(element)) ? "" : title;
    }

    String text(LocalizedText text, EObject context) {
        return texts.text(text, context, language);
    }

    /** The texts as inlines in one line; nothing where there are none. */
    List<Inline> line(List<LocalizedText> all, EObject context) {
        return joined(
                all.stream().map(text -> (Inline) new Text(text(text, context))).toList());
    }

    List<Inline> line(LocalizedText text, EObject context) {
        return plain(text(text, context));
    }

    /** The text as an inline; nothing where it is empty. */
    static List<Inline> plain(String text) {
        return text == null || text.isEmpty() ? List.of() : List.of(new Text(text));
    }

    /** A link to an element; only its title where it does not resolve or has no place. */
    Inline link(NamedElement element) {
        String title = title(element);
        return plan.target(element)
                .<Inline>map(target -> new Reference(target, title))
                .orElse(new Text(title));
    }

    List<Inline> links(NamedElement element) {
        return element == null || element.eIsProxy() ? List.of() : List.of(link(element));
    }

    List<Inline> links(List<? extends NamedElement> elements) {
        return joined(elements.stream()
                .filter(element -> !element.eIsProxy())
                .map(this::link)
                .toList());
    }

    /** A link to a clause, with its standard's name before the number. */
    Inline link(Clause clause) {
        String standard = index.clauses()
                .standard(clause)
                .map(Standard::getName)
                .map(name -> name + " ")
                .orElse("");
        String label = standard + clause.getNumber();
        return plan.target(clause)
                .<Inline>map(target -> new Reference(target, label))
                .orElse(new Text(label));
    }

    List<Inline> clauseLinks(List<Clause> clauses) {
        return joined(clauses.stream()
                .filter(clause -> !clause.eIsProxy())
                .map(this::link)
                .toList());
    }

    /** The title of an element; for what has none, what it is and the title of the next element around it. */
    String nameOf(EObject element) {
        if (element instanceof NamedElement named && !title(named).isEmpty()) {
            return title(named);
        }
        String kind = texts.label(element.eClass(), language);
        for (EObject at = element.eContainer(); at != null; at = at.eContainer()) {
            if (at instanceof NamedElement named && !title(named).isEmpty()) {
                return title(named) + say(Phrase.IN_BRACKETS, kind);
            }
        }
        return kind;
    }

    /** What elements of a class are called together; what one is called where there is no other word. */
    String kind(EClass type) {
        return names.of(type, language).orElseGet(() -> texts.label(type, language));
    }

    String label(Enumerator literal) {
        return texts.label(literal, language);
    }

    List<Inline> words(List<? extends Enumerator> literals) {
        return joined(literals.stream()
                .map(this::label)
                .filter(label -> !label.isEmpty())
                .map(label -> (Inline) new Text(label))
                .toList());
    }

    List<Inline> words(Enumerator literal) {
        return plain(label(literal));
    }

    /** Puts the comma of the language between the parts. */
    List<Inline> joined(List<Inline> parts) {
        List<Inline> joined = new ArrayList<>();
        for (Inline part : parts) {
            if (!joined.isEmpty()) {
                joined.add(new Text(language == Language.EN ? ", " : "、"));
            }
            joined.add(part);
        }
        return joined;
    }

    /** The element's description, where it has one, in the language in which it is there. */
    List<Block> description(NamedElement element) {
        LocalizedText text = element.getDescription();
        String markdown = text(text, element);
        if (markdown.isBlank()) {
            return List.of();
        }
        Language written = texts.isWritten(text, element, language) ? language : other(language);
        return List.of(new Block.Prose(markdown, tag(written)));
    }

    /** The pictures that stand with an element. */
    List<Figure> figures(EObject element) {
        return figuresOfElements.getOrDefault(element, List.of());
    }

    /** What stands in the navigation. */
    List<NavigationEntry> navigation() {
        return chapters.stream()
                .filter(chapter -> chapter.isShown(this))
                .flatMap(chapter -> chapter.navigation(this).stream())
                .toList();
    }

    /** The pictures of a chapter. */
    List<Figure> figures(String chapter) {
        return figures.getOrDefault(chapter, List.of());
    }
}
