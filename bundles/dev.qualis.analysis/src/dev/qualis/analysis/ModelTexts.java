package dev.qualis.analysis;

import dev.qualis.model.qms.QmsPackage;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.core.Library;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.core.Project;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.standard.Clause;
import dev.qualis.model.value.LocalizedText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What people read, in Chinese or English: titles and texts of a model, labels of the metamodel.
 *
 * <p>A text holds a first and a second language; which ones they are is said by the header of the project or, for an
 * element of a library, by the library's. Without a word about it Chinese is the first.
 */
public final class ModelTexts {

    private static final String LABELS = "http://www.qualis.dev/qms/label";

    private final Language projectFirst;
    private final Map<Class<?>, EEnum> enums = new HashMap<>();

    private ModelTexts(Language projectFirst) {
        this.projectFirst = projectFirst;
        collectEnums(QmsPackage.eINSTANCE);
    }

    /** The texts of a project with its libraries. */
    public static ModelTexts of(ModelIndex index) {
        return new ModelTexts(index.project()
                .map(Project::getLanguages)
                .map(ModelTexts::first)
                .orElse(Language.ZH));
    }

    private static Language first(List<Language> languages) {
        return languages.isEmpty() || languages.getFirst() == Language.UNSPECIFIED ? Language.ZH : languages.getFirst();
    }

    private void collectEnums(EPackage root) {
        root.getEClassifiers().stream()
                .filter(EEnum.class::isInstance)
                .map(EEnum.class::cast)
                .forEach(type -> enums.put(type.getInstanceClass(), type));
        root.getESubpackages().forEach(this::collectEnums);
    }

    /** The language in which the texts of an element's project or library are written first. */
    public Language firstLanguage(EObject context) {
        EObject root = EcoreUtil.getRootContainer(context);
        Library library = root instanceof QualityModel model ? model.getLibrary() : null;
        return library == null ? projectFirst : first(library.getLanguages());
    }

    /** The element's title, in the other language where it has none in this one, and else its name. */
    public String title(NamedElement element, Language language) {
        String title = text(element.getTitle(), element, language);
        if (!title.isEmpty()) {
            return title;
        }
        return element.getName() == null ? "" : element.getName();
    }

    /** The clause's title, in the other language where it has none in this one; empty where it has none at all. */
    public String title(Clause clause, Language language) {
        return text(clause.getTitle(), clause, language);
    }

    /**
     * A text of the model in a language, or in the other one where it is missing.
     *
     * @param text the text, may be {@code null}
     * @param context the element that carries it
     * @return the text, empty where there is none
     */
    public String text(LocalizedText text, EObject context, Language language) {
        if (text == null) {
            return "";
        }
        String found = text.in(language != firstLanguage(context));
        return found.isEmpty() && text.secondary() != null ? text.secondary() : found;
    }

    /** Whether a text is written in any language. */
    public static boolean isWritten(LocalizedText text) {
        return text != null && (isFilled(text.primary()) || isFilled(text.secondary()));
    }

    /** Whether a string says something. */
    public static boolean isFilled(String text) {
        return text != null && !text.isBlank();
    }

    /** Whether a text is there in the language itself, not only in the other one. */
    public boolean isWritten(LocalizedText text, EObject context, Language language) {
        if (text == null) {
            return false;
        }
        String own = language == firstLanguage(context) ? text.primary() : text.secondary();
        return own != null && !own.isEmpty();
    }

    /** The label of an enumeration's literal; empty for {@code unspecified}, which says nothing. */
    public String label(Enumerator literal, Language language) {
        if (literal == null || "unspecified".equals(literal.getLiteral())) {
            return "";
        }
        EEnum type = enums.get(literal.getClass());
        return type == null
                ? literal.getLiteral()
                : annotated(type.getEEnumLiteral(literal.getName()), literal.getLiteral(), language);
    }

    /** The label of a class of the metamodel. */
    public String label(EClass type, Language language) {
        return annotated(type, type.getName(), language);
    }

    private static String annotated(EModelElement element, String otherwise, Language language) {
        String label = EcoreUtil.getAnnotation(element, LABELS, language == Language.EN ? "en" : "zh");
        return label == null ? otherwise : label;
    }
}
