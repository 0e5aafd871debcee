package dev.qualis.cli.report.difference;

import dev.qualis.analysis.ModelTexts;
import dev.qualis.app.MessageCatalogue;
import dev.qualis.app.OpenedProject;
import dev.qualis.manual.chapter.FeatureNames;
import dev.qualis.model.qms.core.CorePackage;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.standard.Clause;
import dev.qualis.model.qms.standard.Standard;
import dev.qualis.model.value.LocalizedText;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** How elements, features and values of one state of a project read. */
final class ValueWords {
    /** Longer texts are cut: who wants to read them reads the files. */
    private static final int LONGEST = 100;

    private static final FeatureNames FEATURES = new FeatureNames();

    private final OpenedProject project;
    private final MessageCatalogue messages;
    private final Language language;
    private final ModelTexts texts;

    ValueWords(OpenedProject project, MessageCatalogue messages, Language language) {
        this.project = project;
        this.messages = messages;
        this.language = language;
        this.texts = ModelTexts.of(project.index());
    }

    /** What people call a class. */
    String type(EClass type) {
        return texts.label(type, language);
    }

    String feature(EStructuralFeature feature) {
        return feature == CorePackage.Literals.NAMED_ELEMENT__TITLE
                ? messages.say("diff.feature.title")
                : FEATURES.of(feature, language);
    }

    String title(NamedElement element) {
        return texts.title(element, language);
    }

    String label(Enumerator literal) {
        String label = texts.label(literal, language);
        return language == Language.EN && !label.isEmpty()
                ? Character.toLowerCase(label.charAt(0)) + label.substring(1)
                : label;
    }

    String clause(Standard standard, Clause clause) {
        return (standard.getName() + " " + clause.getNumber() + " " + texts.title(clause, language)).strip();
    }

    /** Name and title, as in {@code CQO “Chief Quality Officer”}. */
    String element(NamedElement element) {
        String title = title(element);
        if (element.getName() == null || title.equals(element.getName())) {
            return cut(title);
        }
        return messages.say("diff.element", element.getName(), cut(title));
    }

    String values(EStructuralFeature feature, List<Object> values) {
        return values.isEmpty()
                ? "–"
                : values.stream()
                        .map(value -> value(feature, value))
                        .collect(Collectors.joining(messages.say("diff.list")));
    }

    private String value(EStructuralFeature feature, Object value) {
        return switch (value) {
            case Boolean answer -> answer(feature, answer);
            case LocalizedText text -> messages.say("diff.quoted", cut(both(text)));
            case Enumerator literal -> {
                String label = label(literal);
                yield label.isEmpty() ? "–" : label;
            }
            case NamedElement element -> title(element);
            case Clause clause -> standard(clause) + clause.getNumber();
            case EObject part -> part(part);
            default -> cut(String.valueOf(value));
        };
    }

    private static String standard(Clause clause) {
        EObject outer = clause.eContainer();
        while (outer instanceof Clause) {
            outer = outer.eContainer();
        }
        return outer instanceof Standard standard && standard.getName() != null ? standard.getName() + " " : "";
    }

    private static String both(LocalizedText text) {
        return text.secondary() == null || text.secondary().isEmpty()
                ? text.primary()
                : text.primary() + " | " + text.secondary();
    }

    private String answer(EStructuralFeature feature, boolean answer) {
        String word = FEATURES.of(feature, answer, language);
        return word.isEmpty() ? messages.say(answer ? "diff.yes" : "diff.no") : word;
    }

    /** A part as it is written. */
    String part(EObject part) {
        String written = project.written(part);
        return written.isEmpty() ? type(part.eClass()) : cut(written);
    }

    static String cut(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() > LONGEST
                ? line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, LONGEST))) + "…"
                : line;
    }
}
