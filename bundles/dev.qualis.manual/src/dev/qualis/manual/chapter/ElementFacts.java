package dev.qualis.manual.chapter;

import dev.qualis.document.content.Block;
import dev.qualis.document.content.Block.Note;
import dev.qualis.document.content.Inline;
import dev.qualis.document.content.Inline.Badge;
import dev.qualis.document.content.Inline.Strong;
import dev.qualis.document.content.Inline.Text;
import dev.qualis.document.content.Inline.Tone;
import dev.qualis.model.qms.core.CorePackage;
import dev.qualis.model.qms.core.Evidence;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.process.MeasuredValue;
import dev.qualis.model.qms.standard.Clause;
import dev.qualis.model.qms.strategy.AnnualTarget;
import dev.qualis.model.value.Interval;
import dev.qualis.model.value.LocalizedText;
import dev.qualis.model.value.Period;
import dev.qualis.model.value.Quantity;
import dev.qualis.model.value.UnitOfMeasure;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Tells what the model says of an element, feature by feature in the order of the metamodel, and what the analyses add.
 * What does not apply is not mentioned.
 */
final class ElementFacts {

    /** More in one line help nobody. */
    private static final int MOST_IN_LINE = 60;

    /** More rows below one element make a page slow; what is left out is counted. */
    private static final int MOST_ROWS = 500;

    /** What every section tells in its own way. */
    private static final Set<EStructuralFeature> OF_EVERY_ELEMENT = Set.of(
            CorePackage.eINSTANCE.getNamedElement_Name(),
            CorePackage.eINSTANCE.getNamedElement_Title(),
            CorePackage.eINSTANCE.getNamedElement_Description(),
            CorePackage.eINSTANCE.getNamedElement_Fulfilments());

    private final Edition edition;
    private final Sections sections;

    ElementFacts(Edition edition) {
        this.edition = edition;
        this.sections = new Sections(edition);
    }

    /** Facts, then a table for each list of parts. */
    List<Block> of(EObject element) {
        FactList facts = new FactList(edition);
        List<Block> tables = new ArrayList<>();
        for (EStructuralFeature feature : features(element.eClass())) {
            List<? extends EObject> parts = parts(element, feature);
            if (parts.isEmpty()) {
                facts.add(name(feature), value(element, feature));
            } else {
                tables.addAll(sections.titled(name(feature), table(name(feature), parts)));
            }
        }
        for (Finding finding : edition.findings().of(element.eClass())) {
            facts.add(edition.say(finding.name()), finding.value().apply(element));
        }
        List<Block> blocks = new ArrayList<>(facts.blocks());
        blocks.addAll(tables);
        return blocks;
    }

    /** Only these features, in this order; facts first, then a table for each list of parts. */
    List<Block> only(EObject element, EStructuralFeature... features) {
        return blocks(element, Stream.of(features).filter(edition::shows).toList());
    }

    private List<Block> blocks(EObject element, List<EStructuralFeature> features) {
        FactList facts = new FactList(edition);
        List<Block> tables = new ArrayList<>();
        for (EStructuralFeature feature : features) {
            List<? extends EObject> parts = parts(element, feature);
            if (parts.isEmpty()) {
                facts.add(name(feature), value(element, feature));
            } else {
                tables.addAll(sections.titled(name(feature), table(name(feature), parts)));
            }
        }
        List<Block> blocks = new ArrayList<>(facts.blocks());
        blocks.addAll(tables);
        return blocks;
    }

    /** The parts of an element that stand nowhere else and are more than a line. */
    private List<? extends EObject> parts(EObject element, EStructuralFeature feature) {
        if (!(feature instanceof EReference reference) || !reference.isContainment() || !feature.isMany()) {
            return List.of();
        }
        @SuppressWarnings("unchecked")
        List<? extends EObject> all = (List<? extends EObject>) element.eGet(feature);
        boolean inLine = all.stream()
                .anyMatch(part -> part instanceof Evidence || edition.plan().isPlaced(part));
        return inLine ? List.of() : all;
    }

    private List<EStructuralFeature> features(EClass type) {
        return type.getEAllStructuralFeatures().stream()
                .filter(feature ->
                        !OF_EVERY_ELEMENT.contains(feature) && !feature.isTransient() && !feature.isDerived())
                .filter(edition::shows)
                .toList();
    }

    private String name(EStructuralFeature feature) {
        return edition.names().of(feature, edition.language());
    }

    /** A table of parts, the first ones where there are very many. */
    private List<Block> table(String caption, List<? extends EObject> parts) {
        List<? extends EObject> shown = parts.subList(0, Math.min(parts.size(), MOST_ROWS));
        List<Block> blocks = new ArrayList<>(rows(caption, shown));
        if (shown.size() < parts.size()) {
            blocks.add(new Note(Tone.PLAIN, List.of(edition.text(Phrase.ONLY_FIRST, shown.size(), parts.size()))));
        }
        return blocks;
    }

