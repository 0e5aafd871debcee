package dev.qualis.dsl.ui.assist;

import com.google.inject.Inject;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;

/** Tells about the element under the pointer, where it is named or referred to. */
public final class QmsHover implements ITextHover {
    private final DocumentModels models;
    private final EObjectAtOffsetHelper elements;
    private final ElementText texts;

    @Inject
    QmsHover(DocumentModels models, EObjectAtOffsetHelper elements, ElementText texts) {
        this.models = models;
        this.elements = elements;
        this.texts = texts;
    }

    @Override
    public String getHoverInfo(ITextViewer viewer, IRegion region) {
        return models.checked(viewer.getDocument())
                .map(part -> {
                    EObject target = elements.resolveCrossReferencedElementAt(part.resource(), region.getOffset());
                    return target == null ? elements.getElementWithNameAt(part.resource(), region.getOffset()) : target;
                })
                .filter(element -> !element.eIsProxy())
                .map(texts::of)
                .orElse(null);
    }

    @Override
    public IRegion getHoverRegion(ITextViewer viewer, int offset) {
        return new Region(offset, 0);
    }
}
