package dev.qualis.app.form;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import dev.qualis.analysis.ModelIndex;
import dev.qualis.analysis.ModelTexts;
import dev.qualis.app.form.FormField.Choice;
import dev.qualis.app.form.FormField.Choice.Option;
import dev.qualis.app.form.FormField.Name;
import dev.qualis.app.form.FormField.Syntax;
import dev.qualis.app.form.FormField.Target;
import dev.qualis.app.reference.Meanings;
import dev.qualis.dsl.grammar.ElementRules;
import dev.qualis.dsl.keyword.FeatureWords;
import dev.qualis.dsl.keyword.Spelling;
import dev.qualis.model.qms.QmsPackage;
import dev.qualis.model.qms.core.CorePackage;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.standard.Clause;
import dev.qualis.model.value.LocalizedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Lists what an element has and could have, as far as the language has a text for it. */
@Singleton
public final class ElementForm {
    private static final int LONGEST_EXCERPT = 60;

    private static final Map<EDataType, Syntax> SYNTAX = Map.of(
            EcorePackage.Literals.ESTRING, Syntax.TEXT,
            EcorePackage.Literals.EINTEGER_OBJECT, Syntax.INTEGER,
            EcorePackage.Literals.EINT, Syntax.INTEGER,
            QmsPackage.Literals.DATE, Syntax.DATE,
            QmsPackage.Literals.PERIOD, Syntax.PERIOD,
            QmsPackage.Literals.INTERVAL, Syntax.INTERVAL,
            QmsPackage.Literals.QUANTITY, Syntax.QUANTITY,
            QmsPackage.Literals.UNIT_OF_MEASURE, Syntax.UNIT);

    /** What everybody looks for first stands first; the rest follows the metamodel. */
    private static final List<EStructuralFeature> FIRST =
            List.of(CorePackage.Literals.NAMED_ELEMENT__NAME, CorePackage.Literals.NAMED_ELEMENT__TITLE);

    private static final List<EStructuralFeature> LAST =
            List.of(CorePackage.Literals.NAMED_ELEMENT__DESCRIPTION, CorePackage.Literals.NAMED_ELEMENT__FULFILMENTS);

    private final ElementRules rules;
    private final FeatureWords words;
    private final Meanings meanings = new Meanings();

    @Inject
    ElementForm(ElementRules rules, FeatureWords words) {
        this.rules = rules;
        this.words = words;
    }

    /**
     * The fields of an element: first its name and title, then its own, last what every element has.
     *
     * @param index of the project that has the element
     * @param language of labels and meanings, and of the titles of other elements
     */
    public List<FormField> fields(EObject element, ModelIndex index, Language language) {
        ModelTexts texts = ModelTexts.of(index);
        List<FormField> fields = new ArrayList<>();
        element.eClass().getEAllStructuralFeatures().stream()
                .filter(feature -> rules.isWritten(element.eClass(), feature))
                .sorted(Comparator.comparingInt(ElementForm::rank))
                .forEach(feature -> fields.add(field(element, feature, texts, language)));
        return List.copyOf(fields);
    }

    private static int rank(EStructuralFeature feature) {
        return FIRST.contains(feature) ? FIRST.indexOf(feature) - FIRST.size() : LAST.indexOf(feature) + 1;
    }

    /** What people call the kind of an element. */
    public static String kind(EObject element, Language language) {
        return Meanings.label(element.eClass(), language);
    }

    /** What a class of the model is for; empty where nobody has said. */
    public String meaning(EClass type, Language language) {
        return meanings.of(type, language);
    }

    private FormField field(EObject element, EStructuralFeature feature, ModelTexts texts, Language language) {
        Name name =
                new Name(feature.getName(), label(element.eClass(), feature, language), meanings.of(feature, language));
        boolean many = feature.isMany();
        return switch (feature) {
            case EReference reference
            when reference.isContainment() ->
                new FormField.Parts(
                        name,
                        many,
                        reference.getEReferenceType(),
                        ElementForm.<EObject>values(element, reference).stream()
                                .map(each -> target(each, texts, language))
                                .toList());
            case EReference reference ->
                new FormField.References(
                        name,
                        many,
                        reference.getEReferenceType(),
                        ElementForm.<EObject>values(element, reference).stream()
                                .filter(each -> !each.eIsProxy())
                                .map(each -> target(each, texts, language))
                                .toList());
            case EAttribute attribute -> attribute(element, attribute, name, texts, language);
            default -> throw new IllegalArgumentException(String.valueOf(feature));
        };
    }

