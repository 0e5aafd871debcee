package dev.qualis.exchange.standard;

import java.util.Set;

/**
 * What names and numbers of a library may not be.
 *
 * @param libraries names of libraries that are there
 * @param keywords words of the language
 */
public record Reserved(Set<String> libraries, Set<String> keywords) {

    public Reserved {
        libraries = Set.copyOf(libraries);
        keywords = Set.copyOf(keywords);
    }
}
