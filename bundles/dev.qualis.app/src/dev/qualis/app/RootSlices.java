package dev.qualis.app;

import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.scene.Scene;
import dev.qualis.scene.slice.SceneSlice;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What a picture of a whole project shows of one element of it. */
interface RootSlices {
    /** Knows no element. */
    RootSlices NONE = new RootSlices() {
        @Override
        public Optional<Scene> of(String name, Supplier<Scene> whole) {
            return Optional.empty();
        }

        @Override
        public Stream<String> names() {
            return Stream.empty();
        }
    };

    /**
     * The slice of a picture.
     *
     * @param name of the element
     * @param whole makes the picture; not asked where there is no element of this name
     * @return nothing where the picture does not show it
     */
    Optional<Scene> of(String name, Supplier<Scene> whole);

    /** The names of elements that pictures can be made of. */
    Stream<String> names();

    /** The slices of pictures of a project. */
    static RootSlices of(ElementParts parts, Language language) {
        return new RootSlices() {
            @Override
            public Optional<Scene> of(String name, Supplier<Scene> whole) {
                List<NamedElement> elements = parts.named(name);
                if (elements.isEmpty()) {
                    return Optional.empty();
                }
                Set<String> chosen = parts.identities(elements);
                return SceneSlice.of(
                        whole.get(),
                        element -> chosen.contains(element.id()),
                        parts.title(elements.getFirst(), language));
            }

            @Override
            public Stream<String> names() {
                return parts.names();
            }
        };
    }
}
