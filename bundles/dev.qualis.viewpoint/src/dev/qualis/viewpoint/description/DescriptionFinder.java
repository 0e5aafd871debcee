package dev.qualis.viewpoint.description;

import java.util.List;
import java.util.Optional;

/** Finds the files that a description refers to. */
public interface DescriptionFinder {
    /** Finds none. */
    DescriptionFinder NONE = new DescriptionFinder() {
        @Override
        public Optional<DescriptionSource> find(String from, String address) {
            return Optional.empty();
        }

        @Override
        public List<DescriptionSource> ofPlugin(String plugin) {
            return List.of();
        }
    };

    /**
     * The file at an address.
     *
     * @param from name of the file that refers to it
     * @param address as it is written there, relative to that file or {@code platform:/plugin/…}
     */
    Optional<DescriptionSource> find(String from, String address);

    /** All descriptions of a plug-in, in the order of their names. */
    List<DescriptionSource> ofPlugin(String plugin);
}
