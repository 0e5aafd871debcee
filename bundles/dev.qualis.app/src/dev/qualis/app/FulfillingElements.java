package dev.qualis.app;

import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.core.QualityModel;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The elements of a project that say which clauses they fulfil. */
final class FulfillingElements {

    private FulfillingElements() {}

    /** In the order of the texts, by names that are the same in every run and in no two of them: {@code Process:Purchasing}. */
    static SequencedMap<String, NamedElement> of(OpenedProject project) {
        SequencedMap<String, NamedElement> elements = new LinkedHashMap<>();
        for (QualityModel model : project.models()) {
            for (TreeIterator<EObject> all = model.eAllContents(); all.hasNext(); ) {
                if (all.next() instanceof NamedElement element
                        && !element.getFulfilments().isEmpty()) {
                    String name = EcoreUtil.getURI(element).fragment();
                    String unique = name;
                    for (int i = 2; elements.containsKey(unique); i++) {
                        unique = name + " " + i;
                    }
                    elements.put(unique, element);
                }
            }
        }
        return elements;
    }

    /** What the project is called by its texts; empty where it has no header. */
    static String name(OpenedProject project) {
        return project.index().project().map(NamedElement::getName).orElse("");
    }
}
