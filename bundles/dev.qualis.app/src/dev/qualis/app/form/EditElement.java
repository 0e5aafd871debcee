package dev.qualis.app.form;

import com.google.inject.Inject;
import dev.qualis.app.EditModel.Edited;
import dev.qualis.app.EditRefusal;
import dev.qualis.dsl.conversion.InvalidValueException;
import dev.qualis.dsl.ide.edit.ModelChange;
import dev.qualis.dsl.ide.edit.TextEdit;
import dev.qualis.dsl.ide.edit.UnwritableChangeException;
import dev.qualis.dsl.message.IssueTable;
import dev.qualis.dsl.project.QmsIssue;
import dev.qualis.dsl.workspace.Snapshot;
import dev.qualis.model.qms.QmsPackage;
import dev.qualis.model.qms.core.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.util.CancelIndicator;

/** Writes what a field shall say into the texts of a project, as the smallest edits. */
public final class EditElement {
    /** The rules of the language by which values are read. */
    private static final Map<EDataType, String> RULES = Map.of(
            EcorePackage.Literals.EINTEGER_OBJECT, "Integer",
            EcorePackage.Literals.EINT, "Integer",
            QmsPackage.Literals.DATE, "CalendarDate",
            QmsPackage.Literals.PERIOD, "Period",
            QmsPackage.Literals.INTERVAL, "Interval",
            QmsPackage.Literals.QUANTITY, "Quantity",
            QmsPackage.Literals.UNIT_OF_MEASURE, "UnitOfMeasure");

    private static final String NAME_TAKEN = "qualis.name.duplicate";

    private final ModelChange changes;
    private final IValueConverterService converters;
    private final IssueTable issues;

    @Inject
    EditElement(ModelChange changes, IValueConverterService converters, IssueTable issues) {
        this.changes = changes;
        this.converters = converters;
        this.issues = issues;
    }

    /**
     * Says something of an element, or takes it back.
     *
     * @param project the texts as they are; its models stay as they are
     * @param element its address
     * @param feature of its class
     * @param language in which a refusal is told
     * @return the edits; refused where a value means nothing, or where the language has no text for the result
     * @throws IllegalArgumentException where there is no such element or feature, or the value is of another kind than the feature
     */
    public Edited set(Snapshot project, URI element, String feature, FieldValue value, Language language) {
        ResourceSet models = project.modifiable();
        EObject changed = element(models, element);
        EStructuralFeature of = Optional.ofNullable(changed.eClass().getEStructuralFeature(feature))
                .orElseThrow(() -> new IllegalArgumentException(changed.eClass().getName() + " has no " + feature));
        try {
            List<Object> values = new ArrayList<>();
            for (Object each : values(value)) {
                values.add(value(models, of, each, language));
            }
            return new Edited.Done(changes.edits(models, () -> set(changed, of, values)), List.of());
        } catch (InvalidInputException e) {
            return new Edited.Failed(e.getMessage());
        } catch (UnwritableChangeException e) {
            return EditRefusal.of(e, language);
        }
    }

    /**
     * Writes a new element into another one, behind the last of its kind there.
     *
     * @param owner the address of the other one; that of a file's model for an element of the file itself
     * @param feature of the owner, see {@link NewElement#kinds}
     * @param values of the new element, by feature; those that it cannot be written without must be there
     * @return the edits; refused where a value means nothing, where the name is taken, or where the language has no text for it
     */
    public Edited add(
            Snapshot project,
            URI owner,
            String feature,
            EClass type,
            Map<String, FieldValue> values,
            Language language) {
        ResourceSet models = project.modifiable();
        EObject changed = element(models, owner);
        EObject added = EcoreUtil.create(type);
        try {
            for (Map.Entry<String, FieldValue> each : values.entrySet()) {
                EStructuralFeature of = type.getEStructuralFeature(each.getKey());
                List<Object> converted = new ArrayList<>();
                for (Object value : values(each.getValue())) {
                    converted.add(value(models, of, value, language));
                }
                set(added, of, converted);
            }
            List<TextEdit> edits = changes.edits(models, () -> insert(changed, feature, added));
            Optional<String> taken = nameTaken(project, edits);
            return taken.isPresent() ? new Edited.Failed(taken.get()) : new Edited.Done(edits, List.of());
        } catch (InvalidInputException e) {
            return new Edited.Failed(e.getMessage());
        } catch (UnwritableChangeException e) {
            return EditRefusal.of(e, language);
        }
    }

