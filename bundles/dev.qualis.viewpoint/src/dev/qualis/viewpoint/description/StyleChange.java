package dev.qualis.viewpoint.description;

import java.util.Set;

/**
 * Another value for a feature of a style or of a part of it.
 *
 * @param on paths of the styles or parts that are meant; none for the style and all of its parts
 * @param value as the file would say it: a text, or the path of a colour
 */
public record StyleChange(Set<String> on, String feature, String value) {
    public StyleChange {
        on = Set.copyOf(on);
    }
}
