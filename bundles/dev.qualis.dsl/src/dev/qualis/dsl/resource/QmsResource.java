package dev.qualis.dsl.resource;

import dev.qualis.dsl.naming.SettledProject;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.linking.impl.XtextLinkingDiagnostic;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.util.Triple;

/**
 * A file of the language in memory. In a resource set that others fill, Sirius for instance, files join and leave one by
 * one, in any order: a reference that leads nowhere now is looked up again when it is next followed.
 */
public class QmsResource extends LazyLinkingResource {

    /** Only while a project is linked as a whole nothing can join that would make a difference. */
    @Override
    protected boolean isUnresolveableProxyCacheable(Triple<EObject, EReference, INode> reference) {
        return SettledProject.of(getResourceSet()).isPresent();
    }

    /** What led nowhere before leads somewhere now: what was said of that place no longer holds, in whatever words it was said. */
    @Override
    protected void removeDiagnostic(Triple<EObject, EReference, INode> reference) {
        if (SettledProject.of(getResourceSet()).isEmpty()) {
            INode place = reference.getThird();
            getErrors()
                    .removeIf(error -> error instanceof XtextLinkingDiagnostic said
                            && said.getOffset() == place.getOffset()
                            && said.getLength() == place.getLength());
        }
    }

    @Override
    protected void updateInternalState(IParseResult before, IParseResult now) {
        super.updateInternalState(before, now);
        SharedSet.changed(getResourceSet());
    }

    @Override
    protected void doUnload() {
        super.doUnload();
        SharedSet.changed(getResourceSet());
    }
}
