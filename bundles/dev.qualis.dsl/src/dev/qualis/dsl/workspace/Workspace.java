package dev.qualis.dsl.workspace;

import com.google.inject.Inject;
import com.google.inject.Provider;
import dev.qualis.dsl.formatting.CanonicalText;
import dev.qualis.dsl.keyword.SketchedText;
import dev.qualis.dsl.keyword.Spelling;
import dev.qualis.dsl.project.ProjectIssues;
import dev.qualis.dsl.project.QmsProject;
import dev.qualis.dsl.project.SourceLocation;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.ILocationInFileProvider;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.LineAndColumn;

/** Makes the first snapshot of a project. What all snapshots of the language need of its services is here. */
public final class Workspace {

    private final Provider<QmsProject> projects;

    private final ProjectIssues issues;

    private final CanonicalText canonical;

    private final ILocationInFileProvider locations;

    private final SketchedText snippets;

    private final IResourceDescription.Manager descriptions;

    @Inject
    Workspace(
            Provider<QmsProject> projects,
            ProjectIssues issues,
            CanonicalText canonical,
            ILocationInFileProvider locations,
            SketchedText snippets,
            IResourceDescription.Manager descriptions) {
        this.projects = projects;
        this.issues = issues;
        this.canonical = canonical;
        this.locations = locations;
        this.snippets = snippets;
        this.descriptions = descriptions;
    }

    /** A project without a file. */
    public Snapshot empty() {
        return new Snapshot(this, new TreeMap<>(Snapshot.order()));
    }

    /** A project of these texts, by where their files lie. */
    public Snapshot of(Map<URI, String> texts) {
        return empty().with(texts);
    }

    QmsProject load(SequencedMap<URI, String> texts) {
        QmsProject project = projects.get();
        project.addAll(texts, uri -> {});
        return project;
    }

    ProjectIssues issuesOfFiles() {
        return issues;
    }

    String format(XtextResource file) {
        URI uri = file.getURI();
        return canonical.of(file, text -> parsed(uri, text));
    }

    String format(XtextResource file, Spelling spelling) {
        URI uri = file.getURI();
        return canonical.of(file, spelling, text -> parsed(uri, text));
    }

    private XtextResource parsed(URI uri, String text) {
        QmsProject alone = projects.get();
        alone.add(uri, text);
        return (XtextResource) alone.resourceSet().getResource(uri, false);
    }

    Iterable<IEObjectDescription> exported(Resource file) {
        return descriptions.getResourceDescription(file).getExportedObjects();
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
