package dev.qualis.viewpoint;

import dev.qualis.viewpoint.description.DescriptionFinder;
import dev.qualis.viewpoint.description.DescriptionSource;
import dev.qualis.viewpoint.description.GroupReader;
import dev.qualis.viewpoint.description.UnreadableDescriptionException;
import dev.qualis.viewpoint.description.ViewpointGroup;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.List;
import java.util.function.UnaryOperator;

/** Reads Sirius descriptions without Sirius. */
public final class ViewpointLibrary {
    private ViewpointLibrary() {}

    /**
     * Reads a {@code .odesign} file.
     *
     * @throws IOException where it is not XML, not a Sirius description, or holds a document type
     */
    public static ViewpointGroup read(InputStream stream) throws IOException {
        return read(stream, label -> label);
    }

    /**
     * As {@link #read(InputStream)}, with labels such as {@code %key} turned into text.
     *
     * @param translator gets the label with its percent sign
     */
    public static ViewpointGroup read(InputStream stream, UnaryOperator<String> translator) throws IOException {
        return new GroupReader(translator, DescriptionFinder.NONE)
                .read(List.of(new DescriptionSource("", () -> stream)));
    }

    /**
     * Reads several files as one description, in which diagrams of one may be extended by another.
     *
     * @param finder finds the files that these refer to
     * @throws UnreadableDescriptionException where one of them is not XML, not a Sirius description, or holds a document type
     */
    public static ViewpointGroup read(List<DescriptionSource> sources, DescriptionFinder finder)
            throws UnreadableDescriptionException {
        return new GroupReader(label -> label, finder).read(sources);
    }

    /** As {@link #read(InputStream)}, from a resource. */
    public static ViewpointGroup read(URL url) throws IOException {
        try (InputStream stream = url.openStream()) {
            return read(stream);
        }
    }
}