    /** A table of elements of one class, with anchors for those that have a place of their own. */
    List<Block> rows(String caption, List<? extends EObject> elements) {
        EClass type = elements.getFirst().eClass();
        boolean named = CorePackage.eINSTANCE.getNamedElement().isSuperTypeOf(type);
        List<EStructuralFeature> features = new ArrayList<>(features(type));
        List<Finding> findings = edition.findings().of(type);
        List<String> heads = new ArrayList<>();
        boolean titled = named
                && elements.stream()
                        .anyMatch(one -> !edition.title((NamedElement) one).isEmpty());
        if (titled) {
            heads.add(edition.texts().label(type, edition.language()));
        }
        features.forEach(feature -> heads.add(name(feature)));
        findings.forEach(finding -> heads.add(edition.say(finding.name())));
        if (named) {
            heads.add(edition.say(Phrase.DESCRIPTION));
            heads.add(edition.say(Phrase.FULFILS));
        }
        TableRows table = new TableRows(caption, heads);
        for (EObject element : elements) {
            List<List<Inline>> cells = new ArrayList<>();
            if (titled && element instanceof NamedElement it) {
                cells.add(Edition.plain(edition.title(it)));
            }
            features.forEach(feature -> cells.add(value(element, feature)));
            findings.forEach(finding -> cells.add(finding.value().apply(element)));
            if (element instanceof NamedElement it) {
                cells.add(edition.line(it.getDescription(), it));
                cells.add(sections.claims(it));
            }
            table.row(edition.plan().isPlaced(element) ? edition.plan().anchor(element) : "", cells);
        }
        return table.blocks();
    }

    /** The value of a feature in one line; nothing where it is not set. */
    List<Inline> value(EObject element, EStructuralFeature feature) {
        if (!feature.isMany()) {
            return one(element, feature, element.eGet(feature));
        }
        List<?> all = (List<?>) element.eGet(feature);
        boolean parts = feature instanceof EReference reference && reference.isContainment();
        List<List<Inline>> values = all.stream()
                .limit(MOST_IN_LINE)
                .map(value -> one(element, feature, value))
                .filter(value -> !value.isEmpty())
                .toList();
        List<Inline> line = joined(values, parts);
        if (all.size() > MOST_IN_LINE) {
            line.add(edition.text(Phrase.AND_MORE, all.size()));
        }
        return line;
    }

    private List<Inline> joined(List<List<Inline>> values, boolean parts) {
        boolean english = edition.language() == Language.EN;
        String separator = parts ? english ? "; " : "；" : english ? ", " : "、";
        List<Inline> line = new ArrayList<>();
        for (List<Inline> value : values) {
            if (!line.isEmpty()) {
                line.add(new Text(separator));
            }
            line.addAll(value);
        }
        return line;
    }

    private List<Inline> one(EObject element, EStructuralFeature feature, Object value) {
        return switch (value) {
            case null -> List.of();
            case LocalizedText text -> edition.line(text, element);
            case Boolean answer -> Edition.plain(edition.names().of(feature, answer, edition.language()));
            case Enumerator literal -> edition.words(literal);
            case Quantity quantity -> Edition.plain(Values.of(quantity, edition.language()));
            case Period period -> Edition.plain(Values.of(period, edition.language()));
            case Interval interval -> Edition.plain(Values.of(interval, edition.language()));
            case UnitOfMeasure unit ->
                Edition.plain(edition.language() == Language.EN ? unit.english() : unit.chinese());
            case Evidence evidence -> sections.evidence(List.of(evidence));
            case Clause clause -> clause.eIsProxy() ? List.of() : List.of(edition.link(clause));
            case EObject part
            when feature instanceof EReference reference && reference.isContainment() -> contained(part);
            case NamedElement named -> edition.links(named);
            case EObject other -> List.of();
            default -> Edition.plain(value.toString());
        };
    }

    /** A part that has a row stands in its table; one that has a section is linked. */
    private List<Inline> contained(EObject part) {
        if (!edition.plan().isPlaced(part)) {
            return summary(part);
        }
        return edition.plan().hasSection(part) ? edition.links((NamedElement) part) : List.of();
    }

    /** A part in one line: what it is first, the rest in brackets. */
    private List<Inline> summary(EObject part) {
        List<Inline> first = new ArrayList<>();
        List<List<Inline>> rest = new ArrayList<>();
        boolean plain = part instanceof AnnualTarget || part instanceof MeasuredValue;
        if (part instanceof NamedElement named) {
            first.addAll(Edition.plain(edition.title(named)));
        }
        for (EStructuralFeature feature : features(part.eClass())) {
            List<Inline> value = value(part, feature);
            if (value.isEmpty()) {
                continue;
            }
            if (first.isEmpty()) {
                first.addAll(value);
            } else {
                List<Inline> labelled = new ArrayList<>(plain ? List.of() : List.of(new Text(name(feature) + " ")));
                labelled.addAll(value);
                rest.add(labelled);
            }
        }
        for (Finding finding : edition.findings().of(part.eClass())) {
            List<Inline> value = finding.value().apply(part);
            if (!value.isEmpty() && !plain) {
                List<Inline> labelled = new ArrayList<>(List.of(new Text(edition.say(finding.name()) + " ")));
                labelled.addAll(value);
                rest.add(labelled);
            }
        }
        return bracketed(first, joined(rest, false), plain);
    }

    private List<Inline> bracketed(List<Inline> first, List<Inline> rest, boolean plain) {
        if (first.isEmpty() || rest.isEmpty()) {
            return first;
        }
        boolean english = edition.language() == Language.EN;
        List<Inline> line = new ArrayList<>(first);
        line.add(new Text(plain ? english ? ": " : "：" : english ? " (" : "（"));
        line.addAll(rest);
        if (!plain) {
            line.add(new Text(english ? ")" : "）"));
        }
        return line;
    }

    /** A word in a frame, with its tone. */
    static List<Inline> badge(String word, Tone tone) {
        return word.isEmpty() ? List.of() : List.of(new Badge(word, tone));
    }

    /** A value that stands out. */
    static List<Inline> strong(String words) {
        return words.isEmpty() ? List.of() : List.of(new Strong(words));
    }
}
