package dev.qualis.viewpoint.description;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file of a description.
 *
 * @param name tells it from all others and is shown to people, such as {@code ../../other/description/other.odesign}
 */
public record DescriptionSource(String name, Opening opening) {
    /** How the file is opened. */
    @FunctionalInterface
    public interface Opening {
        InputStream open() throws IOException;
    }
}
