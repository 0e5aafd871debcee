package dev.qualis.app;

/** The files drawings can be written as. */
public enum PictureFormat {
    SVG("svg", true),
    PNG("png", true),
    PDF("pdf", false),
    PPTX("pptx", false),
    JSON("json", false);

    private final String extension;
    private final boolean single;

    PictureFormat(String extension, boolean single) {
        this.extension = extension;
        this.single = single;
    }

    String extension() {
        return extension;
    }

    /** Whether each drawing has a file of its own; otherwise all are in one. */
    boolean isSingle() {
        return single;
    }
}
