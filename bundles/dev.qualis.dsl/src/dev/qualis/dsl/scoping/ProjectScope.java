package dev.qualis.dsl.scoping;

import dev.qualis.dsl.naming.QmsDescriptions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.impl.AliasedEObjectDescription;
import org.eclipse.xtext.scoping.IScope;

/** All elements of a kind in the project, by their qualified names as seen from a namespace. */
final class ProjectScope implements IScope {

    private final ProjectNames names;

    private final Resource file;

    private final QualifiedName namespace;

    private final EClass type;

    ProjectScope(ProjectNames names, Resource file, QualifiedName namespace, EClass type) {
        this.names = names;
        this.file = file;
        this.namespace = namespace;
        this.type = type;
    }

    @Override
    public IEObjectDescription getSingleElement(QualifiedName name) {
        for (int depth = namespace.getSegmentCount(); depth >= 0; depth--) {
            IEObjectDescription found = best(namespace.skipLast(namespace.getSegmentCount() - depth), name);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The element whose qualified name it is; failing that, the first one that is called so inside another. */
    private IEObjectDescription best(QualifiedName prefix, QualifiedName name) {
        IEObjectDescription called = null;
        for (IEObjectDescription candidate : names.named(file, type, prefix.append(name))) {
            if (candidate.getUserData(QmsDescriptions.SHORT) == null) {
                return candidate;
            }
            called = called == null ? candidate : called;
        }
        return called;
    }

    @Override
    public Iterable<IEObjectDescription> getElements(QualifiedName name) {
        IEObjectDescription found = getSingleElement(name);
        return found == null ? List.of() : List.of(found);
    }

    @Override
    public IEObjectDescription getSingleElement(EObject object) {
        URI uri = EcoreUtil.getURI(object);
        for (IEObjectDescription description : names.ofElement(file, object)) {
            // the address of what is in a shipped library depends on who asks: by its class path, or where that leads
            boolean same = description.getEObjectOrProxy() == object
                    || description.getEObjectURI().equals(uri);
            if (same && description.getUserData(QmsDescriptions.SHORT) == null) {
                return relative(description);
            }
        }
        return null;
    }

    @Override
    public Iterable<IEObjectDescription> getElements(EObject object) {
        IEObjectDescription found = getSingleElement(object);
        return found == null ? List.of() : List.of(found);
    }

    /** Every element once, by the shortest name under which a reference finds it here. */
    @Override
    public Iterable<IEObjectDescription> getAllElements() {
        Map<EObject, IEObjectDescription> shortest = new LinkedHashMap<>();
        for (IEObjectDescription description : names.ofType(file, type)) {
            IEObjectDescription relative = relative(description);
            shortest.merge(description.getEObjectOrProxy(), relative, (a, b) -> shorter(a, b));
        }
        Map<QualifiedName, IEObjectDescription> byName = new LinkedHashMap<>();
        shortest.values().forEach(description -> byName.putIfAbsent(description.getName(), description));
        return new ArrayList<>(byName.values());
    }

    private IEObjectDescription relative(IEObjectDescription description) {
        QualifiedName name = description.getQualifiedName();
        return !namespace.isEmpty()
                        && name.startsWith(namespace)
                        && name.getSegmentCount() > namespace.getSegmentCount()
                ? new AliasedEObjectDescription(name.skipFirst(namespace.getSegmentCount()), description)
                : description;
    }

    private IEObjectDescription shorter(IEObjectDescription one, IEObjectDescription other) {
        IEObjectDescription candidate =
                other.getName().getSegmentCount() < one.getName().getSegmentCount() ? other : one;
        IEObjectDescription found = getSingleElement(candidate.getName());
        return found != null && found.getEObjectOrProxy() == candidate.getEObjectOrProxy() ? candidate : one;
    }
}
