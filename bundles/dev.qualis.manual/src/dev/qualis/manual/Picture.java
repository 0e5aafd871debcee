package dev.qualis.manual;

import dev.qualis.document.content.Artwork;
import dev.qualis.document.content.Figure;
import dev.qualis.document.content.Table;
import dev.qualis.manual.chapter.Anchors;
import dev.qualis.model.qms.core.Language;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;

/**
 * A picture that the caller has drawn for a document.
 *
 * @param id identity among the pictures
 * @param kind what sort of drawing it is, by which a chapter takes it
 * @param subject the element that it shows and in whose section it stands; nothing where it stands before the chapter
 * @param titles its title by language
 * @param artwork the picture by language; links in it are made by {@link ElementLinks#target}
 * @param data what it shows by language, as a table for those who do not see it; may be empty
 */
public record Picture(
        String id,
        String kind,
        Optional<EObject> subject,
        Map<Language, String> titles,
        Map<Language, Artwork> artwork,
        Map<Language, Table> data) {

    /** A picture of the whole, which no table needs to repeat. */
    public Picture(String id, Map<Language, String> titles, Map<Language, Artwork> artwork) {
        this(id, id, Optional.empty(), titles, artwork, Map.of());
    }

    public Picture {
        Objects.requireNonNull(id);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(subject);
        titles = Map.copyOf(titles);
        artwork = Map.copyOf(artwork);
        data = Map.copyOf(data);
        if (artwork.isEmpty()) {
            throw new IllegalArgumentException("Nothing is on the picture " + id);
        }
    }

    /** The title in a language, in the other one where it is missing, else the id. */
    public String title(Language language) {
        return titles.getOrDefault(
                language, titles.values().stream().findFirst().orElse(id));
    }

    Figure figure(Language language) {
        Artwork shown =
                artwork.getOrDefault(language, artwork.values().iterator().next());
        String name = "picture-" + Anchors.sanitized(id.replace('-', '.'));
        return new Figure(name, title(language), shown, Optional.ofNullable(data.get(language)));
    }
}
