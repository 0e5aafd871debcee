package dev.qualis.dsl.workspace;

import dev.qualis.dsl.keyword.Spelling;
import dev.qualis.dsl.naming.Facts;
import dev.qualis.dsl.naming.SettledProject;
import dev.qualis.dsl.parsing.ReadableText;
import dev.qualis.dsl.project.QmsIssue;
import dev.qualis.dsl.project.SourceLocation;
import dev.qualis.dsl.scoping.NameIndex;
import dev.qualis.model.qms.core.QualityModel;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

/**
 * A project as it stood at one moment: its files with their texts, unsaved ones included, and the shipped libraries that
 * they use. It never changes; {@link #with} and {@link #without} answer the next one and leave this one as it is. All
 * its methods may be called by several threads at a time.
 *
 * <p>A snapshot costs nothing until it is asked for more than its texts. What it has worked out once it keeps.
 *
 * <p><strong>Models are for reading.</strong> Whoever changes an element changes what others read.
 */
public final class Snapshot {

    private final Workspace workspace;

    private final SortedMap<URI, String> texts;

    private final Facts facts = new Facts();

    /** Held by whoever works something out. */
    private final Turn turn = new Turn();

    private volatile ProjectState state;

    /** That of an earlier snapshot, from which the own one is made; nothing as soon as that is done. */
    private volatile ProjectState base;

    Snapshot(Workspace workspace, SortedMap<URI, String> texts, ProjectState base) {
        this.workspace = workspace;
        this.texts = texts;
        this.base = base;
    }

    // ---- texts ----

    /**
     * The project with another text in one of its files, or with one more file.
     *
     * @param uri where the file lies; has to end in {@code .qms}
     * @param text what it says now
     */
    public Snapshot with(URI uri, String text) {
        return with(Map.of(uri, text));
    }

    /** The project with other texts in some of its files, or with more files. */
    public Snapshot with(Map<URI, String> changed) {
        SortedMap<URI, String> next = new TreeMap<>(texts);
        next.putAll(changed);
        return next.equals(texts) ? this : next(next);
    }

    /** The project with these files and no others. */
    public Snapshot having(Map<URI, String> all) {
        SortedMap<URI, String> next = new TreeMap<>(order());
        next.putAll(all);
        return next.equals(texts) ? this : next(next);
    }

    /** The project without one of its files. */
    public Snapshot without(URI uri) {
        if (!texts.containsKey(uri)) {
            return this;
        }
        SortedMap<URI, String> next = new TreeMap<>(texts);
        next.remove(uri);
        return next(next);
    }

    /** The same project with models of its own, for readers that put something beside them. Its texts are not parsed again. */
    public Snapshot copy() {
        return next(texts);
    }

    private Snapshot next(SortedMap<URI, String> next) {
        ProjectState earlier = base;
        ProjectState own = state;
        return new Snapshot(workspace, next, own == null ? earlier : own);
    }

    /** Where the project's files lie, in the order in which everything else goes through them: that of their URIs. */
    public List<URI> files() {
        return List.copyOf(texts.keySet());
    }

    /** Whether a file is one of the project's. */
    public boolean contains(URI uri) {
        return texts.containsKey(uri);
    }

    /**
     * What a file says.
     *
     * @throws IllegalArgumentException where the project has no such file
     */
    public String text(URI uri) {
        return texts.get(known(uri));
    }

    private URI known(URI uri) {
        if (!texts.containsKey(uri)) {
            throw new IllegalArgumentException("the project has no file " + uri);
        }
        return uri;
    }

    // ---- models ----

    /** The models of the project's files, all references resolved, in the order of {@link #files()}. */
    public List<QualityModel> models() {
        return models(CancelIndicator.NullImpl);
    }

    /**
     * The models of the project's files, all references resolved, in the order of {@link #files()}.
     *
     * @throws CancellationException where the caller cancels first
     */
    public List<QualityModel> models(CancelIndicator cancelled) {
        return state(cancelled).models();
    }

    /**
     * The model of a file. A file that says nothing has an empty one.
     *
     * @throws IllegalArgumentException where the project has no such file
     */
    public QualityModel model(URI uri) {
        return (QualityModel) resource(uri).getContents().getFirst();
    }

    /** The models of the shipped libraries that the project uses, in the order of their URIs. */
    public List<QualityModel> libraries() {
        return state(CancelIndicator.NullImpl).libraries();
    }

    /**
     * The resource of a file: its model, its tree of nodes, its parse result.
     *
     * @throws IllegalArgumentException where the project has no such file
     */
    public XtextResource resource(URI uri) {
        return state(CancelIndicator.NullImpl).files().get(known(uri)).resource();
    }

    /**
     * What the parser made of a file.
     *
     * @throws IllegalArgumentException where the project has no such file
     */
    public IParseResult parseResult(URI uri) {
        return resource(uri).getParseResult();
    }

    /** All files and the libraries that they use, for readers that follow references on their own. */
    public ResourceSet resourceSet() {
        return state(CancelIndicator.NullImpl).resourceSet();
    }

    // ---- issues ----

    /**
     * The issues of a file, by line, column and code.
     *
     * @throws IllegalArgumentException where the project has no such file
     * @throws CancellationException where the caller cancels first
     */
    public List<QmsIssue> issues(URI uri, CancelIndicator cancelled) {
        known(uri);
        ProjectState linked = state(cancelled);
        return turn.take(cancelled, () -> linked.issues(uri, cancelled));
    }

