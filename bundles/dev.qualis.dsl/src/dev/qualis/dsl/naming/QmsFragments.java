package dev.qualis.dsl.naming;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IFragmentProvider;
import org.eclipse.xtext.util.IResourceScopeCache;

/**
 * Fragments made of qualified names, so that what points at an element, a diagram for instance, survives that the text
 * is put in another order. An element without a name is found by its place below the nearest one that has a name.
 */
@Singleton
public class QmsFragments implements IFragmentProvider {

    private static final String INDEX = QmsFragments.class.getName();

    private final QmsQualifiedNames names;

    private final IQualifiedNameConverter converter;

    private final IResourceScopeCache cache;

    @Inject
    public QmsFragments(QmsQualifiedNames names, IQualifiedNameConverter converter, IResourceScopeCache cache) {
        this.names = names;
        this.converter = converter;
        this.cache = cache;
    }

    @Override
    public String getFragment(EObject element, Fallback fallback) {
        QualifiedName name = names.getFullyQualifiedName(element);
        if (name != null) {
            return element.eClass().getName() + ":" + converter.toString(name);
        }
        EObject outer = element.eContainer();
        return outer == null ? fallback.getFragment(element) : getFragment(outer, fallback) + "/" + place(element);
    }

    private static String place(EObject element) {
        EReference feature = element.eContainmentFeature();
        if (!feature.isMany()) {
            return feature.getName();
        }
        Object siblings = element.eContainer().eGet(feature);
        return feature.getName() + "." + ((java.util.List<?>) siblings).indexOf(element);
    }

    @Override
    public EObject getEObject(Resource resource, String fragment, Fallback fallback) {
        EObject found =
                cache.get(INDEX, resource, () -> index(resource, fallback)).get(fragment);
        return found != null ? found : fallback.getEObject(fragment);
    }

    /** All fragments of a resource in one pass; the first of two elements with the same name keeps it. */
    private Map<String, EObject> index(Resource resource, Fallback fallback) {
        Map<String, EObject> index = new HashMap<>();
        for (TreeIterator<EObject> all = resource.getAllContents(); all.hasNext(); ) {
            EObject element = all.next();
            if (element.eContainer() != null) {
                index.putIfAbsent(getFragment(element, fallback), element);
            }
        }
        return index;
    }
}
