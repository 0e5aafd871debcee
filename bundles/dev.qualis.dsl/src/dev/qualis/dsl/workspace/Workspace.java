package dev.qualis.dsl.workspace;

import com.google.inject.Inject;
import com.google.inject.Provider;
import com.google.inject.Singleton;
import dev.qualis.dsl.library.ShippedLibraries;
import dev.qualis.dsl.naming.QmsDescriptions;
import dev.qualis.dsl.naming.QmsQualifiedNames;
import dev.qualis.dsl.parsing.QmsTextParser;
import dev.qualis.model.project.ProjectFolders;
import dev.qualis.model.qms.core.CoreFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.linking.impl.LinkingHelper;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;

/** Makes the first snapshot of a project. What all snapshots have in common is kept here: services, shipped libraries. */
@Singleton
public final class Workspace {

    private final Provider<SnapshotResource> resources;

    private final Provider<XtextResourceSet> resourceSets;

    private final IResourceFactory factory;

    private final ParsedFile.Services services;

    private final ShippedLibraries libraries;

    private final Validation validation;

    private final TextServices texts;

    private final ModelCopier copier = new ModelCopier();

    private final Map<URI, ParsedFile> shipped = new ConcurrentHashMap<>();

    private volatile SlotIndex shippedNames;

    @Inject
    Workspace(
            Provider<SnapshotResource> resources,
            Provider<XtextResourceSet> resourceSets,
            IResourceFactory factory,
            QmsQualifiedNames names,
            QmsDescriptions descriptions,
            LinkingHelper links,
            IQualifiedNameConverter converter,
            ShippedLibraries libraries,
            Validation validation,
            TextServices texts) {
        this.resources = resources;
        this.resourceSets = resourceSets;
        this.factory = factory;
        this.services = new ParsedFile.Services(names, descriptions, links, converter);
        this.libraries = libraries;
        this.validation = validation;
        this.texts = texts;
    }

    /** A project without a file. */
    public Snapshot empty() {
        return new Snapshot(this, new TreeMap<>(Snapshot.order()), null);
    }

    /** A project of these texts, by where their files lie. */
    public Snapshot of(Map<URI, String> texts) {
        return empty().with(texts);
    }

    TextServices texts() {
        return texts;
    }

    ResourceSet newResourceSet() {
        XtextResourceSet set = resourceSets.get();
        set.setClasspathURIContext(Workspace.class);
        // the registry of the whole program may hold the factory of another set-up of the language
        set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("qms", factory);
        ProjectFolders.wholeSet(set);
        return set;
    }

    private SnapshotResource newResource(URI uri) {
        SnapshotResource resource = resources.get();
        resource.setURI(uri);
        return resource;
    }

    ParsedFile parse(URI uri, String text, CancelIndicator cancelled) {
        SnapshotResource resource = newResource(uri);
        if (resource.getParser() instanceof QmsTextParser parser) {
            parser.endWhen(cancelled);
        }
        resource.parse(text);
        if (resource.getContents().isEmpty()) {
            resource.getContents().add(CoreFactory.eINSTANCE.createQualityModel());
        }
        return ParsedFile.of(text, resource, services);
    }

    /** A text that is being written: what is unfinished stays in its tree. */
    XtextResource unfinished(URI uri, String text, ResourceSet set) {
        XtextResource resource = (XtextResource) factory.createResource(uri);
        set.getResources().add(resource);
        if (resource.getParser() instanceof QmsTextParser parser) {
            parser.keepUnfinished();
        }
        return TextServices.load(resource, text);
    }

    FileModel model(ParsedFile parsed) {
        return FileModel.of(parsed, copier, this::newResource);
    }

    FileModel copy(ParsedFile parsed) {
        return FileModel.copyOf(parsed, copier, this::newResource);
    }

    Validation validation() {
        return validation;
    }

    /** Where the shipped library of a name lies. */
    Optional<URI> library(String name) {
        return libraries.uri(name);
    }

    /** A shipped library, read once for all snapshots. */
    ParsedFile shipped(URI uri) {
        return shipped.computeIfAbsent(uri, each -> parse(each, shippedText(each), CancelIndicator.NullImpl));
    }

    /** What all shipped libraries offer to each other. */
    SlotIndex shippedNames() {
        if (shippedNames == null) {
            shippedNames = SlotIndex.of(libraries.names().stream()
                    .map(name -> shipped(libraries.uri(name).orElseThrow()))
                    .toList());
        }
        return shippedNames;
    }

    private static String shippedText(URI uri) {
        try (InputStream stream = Workspace.class.getResourceAsStream(uri.path())) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
