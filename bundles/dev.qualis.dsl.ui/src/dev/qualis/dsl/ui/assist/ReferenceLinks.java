package dev.qualis.dsl.ui.assist;

import com.google.inject.Inject;
import dev.qualis.dsl.project.SourceLocation;
import dev.qualis.dsl.ui.Messages;
import dev.qualis.dsl.ui.SourceOpener;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.AbstractHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.ui.PlatformUI;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;
import org.eclipse.xtext.util.TextRegion;

/** Makes references links to what they refer to: F3, or a click with Ctrl. */
public final class ReferenceLinks extends AbstractHyperlinkDetector {
    private final DocumentModels models;
    private final EObjectAtOffsetHelper elements;

    @Inject
    ReferenceLinks(DocumentModels models, EObjectAtOffsetHelper elements) {
        this.models = models;
        this.elements = elements;
    }

    @Override
    public IHyperlink[] detectHyperlinks(ITextViewer viewer, IRegion region, boolean several) {
        return models.checked(viewer.getDocument())
                .flatMap(part -> link(part, region.getOffset()))
                .map(link -> new IHyperlink[] {link})
                .orElse(null);
    }

    private Optional<IHyperlink> link(DocumentModels.Part part, int offset) {
        INode node = elements.getCrossReferenceNode(part.resource(), new TextRegion(offset, 0));
        EObject target = node == null ? null : elements.getCrossReferencedElement(node);
        if (target == null || target.eIsProxy()) {
            return Optional.empty();
        }
        // What lies in a shipped library has no file in the workspace.
        return part.project()
                .locate(target)
                .filter(place -> place.uri().isPlatformResource())
                .map(place -> new Link(new Region(node.getOffset(), node.getLength()), place));
    }

    private record Link(IRegion region, SourceLocation place) implements IHyperlink {
        @Override
        public IRegion getHyperlinkRegion() {
            return region;
        }

        @Override
        public String getTypeLabel() {
            return null;
        }

        @Override
        public String getHyperlinkText() {
            return Messages.text("link.open");
        }

        @Override
        public void open() {
            new SourceOpener(
                            PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage())
                    .open(place);
        }
    }
}
