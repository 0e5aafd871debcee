package dev.qualis.app.form;

import com.google.inject.Inject;
import dev.qualis.analysis.ModelIndex;
import dev.qualis.app.reference.Meanings;
import dev.qualis.dsl.grammar.ElementRules;
import dev.qualis.dsl.ide.pinyin.Pinyin;
import dev.qualis.dsl.workspace.Snapshot;
import dev.qualis.model.qms.core.CorePackage;
import dev.qualis.model.qms.core.Language;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What can be made anew inside of an element or a file, and what is to be filled in for it. */
public final class NewElement {
    private static final int FOUND_NOWHERE = 2;

    private static final EReference ELEMENTS = CorePackage.Literals.QUALITY_MODEL__ELEMENTS;

    private final ElementRules rules;
    private final ElementForm forms;
    private final Pinyin pinyin;

    @Inject
    NewElement(ElementRules rules, ElementForm forms, Pinyin pinyin) {
        this.rules = rules;
        this.forms = forms;
        this.pinyin = pinyin;
    }

    /**
     * A kind of elements.
     *
     * @param label what people call it
     * @param meaning what it is for; empty where nobody has said
     */
    public record Kind(EClass type, String label, String meaning) {}

    /**
     * Where something is made.
     *
     * @param owner address of the element that has it, or of the model of a file
     * @param feature of the owner
     */
    public record Place(URI owner, String feature) {}

    /** What a file can have, by their labels. */
    public List<Kind> kinds(Language language) {
        return kinds(CorePackage.Literals.QUALITY_MODEL, ELEMENTS, language);
    }

    /** What an element can have in one of its features, by their labels. */
    public List<Kind> kinds(EClass owner, EReference feature, Language language) {
        return rules.parts(owner, feature).stream()
                .map(type -> new Kind(type, Meanings.label(type, language), forms.meaning(type, language)))
                .sorted(Comparator.comparing(Kind::label))
                .toList();
    }

    /**
     * The kinds that a user looks for: those whose label begins so or reads so in pinyin, then those that have it in their label or
     * in the name of their class; all for an empty text.
     */
    public List<Kind> find(List<Kind> all, String wanted) {
        String text = wanted.strip().toLowerCase(Locale.ROOT);
        return all.stream()
                .filter(kind -> rank(kind, text) < FOUND_NOWHERE)
                .sorted(Comparator.comparingInt(kind -> rank(kind, text)))
                .toList();
    }

    private int rank(Kind kind, String text) {
        String label = kind.label().toLowerCase(Locale.ROOT);
        if (label.startsWith(text) || pinyin.finds(text, kind.label())) {
            return 0;
        }
        return label.contains(text)
                        || kind.type().getName().toLowerCase(Locale.ROOT).contains(text)
                ? 1
                : FOUND_NOWHERE;
    }

    /** The fields of a new element of a kind, all of them empty: those that it cannot be written without first, parts left out. */
    public List<FormField> fields(EClass type, ModelIndex index, Language language) {
        return forms.fields(EcoreUtil.create(type), index, language).stream()
                .filter(field -> !(field instanceof FormField.Parts))
                .sorted(Comparator.comparing(field -> !isRequired(type, field)))
                .toList();
    }

    /** Whether an element of the kind cannot be written without a feature, or without one of a few of which this is one. */
    public boolean isRequired(EClass type, FormField field) {
        return rules.required(type).stream()
                .anyMatch(either -> either.contains(field.name().feature()));
    }

    /**
     * What has to be filled in and is not: at least one of these fields; none where nothing is missing.
     *
     * @param filled the features that are filled in
     */
    public List<FormField> missing(EClass type, List<FormField> fields, Collection<String> filled) {
        return rules.required(type).stream()
                .filter(either -> Collections.disjoint(either, filled))
                .findFirst()
                .map(either -> fields.stream()
                        .filter(field -> either.contains(field.name().feature()))
                        .toList())
                .orElse(List.of());
    }

    /**
     * The file where an element of a kind belongs: the one that has most of them.
     *
     * @param files of the project, the one at hand first
     */
    public static Optional<URI> file(Snapshot project, List<URI> files, EClass type) {
        Comparator<URI> most = Comparator.comparingLong(file -> root(project, file).eContents().stream()
                .filter(element -> element.eClass() == type)
                .count());
        return files.stream().max(most.thenComparing(files::indexOf, Comparator.reverseOrder()));
    }

    /** The place for an element in a file. */
    public static Place in(Snapshot project, URI file) {
        return new Place(EcoreUtil.getURI(root(project, file)), ELEMENTS.getName());
    }

    private static EObject root(Snapshot project, URI file) {
        return project.resource(file).getContents().getFirst();
    }
}
