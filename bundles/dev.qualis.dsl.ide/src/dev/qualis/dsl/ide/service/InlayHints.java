package dev.qualis.dsl.ide.service;

import dev.qualis.dsl.workspace.Snapshot;
import dev.qualis.model.value.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;

/** Says behind a name what it stands for, in the reader's language. */
public final class InlayHints {

    private static final int LONGEST = 40;

    /**
     * A hint.
     *
     * @param offset behind the name
     * @param label the title, cut where it is long
     */
    public record Hint(int offset, String label) {}

    private InlayHints() {}

    /** The hints of a stretch of a file: the titles of what is referred to, where they say more than the names. */
    public static List<Hint> in(Snapshot snapshot, URI uri, int from, int to, boolean chinese) {
        return snapshot.references().in(uri).stream()
                .filter(reference -> reference.offset() + reference.length() >= from && reference.offset() <= to)
                .flatMap(reference -> hint(reference.target(), reference.offset() + reference.length(), chinese))
                .toList();
    }

    private static Stream<Hint> hint(EObject target, int offset, boolean chinese) {
        return title(target, chinese)
                .filter(title ->
                        !title.equalsIgnoreCase(ElementTexts.name(target).replaceAll("(?<=[a-z])(?=[A-Z])", " "))
                                && !title.equals(ElementTexts.name(target)))
                .map(title -> title.length() > LONGEST ? cut(title) : title)
                .map(title -> new Hint(offset, title))
                .stream();
    }

    private static String cut(String title) {
        int end = title.offsetByCodePoints(0, Math.min(title.codePointCount(0, title.length()), LONGEST));
        return end < title.length() ? title.substring(0, end) + "…" : title;
    }

    private static Optional<String> title(EObject element, boolean chinese) {
        return ElementTexts.title(element)
                .map(title -> inLanguage(title, chinese))
                .map(String::strip)
                .filter(title -> !title.isEmpty());
    }

    /** The language of a title is told by its letters: which of the two comes first is the project's choice. */
    private static String inLanguage(LocalizedText title, boolean chinese) {
        String second = title.secondary() == null ? "" : title.secondary();
        return second.isEmpty() || isChinese(title.primary()) == chinese ? title.primary() : second;
    }

    private static boolean isChinese(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic);
    }
}
