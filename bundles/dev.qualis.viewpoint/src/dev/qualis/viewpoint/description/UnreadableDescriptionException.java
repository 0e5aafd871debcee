package dev.qualis.viewpoint.description;

import java.io.IOException;

/** Says which of several files is no readable description, and why. */
public final class UnreadableDescriptionException extends IOException {
    private static final long serialVersionUID = 1;

    private final String file;

    UnreadableDescriptionException(String file, IOException reason) {
        super(reason.getMessage(), reason);
        this.file = file;
    }

    /** The name of the file's source. */
    public String file() {
        return file;
    }
}
