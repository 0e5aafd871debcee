package dev.qualis.app;

import java.nio.file.Path;

/** Where the repository lies in which the tests run. */
public final class RepositoryFolder {

    private RepositoryFolder() {}

    /** Its folder. */
    public static Path path() {
        return Examples.folder("hengxin").getParent().getParent();
    }
}
