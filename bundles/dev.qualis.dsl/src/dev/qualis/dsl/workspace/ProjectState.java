package dev.qualis.dsl.workspace;

import dev.qualis.dsl.naming.SettledProject;
import dev.qualis.dsl.project.QmsIssue;
import dev.qualis.dsl.scoping.NameIndex;
import dev.qualis.model.qms.core.CorePackage;
import dev.qualis.model.qms.core.QualityModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.util.CancelIndicator;

/**
 * What a snapshot has worked out: its files parsed, with models of its own, and linked. It is made from that of an
 * earlier snapshot where there is one. Only texts that differ are parsed; the other files' models are copied, since an
 * element can only refer to elements of one snapshot; only references that a change of names may concern are resolved
 * anew.
 */
final class ProjectState {

    /** So many references are resolved between two looks at whether the caller still wants to know. */
    private static final int LINKS_PER_LOOK = 512;

    private final Workspace workspace;

    private final ResourceSet resourceSet;

    private final SequencedMap<URI, FileModel> files = new LinkedHashMap<>();

    private final Map<URI, FileModel> shipped = new HashMap<>();

    /** The names of the shipped libraries that the files use, in alphabetical order. */
    private final Set<URI> used;

    private final SlotIndex index;

    private final List<QualityModel> models;

    private final List<QualityModel> libraries;

    private final Map<URI, FileIssues> issues = new ConcurrentHashMap<>();

    /** What earlier snapshots have found in the texts that are still the same. */
    private final Map<URI, FileIssues> earlier = new HashMap<>();

    /** Which of their elements have to be checked again. */
    private final Concerned concerned;

    ProjectState(
            Workspace workspace, SequencedMap<URI, ParsedFile> parsed, ProjectState base, CancelIndicator cancelled) {
        this.workspace = workspace;
        this.resourceSet = workspace.newResourceSet();
        for (ParsedFile each : parsed.values()) {
            stopIf(cancelled);
            FileModel model = workspace.model(each);
            files.put(each.uri(), model);
            resourceSet.getResources().add(model.resource());
        }
        this.used = usedLibraries();
        for (URI uri : used) {
            library(uri);
        }
        this.index = index(base);
        SettledProject.forever(resourceSet).put(NameIndex.class, new SnapshotNames(index, this));
        link(base, cancelled);
        this.concerned = Concerned.by(base, this);
        inherit(base);
        this.models = files.values().stream().map(FileModel::root).toList();
        this.libraries = used.stream().map(uri -> shipped.get(uri).root()).toList();
        // whoever asks for an element by its fragment finds a place for what is worked out then
        files.values().forEach(each -> each.resource().getCache().get(getClass(), each.resource(), () -> this));
    }

    private static void stopIf(CancelIndicator cancelled) {
        if (cancelled.isCanceled()) {
            throw new CancellationException();
        }
    }

    // ---- libraries ----

    private Set<URI> usedLibraries() {
        Set<URI> found = new TreeSet<>(Snapshot.order());
        for (FileModel file : files.values()) {
            file.parsed().libraries().forEach(name -> workspace.library(name).ifPresent(found::add));
        }
        return found;
    }

    /** A shipped library in this snapshot. What it refers to in other libraries is found when it is asked for. */
    private FileModel library(URI uri) {
        FileModel known = shipped.get(uri);
        if (known == null) {
            known = workspace.copy(workspace.shipped(uri));
            ParsedFile parsed = known.parsed();
            for (int i = 0; i < parsed.links().size(); i++) {
                known.link(i, null, null);
            }
            FileModel library = known;
            known.resource().resolveOnDemand(number -> resolve(library, number));
            shipped.put(uri, known);
            resourceSet.getResources().add(known.resource());
        }
        return known;
    }

    /** Where a reference of a library leads, in any of the shipped libraries. */
    private synchronized EObject resolve(FileModel library, int number) {
        ParsedFile.Link link = library.parsed().linkOfNumber(number);
        Slot found = workspace
                .shippedNames()
                .find(library.parsed().namespace(), link.name(), link.feature().getEReferenceType());
        return found == null ? null : library(found.uri()).exported(found.export());
    }

    // ---- linking ----

    private SlotIndex index(ProjectState base) {
        if (base == null || !base.used.equals(used)) {
            List<ParsedFile> all = new ArrayList<>();
            files.values().forEach(each -> all.add(each.parsed()));
            used.forEach(uri -> all.add(shipped.get(uri).parsed()));
            return SlotIndex.of(all);
        }
        List<ParsedFile> before = new ArrayList<>();
        List<ParsedFile> after = new ArrayList<>();
        difference(base, before, after);
        if (offerTheSame(before, after)) {
            return base.index;
        }
        Map<URI, Integer> order = new HashMap<>();
        files.keySet().forEach(uri -> order.put(uri, order.size()));
        used.forEach(uri -> order.put(uri, order.size()));
        return base.index.with(before, after, order::get);
    }

    private void difference(ProjectState base, List<ParsedFile> before, List<ParsedFile> after) {
        for (FileModel old : base.files.values()) {
            FileModel now = files.get(old.parsed().uri());
            if (now == null || now.parsed() != old.parsed()) {
                before.add(old.parsed());
            }
        }
        for (FileModel now : files.values()) {
            FileModel old = base.files.get(now.parsed().uri());
            if (old == null || now.parsed() != old.parsed()) {
                after.add(now.parsed());
            }
        }
    }

