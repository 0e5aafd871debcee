package dev.qualis.exchange.table;

import dev.qualis.model.qms.core.NamedElement;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;

/** The elements that the project has already. */
@FunctionalInterface
public interface ProjectElements {

    /** The first element of a type that has this name or title, in either language. */
    Optional<NamedElement> find(EClass type, String called);
}
