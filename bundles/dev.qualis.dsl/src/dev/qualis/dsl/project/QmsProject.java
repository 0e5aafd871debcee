package dev.qualis.dsl.project;

import com.google.inject.Inject;
import com.google.inject.Provider;
import dev.qualis.dsl.QmsStandaloneSetup;
import dev.qualis.dsl.formatting.CanonicalText;
import dev.qualis.dsl.keyword.SketchedText;
import dev.qualis.dsl.keyword.Spelling;
import dev.qualis.dsl.library.ShippedLibraries;
import dev.qualis.dsl.naming.ProjectFiles;
import dev.qualis.dsl.naming.SettledProject;
import dev.qualis.dsl.parsing.QmsTextParser;
import dev.qualis.model.project.ProjectFolders;
import dev.qualis.model.qms.core.QualityModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.resource.ILocationInFileProvider;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.LineAndColumn;

/**
 * The files of one project in memory. It reads no files itself but the shipped libraries: whoever opens a project adds
 * the texts, then {@linkplain #link() links} them once. Not safe for use by several threads at a time.
 */
public final class QmsProject {

    private static final Map<Object, Object> UTF8 =
            Map.of(XtextResource.OPTION_ENCODING, StandardCharsets.UTF_8.name());

    private final XtextResourceSet resourceSet;

    private final Provider<XtextResourceSet> resourceSets;

    private final IResourceFactory factory;

    private final ProjectFiles files;

    private final ShippedLibraries shipped;

    private final ProjectIssues issues;

    private final CanonicalText canonical;

    private final ILocationInFileProvider locations;

    private final SketchedText sketched;

    @Inject
    public QmsProject(
            Provider<XtextResourceSet> resourceSets,
            IResourceFactory factory,
            ProjectFiles files,
            ShippedLibraries shipped,
            ProjectIssues issues,
            CanonicalText canonical,
            ILocationInFileProvider locations,
            SketchedText sketched) {
        this.resourceSets = resourceSets;
        this.factory = factory;
        this.resourceSet = newResourceSet();
        this.files = files;
        this.shipped = shipped;
        this.issues = issues;
        this.canonical = canonical;
        this.locations = locations;
        this.sketched = sketched;
    }

    private XtextResourceSet newResourceSet() {
        XtextResourceSet set = resourceSets.get();
        set.setClasspathURIContext(QmsStandaloneSetup.class);
        // the registry of the whole program may hold the factory of another set-up of the language
        set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("qms", factory);
        ProjectFolders.wholeSet(set);
        return set;
    }

    /**
     * Parses a file of the project.
     *
     * @param uri where it lies; decides its place in the order of files, and has to end in {@code .qms}
     * @param text what it says
     * @throws IllegalArgumentException where the project has such a file already
     */
    public void add(URI uri, String text) {
        load(empty(uri), text);
    }

    /**
     * Parses files of the project, several at a time where the machine can. The project is the same as if they had been
     * added one by one, in their order.
     *
     * @param texts what each file says, by where it lies
     * @param next told of every file, in their order, before it is ready; where one cannot be parsed, it was the last
     * @throws IllegalArgumentException where the project has such a file already
     */
    public void addAll(SequencedMap<URI, String> texts, Consumer<URI> next) {
        SequencedMap<URI, Runnable> parsing = new LinkedHashMap<>();
        texts.forEach((uri, text) -> {
            XtextResource resource = empty(uri);
            parsing.put(uri, () -> load(resource, text));
        });
        SideBySide.run(parsing, next);
    }

    private XtextResource empty(URI uri) {
        if (resourceSet.getResource(uri, false) != null) {
            throw new IllegalArgumentException("the project has a file " + uri + " already");
        }
        return (XtextResource) resourceSet.createResource(uri);
    }

    /**
     * Parses a text that is being written, beside the files of the project. What is unfinished stays in its tree, so that
     * it can be completed. A project that completes texts is a project of its own, not the one that is checked.
     *
     * @param uri the file that is being written
     * @param text what it says by now
     */
    public XtextResource unfinished(URI uri, String text) {
        URI beside = uri.trimFileExtension().appendFileExtension("unfinished").appendFileExtension("qms");
        Resource before = resourceSet.getResource(beside, false);
        if (before != null) {
            resourceSet.getResources().remove(before);
        }
        XtextResource resource = (XtextResource) resourceSet.createResource(beside);
        if (resource.getParser() instanceof QmsTextParser parser) {
            parser.keepUnfinished();
        }
        return load(resource, text);
    }

