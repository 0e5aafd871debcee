package dev.qualis.manual.chapter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;

/** What the analyses say about elements, by their class. */
public final class Findings {

    private final Map<EClass, List<Finding>> byType = new HashMap<>();

    /** Adds what is said about every element of a class, behind what was added before. */
    void add(EClass type, Finding finding) {
        byType.computeIfAbsent(type, any -> new ArrayList<>()).add(finding);
    }

    /** What is said about every element of a class, in the order in which people read it. */
    List<Finding> of(EClass type) {
        return byType.getOrDefault(type, List.of());
    }
}