    @SuppressWarnings("unchecked")
    private static void insert(EObject owner, String feature, EObject added) {
        EStructuralFeature of = owner.eClass().getEStructuralFeature(feature);
        if (!of.isMany()) {
            owner.eSet(of, added);
            return;
        }
        List<EObject> list = (List<EObject>) owner.eGet(of);
        int at = list.size();
        while (at > 0 && list.get(at - 1).eClass() != added.eClass()) {
            at--;
        }
        list.add(at == 0 ? list.size() : at, added);
    }

    /** What the language says of a name that two elements have, where it did not say so before. */
    private static Optional<String> nameTaken(Snapshot project, List<TextEdit> edits) {
        Map<URI, List<TextEdit>> byFile = edits.stream().collect(Collectors.groupingBy(TextEdit::uri));
        Map<URI, String> texts = new TreeMap<>(Comparator.comparing(URI::toString));
        byFile.forEach((file, all) -> texts.put(file, TextEdit.apply(all, project.text(file))));
        Set<String> before = namesTaken(project);
        return namesTaken(project.with(texts)).stream()
                .filter(message -> !before.contains(message))
                .findFirst();
    }

    private static Set<String> namesTaken(Snapshot project) {
        return project.issues(CancelIndicator.NullImpl).stream()
                .filter(issue -> issue.code().equals(NAME_TAKEN))
                .map(QmsIssue::message)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * Takes an element out of the texts, with all that is written in it.
     *
     * @param part its address
     * @param language in which a refusal is told
     */
    public Edited remove(Snapshot project, URI part, Language language) {
        ResourceSet models = project.modifiable();
        EObject removed = element(models, part);
        try {
            return new Edited.Done(changes.edits(models, () -> EcoreUtil.remove(removed)), List.of());
        } catch (UnwritableChangeException e) {
            return EditRefusal.of(e, language);
        }
    }

    private static EObject element(ResourceSet models, URI address) {
        EObject element = models.getEObject(address, true);
        if (element == null) {
            throw new IllegalArgumentException("There is no element '" + address + "'.");
        }
        return element;
    }

    @SuppressWarnings("unchecked")
    private static void set(EObject element, EStructuralFeature feature, List<Object> values) {
        if (feature.isMany()) {
            List<Object> list = (List<Object>) element.eGet(feature);
            for (int i = list.size() - 1; i >= 0; i--) { // what stays, stays where it is, with its comments
                if (!values.contains(list.get(i))) {
                    list.remove(i);
                }
            }
            for (int i = 0; i < values.size(); i++) {
                if (i >= list.size() || !list.get(i).equals(values.get(i))) {
                    list.remove(values.get(i));
                    list.add(Math.min(i, list.size()), values.get(i));
                }
            }
        } else if (values.isEmpty()) {
            element.eUnset(feature);
        } else {
            element.eSet(feature, values.getFirst());
        }
    }

    private static List<?> values(FieldValue value) {
        return switch (value) {
            case FieldValue.Plain plain -> plain.values();
            case FieldValue.Texts texts -> texts.values();
            case FieldValue.Flag flag -> flag.value() ? List.of(true) : List.of();
            case FieldValue.Choice choice -> choice.literals();
            case FieldValue.References references -> references.targets();
        };
    }

    private Object value(ResourceSet models, EStructuralFeature feature, Object value, Language language)
            throws InvalidInputException {
        if (!(feature instanceof EAttribute attribute)) {
            return element(models, (URI) value);
        }
        EDataType type = attribute.getEAttributeType();
        if (type instanceof EEnum literals) {
            EEnumLiteral literal = literals.getEEnumLiteralByLiteral((String) value);
            if (literal == null) {
                throw new IllegalArgumentException(literals.getName() + " has no " + value);
            }
            return literal.getInstance();
        }
        String rule = RULES.get(type);
        return rule == null ? value : parsed(rule, ((String) value).strip(), language);
    }

    private Object parsed(String rule, String text, Language language) throws InvalidInputException {
        try {
            return converters.toValue(text, rule, null);
        } catch (InvalidValueException e) {
            throw new InvalidInputException(issues.message(language == Language.ZH, e.code(), e.arguments()));
        } catch (ValueConverterException e) {
            throw new InvalidInputException(e.getMessage());
        }
    }

    /** What was typed means nothing in its field. */
    private static final class InvalidInputException extends Exception {
        private static final long serialVersionUID = 1L;

        InvalidInputException(String message) {
            super(message);
        }
    }
}
