package dev.qualis.dsl.workspace;

import dev.qualis.dsl.naming.QmsDescriptions;
import dev.qualis.dsl.scoping.NameIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;

/** What a snapshot offers, for scopes and checks. */
final class SnapshotNames implements NameIndex {

    private static final Map<String, String> SHORT = Map.of(QmsDescriptions.SHORT, "true");

    private final SlotIndex index;

    private final ProjectState state;

    SnapshotNames(SlotIndex index, ProjectState state) {
        this.index = index;
        this.state = state;
    }

    @Override
    public Iterable<IEObjectDescription> named(EClass type, QualifiedName name) {
        List<Slot> slots = index.named(name);
        return () -> slots.stream()
                .filter(slot -> slot.fits(type))
                .map(slot -> description(name, state.element(slot), slot.shortened()))
                .iterator();
    }

    @Override
    public Iterable<IEObjectDescription> ofType(EClass type) {
        List<IEObjectDescription> all = new ArrayList<>();
        for (FileModel file : state.all()) {
            for (ParsedFile.Export export : file.parsed().exports()) {
                if (type == export.type() || type.isSuperTypeOf(export.type())) {
                    all.add(description(export.name(), file.element(export.element()), export.shortened()));
                }
            }
        }
        return all;
    }

    @Override
    public Iterable<IEObjectDescription> ofElement(EObject element) {
        return () -> state.all().stream().flatMap(file -> names(file, element)).iterator();
    }

    private static Stream<IEObjectDescription> names(FileModel file, EObject element) {
        return file.parsed().exports().stream()
                .filter(export -> file.element(export.element()) == element)
                .map(export -> description(export.name(), element, export.shortened()));
    }

    private static IEObjectDescription description(QualifiedName name, EObject element, boolean shortened) {
        return EObjectDescription.create(name, element, shortened ? SHORT : Map.of());
    }
}
