package dev.qualis.dsl.workspace;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.ParseResult;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.Triple;

/**
 * A file of one snapshot. Its references are resolved by the snapshot, not by the resource: asked for one of them, it
 * answers that it leads nowhere, unless someone {@linkplain #resolveOnDemand answers for it}.
 */
final class SnapshotResource extends LazyLinkingResource {

    private IntFunction<EObject> onDemand = link -> null;

    /** Parses a text; the references are left as proxies. */
    void parse(String text) {
        clearInternalState();
        updateInternalState(getParser().parse(new StringReader(text)));
        setLoaded();
    }

    private void setLoaded() {
        isLoaded = true;
        setTrackingModification(false);
    }

    /** Takes a copy of another resource's model, which is of the same text. */
    void adopt(SnapshotResource other, EObject root) {
        IParseResult parsed = other.getParseResult();
        getContents().add(root);
        setParseResult(new ParseResult(root, parsed.getRootNode(), parsed.hasSyntaxErrors()));
        getErrors().addAll(other.getErrors());
        getWarnings().addAll(other.getWarnings());
        setLoaded();
    }

    /** What the parser found to be references, by their numbers; from now on nobody else keeps them. */
    List<Triple<EObject, EReference, INode>> takeLinks() {
        List<Triple<EObject, EReference, INode>> links = new ArrayList<>(getLazyProxyInformation());
        clearLazyProxyInformation();
        return links;
    }

    void resolveOnDemand(IntFunction<EObject> answer) {
        onDemand = answer;
    }

    @Override
    public EObject getEObject(String fragment) {
        return getEncoder().isCrossLinkFragment(this, fragment)
                ? onDemand.apply(getEncoder().getIndex(fragment))
                : basicGetEObject(fragment);
    }

    @Override
    public void resolveLazyCrossReferences(CancelIndicator cancelled) {
        // the snapshot has resolved them
    }
}