    private static boolean offerTheSame(List<ParsedFile> before, List<ParsedFile> after) {
        if (before.size() != after.size()) {
            return false;
        }
        for (int i = 0; i < before.size(); i++) {
            if (!before.get(i).uri().equals(after.get(i).uri())
                    || !before.get(i).offersTheSame(after.get(i))) {
                return false;
            }
        }
        return true;
    }

    private void link(ProjectState base, CancelIndicator cancelled) {
        Set<String> names = new HashSet<>();
        Set<URI> changed = new HashSet<>();
        boolean whole = base == null || !base.used.equals(used);
        if (!whole) {
            List<ParsedFile> before = new ArrayList<>();
            List<ParsedFile> after = new ArrayList<>();
            difference(base, before, after);
            before.forEach(each -> changed.add(each.uri()));
            after.forEach(each -> changed.add(each.uri()));
            if (index != base.index) {
                addOwnNames(before, names);
                addOwnNames(after, names);
            }
        }
        for (FileModel file : files.values()) {
            FileModel old = whole ? null : base.files.get(file.parsed().uri());
            link(file, old != null && old.parsed() == file.parsed() ? old : null, names, changed, cancelled);
        }
    }

    private static void addOwnNames(Collection<ParsedFile> files, Set<String> names) {
        files.forEach(
                file -> file.exports().forEach(export -> names.add(export.name().getLastSegment())));
    }

    private void link(FileModel file, FileModel old, Set<String> names, Set<URI> changed, CancelIndicator cancelled) {
        List<ParsedFile.Link> links = file.parsed().links();
        for (int i = 0; i < links.size(); i++) {
            if (i % LINKS_PER_LOOK == 0) {
                stopIf(cancelled);
            }
            ParsedFile.Link link = links.get(i);
            Slot target = old != null && isUnconcerned(link, old.target(i), names, changed)
                    ? old.target(i)
                    : find(file.parsed(), link);
            file.link(i, target, target == null ? null : element(target));
        }
    }

    /** Whether a reference leads where it led in the earlier snapshot. */
    private static boolean isUnconcerned(ParsedFile.Link link, Slot before, Set<String> names, Set<URI> changed) {
        return (before == null || !changed.contains(before.uri()))
                && (link.name().isEmpty() || !names.contains(link.name().getLastSegment()));
    }

    private Slot find(ParsedFile file, ParsedFile.Link link) {
        if (link.feature().getEReferenceType() == CorePackage.Literals.LIBRARY) {
            URI uri = workspace.library(link.text()).orElse(null);
            if (uri != null) {
                return shipped.get(uri).parsed().librarySlot();
            }
        }
        return index.find(file.namespace(), link.name(), link.feature().getEReferenceType());
    }

    EObject element(Slot slot) {
        return file(slot).exported(slot.export());
    }

    ParsedFile.Export export(Slot slot) {
        return file(slot).parsed().exports().get(slot.export());
    }

    private FileModel file(Slot slot) {
        FileModel file = files.get(slot.uri());
        return file == null ? shipped.get(slot.uri()) : file;
    }

    // ---- answers ----

    SequencedMap<URI, FileModel> files() {
        return files;
    }

    List<QualityModel> models() {
        return models;
    }

    List<QualityModel> libraries() {
        return libraries;
    }

    ResourceSet resourceSet() {
        return resourceSet;
    }

    SlotIndex index() {
        return index;
    }

    /** The files and the libraries that they use, in this order. */
    List<FileModel> all() {
        List<FileModel> all = new ArrayList<>(files.values());
        used.forEach(uri -> all.add(Objects.requireNonNull(shipped.get(uri))));
        return all;
    }

    /** Called by one thread at a time for each file. */
    List<QmsIssue> issues(URI uri, CancelIndicator cancelled) {
        FileIssues known = issues.get(uri);
        if (known == null) {
            known = workspace
                    .validation()
                    .of(
                            files.get(uri),
                            earlier.get(uri),
                            element -> concerned.element(files.get(uri).parsed(), element),
                            cancelled);
            issues.put(uri, known);
        }
        return known.all();
    }

    /** The issues of all files, in their order. Called by one thread at a time. */
    List<QmsIssue> issues(CancelIndicator cancelled) {
        return InParallel.each(files.keySet(), uri -> issues(uri, cancelled)).stream()
                .flatMap(List::stream)
                .toList();
    }

    private void inherit(ProjectState base) {
        if (base == null || concerned.all()) {
            return;
        }
        files.forEach((uri, file) -> {
            FileModel old = base.files.get(uri);
            if (old != null && old.parsed() == file.parsed()) {
                FileIssues found = base.issues.get(uri);
                if (found != null) {
                    earlier.put(uri, found);
                } else if (base.earlier.containsKey(uri)) {
                    // nobody has asked in between: what concerned it then concerns it still
                    earlier.put(uri, base.earlier.get(uri));
                    concerned.addAll(base.concerned, file.parsed());
                }
            }
        });
    }

    static SortedMap<URI, ParsedFile> sorted() {
        return new java.util.TreeMap<>(Snapshot.order());
    }
}
