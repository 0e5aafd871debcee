package dev.qualis.exchange.model;

import dev.qualis.dsl.naming.NearNames;
import dev.qualis.exchange.draft.Draft;
import dev.qualis.exchange.draft.Drafts;
import dev.qualis.exchange.draft.Mention;
import dev.qualis.exchange.table.Ledger;
import dev.qualis.exchange.value.CellText;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.organisation.OrganisationFactory;
import dev.qualis.model.qms.organisation.OrganisationPackage;
import dev.qualis.model.qms.process.ProcessPackage;
import dev.qualis.model.value.LocalizedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Makes an element of each draft. Mentions become references to elements of the drafts or of the project; what nobody knows is
 * reported at its cell, with the nearest name.
 */
final class ModelMaker {

    /** What has a title, and a name only where its author wants to refer to it. */
    private static final Set<EClass> NAMELESS = Set.of(OrganisationPackage.Literals.QUALIFICATION);

    /** What refers to the element whose title it would bear. */
    private static final Set<EClass> UNTITLED = Set.of(OrganisationPackage.Literals.COMPETENCE_RECORD);

    /** What says nothing where the cell that it refers to is not understood. */
    private static final Map<EClass, EStructuralFeature> ESSENTIAL = Map.of(
            OrganisationPackage.Literals.HOLDING, OrganisationPackage.Literals.HOLDING__POSITION,
            ProcessPackage.Literals.RESPONSIBILITY_ASSIGNMENT,
                    ProcessPackage.Literals.RESPONSIBILITY_ASSIGNMENT__POSITIONS);

    private final KnownElements known;
    private final Ledger ledger;
    private final Map<Draft, EObject> made = new IdentityHashMap<>();
    private final Map<Draft, NamedElement> before = new IdentityHashMap<>();
    /** By what was made of a row, the element of the project that the row is about. */
    private final Map<NamedElement, NamedElement> standIns = new IdentityHashMap<>();

    private final Map<EClass, Boolean> unknown = new HashMap<>();
    private final List<NamedElement> additional = new ArrayList<>();

    /** Drafts of other elements that the same tables describe, by what they are called. */
    private final KnownElements described = new KnownElements(List.of());

    ModelMaker(KnownElements known, Ledger ledger) {
        this.known = known;
        this.ledger = ledger;
    }

    /** An element that was made, and the one of the project that it describes. */
    record Made(Draft draft, EObject element, Optional<NamedElement> existing) {}

    /** Makes all elements; those that only mentions asked for come first. */
    List<Made> make(Drafts drafts) {
        for (Draft draft : drafts.all()) {
            known.find(draft.type(), draft.title()).ifPresent(existing -> before.put(draft, existing));
        }
        new RenamedElements(known, drafts, before).find().forEach((draft, existing) -> {
            before.put(draft, existing);
            ledger.remark(draft.sheet(), draft.cell(), "imported.renamed", KnownElements.title(existing));
        });
        for (Draft draft : drafts.all()) {
            create(draft);
        }
        before.forEach((draft, existing) -> standIns.put((NamedElement) made.get(draft), existing));
        for (Draft draft : drafts.all()) {
            fill(draft);
        }
        List<Made> all = new ArrayList<>();
        additional.forEach(element -> all.add(new Made(null, element, Optional.empty())));
        drafts.all()
                .forEach(draft -> all.add(new Made(draft, made.get(draft), Optional.ofNullable(before.get(draft)))));
        return all;
    }

    /** What is told of an element and not said yet: the parts that are not, or all of it where it is not only parts of rows of their own. */
    List<Draft> changes(Made told) {
        NamedElement existing = told.existing().orElse(null);
        if (existing == null) {
            return List.of(told.draft());
        }
        List<Draft> changes = new ArrayList<>();
        told.draft().values().forEach((feature, values) -> {
            for (Object value : values) {
                if (value instanceof Draft part && !Merge.isPartSaid(existing, feature, made.get(part))) {
                    changes.addAll(innermost(part));
                }
            }
        });
        return changes.isEmpty() && !Merge.isSaid(existing, told.element()) ? List.of(told.draft()) : changes;
    }

    /** A ledger groups its accounts: those have rows. */
    private static List<Draft> innermost(Draft part) {
        List<Draft> parts = part.values().values().stream()
                .flatMap(List::stream)
                .filter(Draft.class::isInstance)
                .map(Draft.class::cast)
                .filter(each -> each.cell().row() != part.cell().row())
                .toList();
        return parts.isEmpty()
                ? List.of(part)
                : Stream.concat(Stream.of(part), parts.stream()).toList();
    }

    private EObject create(Draft draft) {
        EObject element = EcoreUtil.create(draft.type());
        made.put(draft, element);
        if (element instanceof NamedElement named) {
            named.setTitle(draft.localized());
            if (!NAMELESS.contains(draft.type())) {
                String title = draft.second().isEmpty() ? draft.title() : draft.second();
                named.setName(Optional.ofNullable(before.get(draft))
                        .map(NamedElement::getName)
                        .orElseGet(() -> name(draft.type(), title)));
            }
            described.add(named);
        } else if (!UNTITLED.contains(draft.type())) {
            EStructuralFeature title = draft.type().getEStructuralFeature("title");
            if (title != null && title.getEType().getInstanceClass() == LocalizedText.class) {
                element.eSet(title, draft.localized());
            }
        }
        draft.values()
                .values()
                .forEach(values -> values.forEach(value -> {
                    if (value instanceof Draft part) {
                        create(part);
                    }
                }));
        return element;
    }

