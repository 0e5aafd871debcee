package dev.qualis.app.preview;

import java.util.List;
import java.util.Objects;
import java.util.SortedMap;

/**
 * What a preview shows at a moment.
 *
 * @param version grows with everything that changes
 * @param site grows with every new site: pages that show an older one have to be loaded anew
 * @param files path with {@code /} to bytes of the last site without errors; empty before there is one
 * @param errors what is wrong with the text now, a sentence each; none where the files are those of the text
 */
record PreviewState(long version, long site, SortedMap<String, byte[]> files, List<String> errors) {
    PreviewState {
        Objects.requireNonNull(files);
        errors = List.copyOf(errors);
    }
}
