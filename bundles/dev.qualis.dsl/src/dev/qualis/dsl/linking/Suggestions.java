package dev.qualis.dsl.linking;

import com.google.inject.Inject;
import dev.qualis.dsl.naming.QmsQualifiedNames;
import dev.qualis.dsl.naming.SettledProject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.scoping.IScopeProvider;

/** Knows the names that a reference may have meant: once for all references of a project of one kind. */
final class Suggestions {

    private final IScopeProvider scopes;

    private final QmsQualifiedNames names;

    @Inject
    Suggestions(IScopeProvider scopes, QmsQualifiedNames names) {
        this.scopes = scopes;
        this.names = names;
    }

    private record Kind(EClass type, QualifiedName namespace) {}

    private record Known(Map<Kind, SimilarNames> byKind) {}

    /** What the reference of an element may lead to. */
    SimilarNames of(EObject element, EReference reference) {
        Map<Kind, SimilarNames> known = SettledProject.answer(
                        element.eResource().getResourceSet(), Known.class, () -> new Known(new ConcurrentHashMap<>()))
                .byKind();
        return known.computeIfAbsent(
                new Kind(reference.getEReferenceType(), names.namespaceOf(element)),
                kind -> SimilarNames.in(scopes.getScope(element, reference)));
    }
}