    private static FormField attribute(
            EObject element, EAttribute attribute, Name name, ModelTexts texts, Language language) {
        EDataType type = attribute.getEAttributeType();
        if (type instanceof EEnum literals) {
            return new Choice(
                    name,
                    attribute.isMany(),
                    literals.getELiterals().stream()
                            .filter(literal -> isSaid(literal.getInstance()))
                            .map(literal ->
                                    new Option(literal.getLiteral(), texts.label(literal.getInstance(), language)))
                            .toList(),
                    ElementForm.<Enumerator>values(element, attribute).stream()
                            .filter(ElementForm::isSaid)
                            .map(Enumerator::getLiteral)
                            .toList());
        }
        if (type == EcorePackage.Literals.EBOOLEAN) {
            return new FormField.Flag(name, (Boolean) element.eGet(attribute));
        }
        if (type == QmsPackage.Literals.LOCALIZED_TEXT) {
            List<LocalizedText> values = values(element, attribute);
            return new FormField.Texts(
                    name, attribute.isMany(), attribute == CorePackage.Literals.NAMED_ELEMENT__DESCRIPTION, values);
        }
        List<String> values = ElementForm.<Object>values(element, attribute).stream()
                .map(value -> EcoreUtil.convertToString(type, value))
                .toList();
        return new FormField.Plain(name, SYNTAX.getOrDefault(type, Syntax.TEXT), attribute.isMany(), values);
    }

    private static boolean isSaid(Enumerator literal) {
        return !"unspecified".equals(literal.getLiteral());
    }

    @SuppressWarnings("unchecked")
    private static <T> List<T> values(EObject element, EStructuralFeature feature) {
        Object value = element.eGet(feature);
        return feature.isMany() ? (List<T>) value : value == null ? List.of() : List.of((T) value);
    }

    private String label(EClass type, EStructuralFeature feature, Language language) {
        if (feature == CorePackage.Literals.NAMED_ELEMENT__NAME) {
            return language == Language.ZH ? "名称" : "name";
        }
        return words.of(type, feature, language == Language.ZH ? Spelling.CHINESE : Spelling.ENGLISH)
                .orElseGet(() -> unnamed(feature, language));
    }

    /** A feature without a word of its own is called after what it holds. */
    private static String unnamed(EStructuralFeature feature, Language language) {
        if (feature.getEType() == QmsPackage.Literals.LOCALIZED_TEXT) {
            return language == Language.ZH ? "标题" : "title";
        }
        String label = Meanings.label(feature.getEType(), language);
        return feature instanceof EReference || feature.getEType() instanceof EEnum
                ? label.toLowerCase(java.util.Locale.ROOT)
                : feature.getName();
    }

    /** An element as others tell of it. */
    public static Target target(EObject element, ModelTexts texts, Language language) {
        Optional<org.eclipse.emf.common.util.URI> address =
                element.eResource() == null ? Optional.empty() : Optional.of(EcoreUtil.getURI(element));
        String text = switch (element) {
            case Clause clause -> standard(clause) + clause.getNumber() + " " + texts.title(clause, language);
            case NamedElement named
            when named.getName() != null || ModelTexts.isWritten(named.getTitle()) ->
                titled(texts.title(named, language), named.getName());
            default -> excerpt(element, language);
        };
        return new Target(address, text.strip());
    }

    private static String standard(Clause clause) {
        EObject outer = clause.eContainer();
        while (outer instanceof Clause) {
            outer = outer.eContainer();
        }
        return outer instanceof NamedElement standard ? standard.getName() + " " : "";
    }

    private static String titled(String title, String name) {
        return name == null || title.equals(name) ? title : title + " (" + name + ")";
    }

    /** The beginning of what the text says. */
    private static String excerpt(EObject element, Language language) {
        INode node = NodeModelUtils.getNode(element);
        String text = node == null
                ? Meanings.label(element.eClass(), language)
                : NodeModelUtils.getTokenText(node).replaceAll("\\s+", " ");
        if (text.codePointCount(0, text.length()) <= LONGEST_EXCERPT) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, LONGEST_EXCERPT)) + "…";
    }
}
