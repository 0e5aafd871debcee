package dev.qualis.viewpoint;

import dev.qualis.viewpoint.description.GroupReader;
import dev.qualis.viewpoint.description.ViewpointGroup;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

/** Reads Sirius descriptions without Sirius. */
public final class ViewpointLibrary {
    private ViewpointLibrary() {}

    /**
     * Reads a {@code .odesign} file.
     *
     * @throws IOException where it is not XML, not a Sirius description, or holds a document type
     */
    public static ViewpointGroup read(InputStream stream) throws IOException {
        return new GroupReader().read(stream);
    }

    /** As {@link #read(InputStream)}, from a resource. */
    public static ViewpointGroup read(URL url) throws IOException {
        try (InputStream stream = url.openStream()) {
            return read(stream);
        }
    }
}
