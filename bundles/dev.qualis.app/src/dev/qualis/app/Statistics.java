package dev.qualis.app;

import dev.qualis.model.qms.core.Language;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EClass;

/**
 * How large a project is and how complete its two languages are.
 *
 * @param lines of all files; a last line without a line feed counts
 * @param kinds how many named elements there are of each class, in the order of the metamodel
 * @param relations how many references between elements there are, by class and feature such as {@code Position.reportsTo}
 * @param project name of the project; empty where no file has a header
 * @param untitled how many elements have no title at all
 * @param untranslated per language of the project, how many titles are missing in it where there is one in the other
 * @param libraries names of the libraries used
 */
public record Statistics(
        String project,
        int files,
        int lines,
        Map<EClass, Integer> kinds,
        SortedMap<String, Integer> relations,
        int untitled,
        Map<Language, Integer> untranslated,
        List<String> libraries) {

    public Statistics {
        kinds = Collections.unmodifiableMap(kinds);
        relations = Collections.unmodifiableSortedMap(new TreeMap<>(relations));
        untranslated = Collections.unmodifiableMap(untranslated);
        libraries = List.copyOf(libraries);
    }

    /** How many named elements there are, the project's header left out. */
    public int elements() {
        return kinds.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many references between elements there are. */
    public int relationCount() {
        return relations.values().stream().mapToInt(Integer::intValue).sum();
    }
}