    private static XtextResource parse(ResourceSet set, URI uri, String text) {
        return load((XtextResource) set.createResource(uri), text);
    }

    private static XtextResource load(XtextResource resource, String text) {
        try {
            resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), UTF8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return resource;
    }

    /** Loads the libraries that the files use, and resolves every reference. */
    public void link() {
        SettledProject.during(resourceSet, this::resolve);
    }

    private void resolve() {
        for (QualityModel file : models()) {
            file.getUses().forEach(use -> use.getLibraries().forEach(EObject::eIsProxy));
        }
        for (Resource resource : List.copyOf(resourceSet.getResources())) {
            if (resource instanceof LazyLinkingResource text && !shipped.isShipped(text.getURI())) {
                text.resolveLazyCrossReferences(CancelIndicator.NullImpl);
            }
        }
    }

    /** All issues of the project's files, by file, line, column and code. */
    public List<QmsIssue> validate() {
        return validate(() -> false);
    }

    /** All issues of the project's files; those found so far where the caller cancels. */
    public List<QmsIssue> validate(BooleanSupplier cancelled) {
        List<QmsIssue> all = new ArrayList<>();
        SettledProject.during(resourceSet, () -> {
            for (Resource resource : List.copyOf(resourceSet.getResources())) {
                if (resource instanceof XtextResource file && !shipped.isShipped(file.getURI())) {
                    all.addAll(issues.of(file, cancelled));
                }
            }
        });
        all.sort(Comparator.comparing((QmsIssue issue) -> issue.uri().toString())
                .thenComparingInt(QmsIssue::line)
                .thenComparingInt(QmsIssue::column)
                .thenComparing(QmsIssue::code));
        return all;
    }

    /** The models of the project's files, in the order of their URIs. A file that says nothing has an empty one. */
    public List<QualityModel> models() {
        return resourceSet.getResources().isEmpty()
                ? List.of()
                : files.all(resourceSet.getResources().getFirst());
    }

    /** The models of the shipped libraries that the project uses, in the order of their URIs. */
    public List<QualityModel> libraries() {
        return resourceSet.getResources().stream()
                .filter(resource -> shipped.isShipped(resource.getURI()))
                .sorted(Comparator.comparing(resource -> resource.getURI().toString()))
                .flatMap(resource -> resource.getContents().stream())
                .map(QualityModel.class::cast)
                .toList();
    }

    /** Everything that is loaded, for readers that follow references on their own. */
    public ResourceSet resourceSet() {
        return resourceSet;
    }

    /** The text of a file as it was added. */
    public String text(URI uri) {
        return resource(uri).getParseResult().getRootNode().getText();
    }

    /** The canonical text of a file; the text itself where it is canonical already, or has syntax errors. */
    public String format(URI uri) {
        return canonical.of(resource(uri), text -> parse(newResourceSet(), uri, text));
    }

    /**
     * The canonical text of a file with the words of the language in English or Chinese; the text itself where it has
     * syntax errors. Names, texts and comments stay.
     */
    public String format(URI uri, Spelling spelling) {
        return canonical.of(resource(uri), spelling, text -> parse(newResourceSet(), uri, text));
    }

    /** How most of the words of the language are written in the project's files; in English where there are none. */
    public Spelling spelling() {
        List<INode> texts = models().stream()
                .map(model -> ((XtextResource) model.eResource()).getParseResult())
                .filter(Objects::nonNull)
                .<INode>map(IParseResult::getRootNode)
                .toList();
        return Spelling.of(texts, Spelling.ENGLISH);
    }

    /**
     * A proposal of what to write, in the words of the project's files.
     *
     * @param sketch one or more statements in English words, with {@code …} for what the writer has to fill in
     */
    public String spell(String sketch) {
        return sketched.of(sketch, spelling());
    }

    private XtextResource resource(URI uri) {
        if (resourceSet.getResource(uri, false) instanceof XtextResource resource) {
            return resource;
        }
        throw new IllegalArgumentException("the project has no file " + uri);
    }

    /** Where an element is written; its name, where it has one. Nothing for what was not read from a text. */
    public Optional<SourceLocation> locate(EObject element) {
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
