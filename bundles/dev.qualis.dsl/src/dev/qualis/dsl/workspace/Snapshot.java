package dev.qualis.dsl.workspace;

import dev.qualis.dsl.keyword.Spelling;
import dev.qualis.dsl.project.QmsIssue;
import dev.qualis.dsl.project.QmsProject;
import dev.qualis.dsl.project.SourceLocation;
import dev.qualis.model.qms.core.QualityModel;
import java.util.ArrayList;
import java.util.Collections;
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
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.resource.IEObjectDescription;
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

    /** Guards what is worked out. */
    private final Object lock = new Object();

    private ProjectState state;

    Snapshot(Workspace workspace, SortedMap<URI, String> texts) {
        this.workspace = workspace;
        this.texts = texts;
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
        return next.equals(texts) ? this : new Snapshot(workspace, next);
    }

    /** The project without one of its files. */
    public Snapshot without(URI uri) {
        if (!texts.containsKey(uri)) {
            return this;
        }
        SortedMap<URI, String> next = new TreeMap<>(texts);
        next.remove(uri);
        return new Snapshot(workspace, next);
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
        return state(CancelIndicator.NullImpl).resource(known(uri));
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
        synchronized (lock) {
            return linked.issues(uri, cancelled);
        }
    }

    /**
     * The issues of all files, by file, line, column and code.
     *
     * @throws CancellationException where the caller cancels first
     */
    public List<QmsIssue> issues(CancelIndicator cancelled) {
        List<QmsIssue> all = new ArrayList<>();
        for (URI uri : texts.keySet()) {
            all.addAll(issues(uri, cancelled));
        }
        return Collections.unmodifiableList(all);
    }

    // ---- places, names and references ----

    /** Where an element is written; its name, where it has one. Nothing for what was not read from a text. */
    public Optional<SourceLocation> locate(EObject element) {
        return workspace.locate(element);
    }

    /** The innermost element whose text covers a place in a file; nothing where the file says nothing there. */
    public Optional<EObject> elementAt(URI uri, int offset) {
        return ElementAtOffset.in(resource(uri), offset);
    }

    /** What the project's files and libraries name. */
    public Names names() {
        return facts.get(Names.class, () -> Names.of(this));
    }

    /** Which element refers to which, and where. */
    public References references() {
        return facts.get(References.class, () -> References.of(this));
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
        return workspace.format(resource(uri));
    }

    /**
     * The canonical text of a file with the words of the language in English or Chinese; the text itself where it has
     * syntax errors. Names, texts and comments stay.
     */
    public String format(URI uri, Spelling spelling) {
        return workspace.format(resource(uri), spelling);
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
        return workspace.spell(snippet, spelling());
    }

    /**
     * Parses a text that is being written beside the files of the project, in place of one of them. What is unfinished
     * stays in its tree, so that it can be completed; its references are resolved when they are asked for. The resource
     * is the caller's own, and for one thread.
     *
     * @param uri the file that is being written
     * @param text what it says by now
     */
    public XtextResource unfinished(URI uri, String text) {
        SequencedMap<URI, String> others = new TreeMap<>(texts);
        others.remove(uri);
        return workspace.load(others).unfinished(uri, text);
    }

    /** The names that a file offers to others. */
    Iterable<IEObjectDescription> exported(QualityModel file) {
        return workspace.exported(file.eResource());
    }

    private ProjectState state(CancelIndicator cancelled) {
        synchronized (lock) {
            if (state == null) {
                QmsProject project = workspace.load(texts);
                if (cancelled.isCanceled()) {
                    throw new CancellationException();
                }
                project.link();
                state = new ProjectState(project, workspace.issuesOfFiles());
            }
            return state;
        }
    }

    /** The order of files: that of their URIs as text. */
    static Comparator<URI> order() {
        return Comparator.comparing(URI::toString);
    }
}