    /**
     * The issues of all files, by file, line, column and code.
     *
     * @throws CancellationException where the caller cancels first
     */
    public List<QmsIssue> issues(CancelIndicator cancelled) {
        ProjectState linked = state(cancelled);
        return turn.take(cancelled, () -> linked.issues(cancelled));
    }

    // ---- places, names and references ----

    /** Where an element is written; its name, where it has one. Nothing for what was not read from a text. */
    public Optional<SourceLocation> locate(EObject element) {
        return workspace.texts().locate(element);
    }

    /** The innermost element whose text covers a place in a file; nothing where the file says nothing there. */
    public Optional<EObject> elementAt(URI uri, int offset) {
        return ElementAtOffset.in(resource(uri), offset);
    }

    /** What the project's files and libraries name. */
    public Names names() {
        return facts.get(Names.class, () -> Names.of(state(CancelIndicator.NullImpl)));
    }

    /** Which element refers to which, and where. */
    public References references() {
        return facts.get(
                References.class,
                () -> References.of(state(CancelIndicator.NullImpl).files().values()));
    }

    // ---- facts ----

    /**
     * What follows from the models: worked out when it is first asked for, and once only. Whoever asks while another
     * thread works it out waits for it.
     *
     * @param kind tells this fact from others
     * @param work works it out; where it fails, whoever asks next tries again
     */
    public <T> T fact(Class<T> kind, Supplier<T> work) {
        return facts.get(kind, work);
    }

    // ---- writing ----

    /** The canonical text of a file; the text itself where it is canonical already, or has syntax errors. */
    public String format(URI uri) {
        return workspace.texts().format(uri, text(uri));
    }

    /**
     * The canonical text of a file with the words of the language in English or Chinese; the text itself where it has
     * syntax errors. Names, texts and comments stay.
     */
    public String format(URI uri, Spelling spelling) {
        return workspace.texts().format(uri, text(uri), spelling);
    }

    /** How most of the words of the language are written in the project's files; in English where there are none. */
    public Spelling spelling() {
        return Spelling.of(
                texts.keySet().stream()
                        .map(uri -> parseResult(uri).getRootNode())
                        .toList(),
                Spelling.ENGLISH);
    }

    /**
     * A proposal of what to write, in the words of the project's files.
     *
     * @param snippet one or more statements in English words, with {@code …} for what the writer has to fill in
     */
    public String spell(String snippet) {
        return workspace.texts().spell(snippet, spelling());
    }

    /**
     * What a file says without the statements that cannot be read, but with the one that is being written. The rest keeps
     * its places: what is left out becomes blanks.
     *
     * @param offset where somebody writes
     */
    public String readable(URI uri, int offset) {
        return ReadableText.around(offset, parseResult(uri).getRootNode());
    }

    /**
     * Parses a file once more so that what is unfinished in it stays in its tree, and can be completed. Its references
     * are resolved when they are asked for, in this snapshot. The resource is the caller's own, and for one thread.
     *
     * @throws IllegalArgumentException where the project has no such file
     */
    public XtextResource unfinished(URI uri) {
        return unfinished(uri, text(uri));
    }

    /**
     * Parses what a file says by now so that what is unfinished stays in its tree, and can be completed. Its references
     * are resolved when they are asked for, in this snapshot. The resource is the caller's own, and for one thread.
     *
     * @param uri the file that is being written; the project need not have it
     * @param text what it says by now
     */
    public XtextResource unfinished(URI uri, String text) {
        ProjectState linked = state(CancelIndicator.NullImpl);
        ResourceSet set = workspace.newResourceSet();
        SettledProject settled = SettledProject.forever(set);
        settled.put(NameIndex.class, new SnapshotNames(linked.index(), linked));
        settled.put(Snapshot.class, this);
        return workspace.unfinished(uri, text, set);
    }

    /**
     * The files as resources of their own, for a program that changes models and writes them as text. The resources are
     * the caller's, and for one thread.
     */
    public ResourceSet modifiable() {
        ResourceSet set = workspace.newResourceSet();
        texts.forEach((uri, text) -> TextServices.load((XtextResource) set.createResource(uri), text));
        List<Resource> own = List.copyOf(set.getResources());
        SettledProject.during(set, () -> {
            // libraries come before what refers to them
            for (Resource file : own) {
                for (EObject root : file.getContents()) {
                    ((QualityModel) root)
                            .getUses()
                            .forEach(use -> use.getLibraries().forEach(EObject::eIsProxy));
                }
            }
            own.forEach(file -> ((LazyLinkingResource) file).resolveLazyCrossReferences(CancelIndicator.NullImpl));
        });
        return set;
    }

    private ProjectState state(CancelIndicator cancelled) {
        ProjectState known = state;
        return known == null ? turn.take(cancelled, () -> worked(cancelled)) : known;
    }

    private ProjectState worked(CancelIndicator cancelled) {
        if (state == null) {
            ProjectState earlier = base;
            SequencedMap<URI, ParsedFile> parsed = Parsing.of(texts, earlier, workspace, cancelled);
            state = new ProjectState(workspace, parsed, earlier, cancelled);
            base = null;
        }
        return state;
    }

    /** The order of files: that of their URIs as text. */
    static Comparator<URI> order() {
        return Comparator.comparing(URI::toString);
    }
}
