package dev.qualis.dsl.ide.refactoring;

import com.google.inject.Inject;
import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import dev.qualis.dsl.ide.construct.Constructs;
import dev.qualis.dsl.ide.edit.TextEdit;
import dev.qualis.model.qms.core.NamedElement;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The elements of a file in another order, with their comments. What lies between them stays where it is. */
final class Sorting {

    private static final String KIND = "refactor.rewrite.sort";

    private final Constructs constructs;

    @Inject
    Sorting(Constructs constructs) {
        this.constructs = constructs;
    }

    List<Refactoring> of(Place place) {
        List<Chunk> chunks = place.isWhole() ? Chunk.of(place) : List.of();
        return Stream.of(
                        sorted(place, chunks, "Sort this file by kind", "本文件按种类排序", kind()),
                        sorted(place, chunks, "Sort this file by name", "本文件按名称排序", name()))
                .flatMap(List::stream)
                .toList();
    }

    private Comparator<Chunk> kind() {
        return Comparator.comparingInt(chunk -> constructs.order(chunk.element().eClass()));
    }

    /** Chinese names by how they are read, in the same order everywhere. */
    private static Comparator<Chunk> name() {
        Collator collator = Collator.getInstance(ULocale.SIMPLIFIED_CHINESE);
        return Comparator.<Chunk, String>comparing(chunk -> name(chunk.element()), collator::compare)
                .thenComparing(chunk -> name(chunk.element()));
    }

    private static String name(NamedElement element) {
        return element.getName() == null ? "" : element.getName();
    }

    private static List<Refactoring> sorted(
            Place place, List<Chunk> chunks, String english, String chinese, Comparator<Chunk> order) {
        List<Chunk> sorted = chunks.stream().sorted(order).toList();
        if (sorted.equals(chunks)) {
            return List.of();
        }
        String text = place.text();
        StringBuilder result = new StringBuilder(text.length());
        int at = 0;
        for (int i = 0; i < chunks.size(); i++) {
            Chunk here = chunks.get(i);
            Chunk comes = sorted.get(i);
            result.append(text, at, here.from()).append(text, comes.from(), comes.to());
            at = here.to();
        }
        result.append(text, at, text.length());
        return List.of(Refactoring.of(
                KIND, english, chinese, List.of(TextEdit.between(place.uri(), text, result.toString()))));
    }
}
