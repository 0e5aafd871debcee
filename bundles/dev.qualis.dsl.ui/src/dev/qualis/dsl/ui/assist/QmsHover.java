package dev.qualis.dsl.ui.assist;

import com.google.inject.Inject;
import dev.qualis.dsl.ide.service.Hovers;
import dev.qualis.dsl.ui.Messages;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;

/** Tells about the element under the pointer, where it is named or referred to: the same as the language server tells. */
public final class QmsHover implements ITextHover {
    private final DocumentModels models;

    @Inject
    QmsHover(DocumentModels models) {
        this.models = models;
    }

    @Override
    public String getHoverInfo(ITextViewer viewer, IRegion region) {
        return models.checked(viewer.getDocument())
                .flatMap(part -> Hovers.at(
                        part.project().snapshot(), part.resource().getURI(), region.getOffset(), Messages.chinese()))
                .map(Hovers.Hover::plain)
                .orElse(null);
    }

    @Override
    public IRegion getHoverRegion(ITextViewer viewer, int offset) {
        return new Region(offset, 0);
    }
}
