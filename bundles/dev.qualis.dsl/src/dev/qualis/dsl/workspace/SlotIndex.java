package dev.qualis.dsl.workspace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.naming.QualifiedName;

/** What all files offer, by name, in the order of the files. Snapshots share it as long as they name the same. */
final class SlotIndex {

    private final Map<QualifiedName, List<Slot>> byName;

    private SlotIndex(Map<QualifiedName, List<Slot>> byName) {
        this.byName = byName;
    }

    static SlotIndex of(Collection<ParsedFile> files) {
        Map<QualifiedName, List<Slot>> byName = new HashMap<>();
        files.forEach(file -> add(file, byName));
        return new SlotIndex(byName);
    }

    private static void add(ParsedFile file, Map<QualifiedName, List<Slot>> byName) {
        for (int i = 0; i < file.exports().size(); i++) {
            ParsedFile.Export export = file.exports().get(i);
            byName.computeIfAbsent(export.name(), name -> new ArrayList<>(1))
                    .add(new Slot(file.uri(), i, export.type(), export.shortened()));
        }
    }

    /** The index with other texts in some files. */
    SlotIndex with(Collection<ParsedFile> before, Collection<ParsedFile> after, ToIntFunction<URI> order) {
        Map<QualifiedName, List<Slot>> next = new HashMap<>(byName);
        Set<QualifiedName> touched = new LinkedHashSet<>();
        Set<URI> gone = new HashSet<>();
        before.forEach(file -> {
            gone.add(file.uri());
            file.exports().forEach(export -> touched.add(export.name()));
        });
        for (QualifiedName name : touched) {
            List<Slot> kept = new ArrayList<>(next.get(name));
            kept.removeIf(slot -> gone.contains(slot.uri()));
            if (kept.isEmpty()) {
                next.remove(name);
            } else {
                next.put(name, kept);
            }
        }
        Map<QualifiedName, List<Slot>> added = new HashMap<>();
        after.forEach(file -> add(file, added));
        added.forEach((name, slots) -> {
            slots.addAll(next.getOrDefault(name, List.of()));
            slots.sort(Comparator.comparingInt((Slot slot) -> order.applyAsInt(slot.uri()))
                    .thenComparingInt(Slot::export));
            next.put(name, slots);
        });
        return new SlotIndex(next);
    }

    List<Slot> named(QualifiedName name) {
        return byName.getOrDefault(name, List.of());
    }

    /** What a reference means: the element of that name in the nearest namespace, by its qualified name if there is one. */
    Slot find(QualifiedName namespace, QualifiedName name, EClass type) {
        if (name.isEmpty()) {
            return null;
        }
        for (int depth = namespace.getSegmentCount(); depth >= 0; depth--) {
            QualifiedName whole = depth == 0
                    ? name
                    : namespace.skipLast(namespace.getSegmentCount() - depth).append(name);
            Slot found = best(named(whole), type);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static Slot best(List<Slot> slots, EClass type) {
        Slot called = null;
        for (Slot slot : slots) {
            if (slot.fits(type)) {
                if (!slot.shortened()) {
                    return slot;
                }
                called = called == null ? slot : called;
            }
        }
        return called;
    }
}
