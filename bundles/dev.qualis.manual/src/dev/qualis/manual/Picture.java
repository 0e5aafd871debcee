package dev.qualis.manual;

import dev.qualis.document.content.Figure;
import dev.qualis.document.content.Table;
import dev.qualis.manual.chapter.Anchors;
import dev.qualis.manual.chapter.Chapter;
import dev.qualis.model.qms.core.Language;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;

/**
 * A picture that the caller has drawn for a document.
 *
 * @param id identity among the pictures, for example the name of its diagram description
 * @param place the chapter to which it belongs
 * @param subject the element that it shows and in whose section it stands; nothing where it stands before the chapter
 * @param titles its title by language
 * @param svg the picture by language: one {@code <svg>} element from a writer that escapes what it is given, with ids
 *     that begin with the picture's own id; links in it are made by {@link ElementLinks#href}
 * @param data what it shows by language, as a table for those who do not see it; may be empty
 */
public record Picture(
        String id,
        Place place,
        Optional<EObject> subject,
        Map<Language, String> titles,
        Map<Language, String> svg,
        Map<Language, Table> data) {

    /** A picture of the whole, which no table needs to repeat. */
    public Picture(String id, Place place, Map<Language, String> titles, Map<Language, String> svg) {
        this(id, place, Optional.empty(), titles, svg, Map.of());
    }

    /** The chapters that take pictures. */
    public enum Place {
        ORGANISATION(Chapter.ORGANISATION),
        PROCESSES(Chapter.PROCESSES),
        RESPONSIBILITIES(Chapter.RESPONSIBILITIES),
        METRICS(Chapter.METRICS),
        STRATEGY(Chapter.STRATEGY),
        RISKS(Chapter.RISKS),
        COMPLIANCE(Chapter.COMPLIANCE),
        ECONOMICS(Chapter.ECONOMICS),
        SUSTAINABILITY(Chapter.SUSTAINABILITY),
        CONFORMITY(Chapter.CONFORMITY),
        /** No chapter of its own: the first page. */
        OTHER(Chapter.COVER);

        private final Chapter chapter;

        Place(Chapter chapter) {
            this.chapter = chapter;
        }

        Chapter chapter() {
            return chapter;
        }
    }

    public Picture {
        Objects.requireNonNull(id);
        Objects.requireNonNull(place);
        titles = Map.copyOf(titles);
        svg = Map.copyOf(svg);
        data = Map.copyOf(data);
        Objects.requireNonNull(subject);
    }

    /** The title in a language, in the other one where it is missing, else the id. */
    public String title(Language language) {
        return titles.getOrDefault(
                language, titles.values().stream().findFirst().orElse(id));
    }

    /** The picture in a language, in the other one where it is missing, else nothing to see. */
    public String svg(Language language) {
        return svg.getOrDefault(language, svg.values().stream().findFirst().orElse("<svg/>"));
    }

    Figure figure(Language language) {
        String name = "picture-" + Anchors.sanitized(id.replace('-', '.'));
        return new Figure(name, title(language), svg(language), name + ".svg", Optional.ofNullable(data.get(language)));
    }
}
