package dev.qualis.manual;

import dev.qualis.manual.chapter.Chapter;
import dev.qualis.manual.chapter.DocumentKinds;
import dev.qualis.model.qms.core.Language;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A kind of document that can be made of a model.
 *
 * @param id by which it is asked for, and the beginning of its files' names
 * @param chinese its name in Chinese
 * @param english its name in English
 * @param chapters in their order
 * @param brief whether it is so short that a title page and contents would be more than what it says
 */
public record DocumentKind(String id, String chinese, String english, List<Chapter> chapters, boolean brief) {

    /** A kind with a title page and contents. */
    public DocumentKind(String id, String chinese, String english, List<Chapter> chapters) {
        this(id, chinese, english, chapters, false);
    }

    /** The kind that is made where none is asked for. */
    public static final String MANUAL = "manual";

    public DocumentKind {
        Objects.requireNonNull(id);
        Objects.requireNonNull(chinese);
        Objects.requireNonNull(english);
        chapters = List.copyOf(chapters);
    }

    public String name(Language language) {
        return language == Language.EN ? english : chinese;
    }

    /** All kinds in the order in which people read them. */
    public static List<DocumentKind> all() {
        return DocumentKinds.all();
    }

    /**
     * The quality manual in the order of a standard.
     *
     * @param standard name of the standard in the model; where the model has none of that name the manual is as usual
     */
    public static DocumentKind manualBy(String standard) {
        return DocumentKinds.manualBy(standard);
    }

    /** The kind of an id. */
    public static Optional<DocumentKind> of(String id) {
        return all().stream().filter(kind -> kind.id().equals(id)).findFirst();
    }
}
