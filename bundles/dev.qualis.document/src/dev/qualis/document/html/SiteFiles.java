package dev.qualis.document.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The files that all pages of a site share. */
final class SiteFiles {

    private SiteFiles() {}

    /** How the pages look, on screens and on paper. */
    static String style() {
        return text("site.css");
    }

    /** Search, menu, the place that the other language keeps, and what moves pictures. */
    static String script() {
        return text("site.js") + text("pictures.js");
    }

    static String text(String name) {
        try (InputStream in = SiteFiles.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("The bundle's own file " + name + " cannot be read", broken);
        }
    }
}
