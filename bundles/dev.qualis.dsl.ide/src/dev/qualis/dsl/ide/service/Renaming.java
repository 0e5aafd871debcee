package dev.qualis.dsl.ide.service;

import com.google.inject.Inject;
import dev.qualis.dsl.ide.edit.TextEdit;
import dev.qualis.dsl.ide.service.Occurrences.Occurrence;
import dev.qualis.dsl.project.QmsIssue;
import dev.qualis.dsl.workspace.Snapshot;
import dev.qualis.model.qms.core.Library;
import dev.qualis.model.qms.core.NamedElement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.util.CancelIndicator;

/** Renames an element in all files: where it is written, and wherever it is referred to, also by a qualified name. */
public final class Renaming {

    /** What became of the wish for another name. */
    public sealed interface Result {

        /**
         * The edits that rename, by file and in the order of its text.
         */
        record Edits(Map<URI, List<TextEdit>> edits) implements Result {}

        /** There is nothing at the place that has a name, or it is in a library that ships. */
        record Nothing() implements Result {}

        /** The new name is no name of the language. */
        record NoName(String name) implements Result {}

        /** With the new name, something would have an error that has none now. */
        record Conflict(String message) implements Result {}
    }

    private final IValueConverterService converters;

    @Inject
    Renaming(IValueConverterService converters) {
        this.converters = converters;
    }

    /** The name that would be changed at a place. */
    public Optional<Occurrence> prepare(Snapshot snapshot, URI uri, int offset) {
        return Occurrences.at(snapshot, uri, offset)
                .filter(found -> found.element() instanceof NamedElement && !(found.element() instanceof Library))
                .filter(found -> Occurrences.definition(snapshot, found.element())
                        .filter(definition -> snapshot.contains(definition.uri()))
                        .isPresent());
    }

    /** Works out the edits, and whether the project would be as sound as before. */
    public Result rename(Snapshot snapshot, URI uri, int offset, String name) {
        Optional<Occurrence> found = prepare(snapshot, uri, offset);
        if (found.isEmpty()) {
            return new Result.Nothing();
        }
        Optional<String> written = written(name);
        if (written.isEmpty()) {
            return new Result.NoName(name);
        }
        NamedElement element = (NamedElement) found.orElseThrow().element();
        Map<URI, List<TextEdit>> edits = new LinkedHashMap<>();
        for (Occurrence occurrence : Occurrences.all(snapshot, element)) {
            edit(snapshot, occurrence, element.getName(), written.orElseThrow())
                    .ifPresent(edit -> edits.computeIfAbsent(occurrence.uri(), any -> new ArrayList<>())
                            .add(edit));
        }
        return conflict(snapshot, edits).<Result>map(Result.Conflict::new).orElse(new Result.Edits(edits));
    }

    /** As references write it: with a caret where it is a word of the language. */
    private Optional<String> written(String name) {
        try {
            String text = converters.toString(name, "Name");
            return name.equals(converters.toValue(text, "Name", null)) && name.matches("[\\p{L}_][\\p{L}\\p{N}_]*")
                    ? Optional.of(text)
                    : Optional.empty();
        } catch (ValueConverterException none) {
            return Optional.empty();
        }
    }

    /** Of a qualified name the segment that is the element's own: the last one that reads so. */
    private static Optional<TextEdit> edit(Snapshot snapshot, Occurrence occurrence, String old, String name) {
        String text = snapshot.text(occurrence.uri())
                .substring(occurrence.offset(), occurrence.offset() + occurrence.length());
        int end = text.length();
        while (end > 0) {
            int start = text.lastIndexOf('.', end - 1) + 1;
            String segment = text.substring(start, end).strip();
            if (segment.replaceFirst("^\\^", "").equals(old)) {
                int at =
                        occurrence.offset() + start + text.substring(start, end).indexOf(segment);
                return Optional.of(new TextEdit(occurrence.uri(), at, segment.length(), name));
            }
            end = start - 1;
        }
        return Optional.empty();
    }

    private static Optional<String> conflict(Snapshot snapshot, Map<URI, List<TextEdit>> edits) {
        Map<URI, String> texts = new LinkedHashMap<>();
        edits.forEach((uri, all) -> texts.put(uri, TextEdit.apply(all, snapshot.text(uri))));
        List<String> before = errors(snapshot);
        List<String> after = errors(snapshot.with(texts));
        return after.size() <= before.size()
                ? Optional.empty()
                : after.stream().filter(error -> !before.contains(error)).findFirst();
    }

    private static List<String> errors(Snapshot snapshot) {
        return snapshot.issues(CancelIndicator.NullImpl).stream()
                .filter(issue -> issue.severity() == org.eclipse.xtext.diagnostics.Severity.ERROR)
                .map(QmsIssue::message)
                .toList();
    }
}
