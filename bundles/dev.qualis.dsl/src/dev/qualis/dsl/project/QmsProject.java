package dev.qualis.dsl.project;

import com.google.inject.Inject;
import dev.qualis.dsl.keyword.Spelling;
import dev.qualis.dsl.workspace.Snapshot;
import dev.qualis.dsl.workspace.Workspace;
import dev.qualis.model.qms.core.QualityModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.resource.XtextResource;

/**
 * A project that grows file by file: a {@link Snapshot} that is replaced by the next one at every change. Not safe for use
 * by several threads at a time; its snapshots are.
 */
public final class QmsProject {

    private Snapshot snapshot;

    @Inject
    public QmsProject(Workspace workspace) {
        this.snapshot = workspace.empty();
    }

    private QmsProject(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** A project that begins as a snapshot. */
    public static QmsProject of(Snapshot snapshot) {
        return new QmsProject(snapshot);
    }

    /** The project as it is now. */
    public Snapshot snapshot() {
        return snapshot;
    }

    /**
     * Adds a file to the project.
     *
     * @param uri where it lies; decides its place in the order of files, and has to end in {@code .qms}
     * @param text what it says
     * @throws IllegalArgumentException where the project has such a file already
     */
    public void add(URI uri, String text) {
        if (snapshot.contains(uri)) {
            throw new IllegalArgumentException("the project has a file " + uri + " already");
        }
        snapshot = snapshot.with(uri, text);
    }

    /**
     * Adds files to the project.
     *
     * @param texts what each file says, by where it lies
     * @param next told of every file, in their order
     * @throws IllegalArgumentException where the project has such a file already
     */
    public void addAll(SequencedMap<URI, String> texts, Consumer<URI> next) {
        for (URI uri : texts.keySet()) {
            if (snapshot.contains(uri)) {
                throw new IllegalArgumentException("the project has a file " + uri + " already");
            }
            next.accept(uri);
        }
        putAll(texts);
    }

    /** Adds files to the project, or gives other texts to those that it has. */
    public void putAll(Map<URI, String> texts) {
        snapshot = snapshot.with(texts);
    }

    /** Takes a file out of the project. */
    public void remove(URI uri) {
        snapshot = snapshot.without(uri);
    }

    /** Parses what is not parsed yet, and resolves every reference. Whoever asks for models or issues has this done as well. */
    public void link() {
        snapshot.models();
    }

    /**
     * A text that is being written in one of the files, or in a new one. What is unfinished stays in its tree, so that it
     * can be completed.
     *
     * @param uri the file that is being written
     * @param text what it says by now
     */
    public XtextResource unfinished(URI uri, String text) {
        return snapshot.with(uri, text).unfinished(uri);
    }

    /** All issues of the project's files, by file, line, column and code. */
    public List<QmsIssue> validate() {
        return validate(() -> false);
    }

    /**
     * All issues of the project's files, by file, line, column and code.
     *
     * @throws java.util.concurrent.CancellationException where the caller cancels first
     */
    public List<QmsIssue> validate(BooleanSupplier cancelled) {
        return snapshot.issues(cancelled::getAsBoolean);
    }

    /** The models of the project's files, in the order of their URIs. A file that says nothing has an empty one. */
    public List<QualityModel> models() {
        return snapshot.models();
    }

    /** The models of the shipped libraries that the project uses, in the order of their URIs. */
    public List<QualityModel> libraries() {
        return snapshot.libraries();
    }

    /** Everything that is loaded, for readers that follow references on their own. */
    public ResourceSet resourceSet() {
        return snapshot.resourceSet();
    }

    /** The text of a file as it was added. */
    public String text(URI uri) {
        return snapshot.text(uri);
    }

    /** The canonical text of a file; the text itself where it is canonical already, or has syntax errors. */
    public String format(URI uri) {
        return snapshot.format(uri);
    }

    /**
     * The canonical text of a file with the words of the language in English or Chinese; the text itself where it has
     * syntax errors. Names, texts and comments stay.
     */
    public String format(URI uri, Spelling spelling) {
        return snapshot.format(uri, spelling);
    }

    /** How most of the words of the language are written in the project's files; in English where there are none. */
    public Spelling spelling() {
        return snapshot.spelling();
    }

    /**
     * A proposal of what to write, in the words of the project's files.
     *
     * @param sketch one or more statements in English words, with {@code …} for what the writer has to fill in
     */
    public String spell(String sketch) {
        return snapshot.spell(sketch);
    }

    /** Where an element is written; its name, where it has one. Nothing for what was not read from a text. */
    public Optional<SourceLocation> locate(EObject element) {
        return snapshot.locate(element);
    }
}
