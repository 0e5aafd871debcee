package dev.qualis.dsl.workspace;

import com.google.inject.Inject;
import dev.qualis.dsl.formatting.CanonicalText;
import dev.qualis.dsl.keyword.SketchedText;
import dev.qualis.dsl.keyword.Spelling;
import dev.qualis.dsl.project.SourceLocation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.ILocationInFileProvider;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.LineAndColumn;

/** What snapshots can say and write of their texts. */
final class TextServices {

    private static final Map<Object, Object> UTF8 =
            Map.of(XtextResource.OPTION_ENCODING, StandardCharsets.UTF_8.name());

    private final IResourceFactory factory;

    private final CanonicalText canonical;

    private final ILocationInFileProvider locations;

    private final SketchedText snippets;

    @Inject
    TextServices(
            IResourceFactory factory,
            CanonicalText canonical,
            ILocationInFileProvider locations,
            SketchedText snippets) {
        this.factory = factory;
        this.canonical = canonical;
        this.locations = locations;
        this.snippets = snippets;
    }

    static XtextResource load(XtextResource resource, String text) {
        try {
            resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), UTF8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return resource;
    }

    private XtextResource parsed(URI uri, String text) {
        return load((XtextResource) factory.createResource(uri), text);
    }

    String format(URI uri, String text) {
        return canonical.of(parsed(uri, text), other -> parsed(uri, other));
    }

    String format(URI uri, String text, Spelling spelling) {
        return canonical.of(parsed(uri, text), spelling, other -> parsed(uri, other));
    }

    String spell(String snippet, Spelling spelling) {
        return snippets.of(snippet, spelling);
    }

    Optional<SourceLocation> locate(EObject element) {
        INode node = NodeModelUtils.getNode(element);
        if (node == null || element.eResource() == null) {
            return Optional.empty();
        }
        ITextRegion region = locations.getSignificantTextRegion(element);
        LineAndColumn place = NodeModelUtils.getLineAndColumn(node, region.getOffset());
        return Optional.of(new SourceLocation(
                element.eResource().getURI(),
                place.getLine(),
                place.getColumn(),
                region.getOffset(),
                region.getLength()));
    }
}
