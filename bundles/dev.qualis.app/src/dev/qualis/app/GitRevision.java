package dev.qualis.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevTree;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilter;

/**
 * A project as a revision of a Git repository has it. Only objects are read: no hook, no filter and no other program runs, and
 * nothing is checked out.
 *
 * @param folder where the user is: the repository is the one around it
 * @param revision as Git writes it: {@code HEAD~1}, {@code v1.2}, {@code origin/main}, a hash
 * @param path of a file or folder, with {@code /}; from the folder where it begins with a dot, else from the top of the repository
 */
public record GitRevision(Path folder, String revision, String path) {
    private static final String HERE = ".";

    /** Reads {@code REVISION:PATH} as Git does; nothing where the text has no colon, or nothing before it. */
    public static Optional<GitRevision> parse(String text, Path folder) {
        int colon = text.indexOf(':');
        return colon <= 0
                ? Optional.empty()
                : Optional.of(new GitRevision(
                        folder,
                        text.substring(0, colon),
                        text.substring(colon + 1).replace('\\', '/')));
    }

    /** What a file or folder of the working tree was in a revision. */
    public static GitRevision of(Path project, String revision) {
        Path absolute = project.toAbsolutePath().normalize();
        return Files.isDirectory(absolute)
                ? new GitRevision(absolute, revision, HERE)
                : new GitRevision(absolute.getParent(), revision, "./" + absolute.getFileName());
    }

    /** The project's files, in the order of their names. */
    Outcome<List<SourceFile>> read(Progress progress) {
        FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(folder.toFile());
        if (builder.getGitDir() == null) {
            return Outcome.refused(new Refusal.NoRepository(folder));
        }
        try (Repository repository = builder.build();
                RevWalk commits = new RevWalk(repository)) {
            ObjectId id = repository.resolve(revision + "^{tree}");
            if (id == null) {
                return Outcome.refused(new Refusal.UnknownRevision(folder, revision));
            }
            return files(repository, commits.parseTree(id), progress);
        } catch (RevisionSyntaxException e) {
            return Outcome.refused(new Refusal.UnknownRevision(folder, revision));
        } catch (IOException | InvalidPathException e) {
            return Outcome.refused(new Refusal.ReadFailed(shown(), FailureText.of(e)));
        }
    }

    private Outcome<List<SourceFile>> files(Repository repository, RevTree tree, Progress progress) throws IOException {
        Path top = repository.isBare()
                ? repository.getDirectory().toPath()
                : repository.getWorkTree().toPath();
        String place = place(top);
        List<SourceFile> files = new ArrayList<>();
        try (TreeWalk walk = new TreeWalk(repository)) {
            walk.addTree(tree);
            walk.setRecursive(true);
            if (!place.isEmpty()) {
                walk.setFilter(PathFilter.create(place));
            }
            while (walk.next()) {
                String found = walk.getPathString();
                String name = found.equals(place) ? walk.getNameString() : found.substring(prefix(place));
                boolean file = (walk.getFileMode().getBits() & FileMode.TYPE_MASK) == FileMode.TYPE_FILE;
                if (!file || !isModel(name)) {
                    continue;
                }
                progress.step(Progress.Task.READ, files.size(), files.size() + 1);
                switch (text(top.resolve(found), name, walk.getObjectReader().open(walk.getObjectId(0)))) {
                    case Outcome.Refused<SourceFile>(Refusal refusal) -> {
                        return Outcome.refused(refusal);
                    }
                    case Outcome.Done<SourceFile>(SourceFile source) -> files.add(source);
                }
            }
        }
        files.sort(Comparator.comparing(SourceFile::name));
        return files.isEmpty()
                ? Outcome.refused(new Refusal.NotInRevision(revision, place.isEmpty() ? HERE : place))
                : Outcome.done(List.copyOf(files));
    }

    private static int prefix(String place) {
        return place.isEmpty() ? 0 : place.length() + 1;
    }

    /** The path from the top of the repository; empty for all of it. */
    private String place(Path top) throws IOException {
        boolean fromHere = path.equals(HERE) || path.startsWith("./") || path.equals("..") || path.startsWith("../");
        if (!fromHere) {
            return path.replaceAll("^/+|/+$", "");
        }
        Path target = folder.toRealPath().resolve(path).normalize();
        Path real = top.toRealPath();
        return target.startsWith(real) ? ProjectPaths.name(real, target) : path;
    }

    private static boolean isModel(String name) {
        return name.endsWith(SourceFolder.EXTENSION) && !name.startsWith(HERE) && !name.contains("/.");
    }

    private static Outcome<SourceFile> text(Path path, String name, ObjectLoader object) throws IOException {
        if (object.getSize() > SourceText.LIMIT) {
            return Outcome.refused(new Refusal.TooLarge(path, object.getSize(), SourceText.LIMIT));
        }
        return SourceText.decode(path, name, object.getBytes((int) SourceText.LIMIT));
    }

    /** The file or folder as it would be in the working tree. */
    Path shown() {
        return path.equals(HERE) ? folder : folder.resolve(path);
    }
}
