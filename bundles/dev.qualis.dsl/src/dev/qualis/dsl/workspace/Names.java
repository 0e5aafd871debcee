package dev.qualis.dsl.workspace;

import dev.qualis.model.qms.core.NamedElement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.QualifiedName;

/** What a project's files and the libraries that they use name, in the order of the files. */
public final class Names {

    /**
     * A name and what it names.
     *
     * @param name the qualified name, or a shorter one under which references find the element as well
     * @param element what it names
     * @param qualified whether it is the qualified name
     */
    public record Entry(QualifiedName name, EObject element, boolean qualified) {}

    private final List<Entry> entries;

    private final Map<QualifiedName, List<Entry>> byName = new LinkedHashMap<>();

    private final Map<String, List<Entry>> byOwnName = new HashMap<>();

    private Names(List<Entry> entries) {
        this.entries = Collections.unmodifiableList(entries);
        for (Entry entry : entries) {
            byName.computeIfAbsent(entry.name(), name -> new ArrayList<>(1)).add(entry);
            if (entry.qualified()) {
                byOwnName
                        .computeIfAbsent(entry.name().getLastSegment(), name -> new ArrayList<>(1))
                        .add(entry);
            }
        }
    }

    static Names of(ProjectState state) {
        List<Entry> entries = new ArrayList<>();
        for (FileModel file : state.all()) {
            for (ParsedFile.Export export : file.parsed().exports()) {
                entries.add(new Entry(export.name(), file.element(export.element()), !export.shortened()));
            }
        }
        return new Names(entries);
    }

    /** Every name, in the order of the files. */
    public List<Entry> all() {
        return entries;
    }

    /** What has exactly this name: the qualified one of an element, or a shorter one that references may use. */
    public List<Entry> of(QualifiedName name) {
        return Collections.unmodifiableList(byName.getOrDefault(name, List.of()));
    }

    /** What is called so, wherever it is. */
    public List<Entry> called(String ownName) {
        return Collections.unmodifiableList(byOwnName.getOrDefault(ownName, List.of()));
    }

    /** Every named element of the project's files and libraries once, of a kind, in the order of the files. */
    public <T extends NamedElement> Stream<T> elements(Class<T> kind) {
        return entries.stream()
                .filter(Entry::qualified)
                .map(Entry::element)
                .filter(kind::isInstance)
                .map(kind::cast);
    }
}