    private String name(EClass type, String title) {
        return ElementNames.of(title, type.getName(), name -> known.isTaken(name) || described.isTaken(name));
    }

    private void fill(Draft draft) {
        EObject element = made.get(draft);
        draft.values().forEach((feature, values) -> {
            for (Object value : values) {
                switch (value) {
                    case Draft part -> {
                        fill(part);
                        if (isWhole(made.get(part))) {
                            put(element, feature, made.get(part));
                        }
                    }
                    case Mention mention -> {
                        List<EObject> found = feature.isMany()
                                ? all(mention)
                                : resolve(mention).stream().toList();
                        found.forEach(each -> put(element, feature, each));
                        if (found.isEmpty()) {
                            report(mention);
                        }
                    }
                    default -> put(element, feature, value);
                }
            }
        });
    }

    private static boolean isWhole(EObject part) {
        EStructuralFeature essential = ESSENTIAL.get(part.eClass());
        return essential == null || part.eIsSet(essential);
    }

    @SuppressWarnings("unchecked")
    private static void put(EObject element, EStructuralFeature feature, Object value) {
        if (feature.isMany()) {
            List<Object> all = (List<Object>) element.eGet(feature);
            if (!all.contains(value)) {
                all.add(value);
            }
        } else {
            element.eSet(feature, value);
        }
    }

    /** The element that a mention names, or those between whose names a slash stands, where each of them is known. */
    private List<EObject> all(Mention mention) {
        Optional<EObject> whole = resolve(mention);
        List<String> parts = CellText.people(mention.text());
        if (whole.isPresent() || parts.size() < 2) {
            return whole.stream().toList();
        }
        List<EObject> found = parts.stream()
                .map(part ->
                        resolve(new Mention(mention.type(), part, mention.sheet(), mention.cell(), Mention.Make.NEVER)))
                .flatMap(Optional::stream)
                .toList();
        return found.size() == parts.size() ? found : List.of();
    }

    /** The element by its name as it is written, without what stands in brackets behind it, and a person's with the family name first. */
    private Optional<EObject> resolve(Mention mention) {
        return known(mention)
                .or(() -> NameVariants.of(mention.text()).stream()
                        .map(name -> known(
                                new Mention(mention.type(), name, mention.sheet(), mention.cell(), Mention.Make.NEVER)))
                        .flatMap(Optional::stream)
                        .findFirst())
                .or(() -> isMade(mention) ? Optional.of(add(mention)) : Optional.empty());
    }

    private boolean isMade(Mention mention) {
        return switch (mention.make()) {
            case NEVER -> false;
            case ALWAYS -> true;
            case IF_NONE_IS_KNOWN -> unknown.computeIfAbsent(mention.type(), this::isUnknown);
        };
    }

    /** Asked before the first element of the type is made because of a mention. */
    private boolean isUnknown(EClass type) {
        return known.called(type).isEmpty() && described.called(type).isEmpty();
    }

    /** An element of the project stands for the one that was made of a row about it. */
    private Optional<EObject> known(Mention mention) {
        Optional<NamedElement> existing = known.find(mention.type(), mention.text());
        Optional<NamedElement> fresh = described.find(mention.type(), mention.text());
        if (existing.isPresent() || fresh.isPresent()) {
            return existing.or(() -> fresh.map(element -> standIns.getOrDefault(element, element)))
                    .map(EObject.class::cast);
        }
        if (mention.type() == OrganisationPackage.Literals.POSITION) {
            Optional<EObject> held = known.heldBy(OrganisationPackage.Literals.PERSON, mention.text())
                    .or(() -> described.heldBy(OrganisationPackage.Literals.PERSON, mention.text()))
                    .map(EObject.class::cast);
            if (held.isPresent()) {
                return held;
            }
        }
        return Optional.empty();
    }

    private NamedElement add(Mention mention) {
        NamedElement element = mention.type() == OrganisationPackage.Literals.ORGANISATIONAL_UNIT
                ? OrganisationFactory.eINSTANCE.createUnit()
                : (NamedElement) EcoreUtil.create(mention.type());
        element.setTitle(LocalizedText.of(mention.text()));
        element.setName(name(element.eClass(), mention.text()));
        described.add(element);
        additional.add(element);
        return element;
    }

    private void report(Mention mention) {
        int limit = Math.max(2, mention.text().length() / 2);
        Optional<String> near = NearNames.among(
                        Stream.concat(known.called(mention.type()).stream(), described.called(mention.type()).stream())
                                .sorted()
                                .distinct()
                                .toList())
                .nearest(mention.text(), limit);
        if (near.isPresent()) {
            ledger.reported(
                    mention.sheet(), mention.cell(), "reported.unknownNear", mention.text(), near.orElseThrow());
        } else {
            ledger.reported(mention.sheet(), mention.cell(), "reported.unknown", mention.text());
        }
    }
}
