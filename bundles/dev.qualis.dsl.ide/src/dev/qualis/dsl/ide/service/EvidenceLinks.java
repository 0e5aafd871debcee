package dev.qualis.dsl.ide.service;

import dev.qualis.dsl.workspace.Snapshot;
import dev.qualis.model.file.NamedFiles;
import dev.qualis.model.file.ProjectFolder;
import dev.qualis.model.file.ProjectFolder.Place;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ILeafNode;

/** The files below the project's folder that its texts name: evidence, documents, links in descriptions. */
public final class EvidenceLinks {

    private static final Set<String> TEXTS = Set.of("QUOTED", "MARKDOWN");

    /**
     * A link.
     *
     * @param offset where the path is written
     * @param length how long it is there
     * @param file where it leads: a file that exists below the folder of the project
     */
    public record Link(int offset, int length, Path file) {}

    private EvidenceLinks() {}

    /** The links of a file in the order of its text; none where the project has no header, and so no folder. */
    public static List<Link> of(Snapshot snapshot, URI uri) {
        Optional<Folder> folder = Folder.of(snapshot);
        List<Link> links = new ArrayList<>();
        if (folder.isPresent()) {
            for (ILeafNode leaf : snapshot.parseResult(uri).getRootNode().getLeafNodes()) {
                if (leaf.getGrammarElement() instanceof RuleCall call
                        && TEXTS.contains(call.getRule().getName())) {
                    add(folder.get(), leaf, links);
                }
            }
        }
        return links;
    }

    private record Folder(Path root, ProjectFolder files) {

        static Optional<Folder> of(Snapshot snapshot) {
            return snapshot.models().stream()
                    .filter(file -> file.getProject() != null)
                    .map(file -> file.eResource().getURI())
                    .filter(URI::isFile)
                    .findFirst()
                    .map(uri -> Path.of(uri.toFileString()).toAbsolutePath().getParent())
                    .map(root -> new Folder(root, new ProjectFolder(root)));
        }
    }

    private static void add(Folder folder, ILeafNode leaf, List<Link> links) {
        String written = leaf.getText();
        String inner = written.replaceAll("^\"+|\"+$", "");
        int from = 0;
        for (String path : NamedFiles.of(inner)) {
            int at = written.indexOf(path, from);
            if (at >= 0 && folder.files().find(path) == Place.FOUND) {
                links.add(new Link(
                        leaf.getOffset() + at, path.length(), folder.root().resolve(path)));
                from = at + path.length();
            }
        }
    }
}
