package dev.qualis.manual;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.manual.chapter.SitePlan;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;

/**
 * Where the manual describes an element. All pages of a language lie in one folder, so that an address holds on every
 * page and in every picture of that folder, and it is the same in both languages.
 */
public final class ElementLinks {

    private final SitePlan plan;

    private ElementLinks(SitePlan plan) {
        this.plan = plan;
    }

    /** The addresses of a manual of these models. */
    public static ElementLinks of(ModelIndex index) {
        return new ElementLinks(new SitePlan(index));
    }

    /**
     * The address of an element, of a clause, or of the nearest element that contains it.
     *
     * @return file and fragment, relative to the folder of the language, as in {@code positions.html#CQO}; nothing
     *     where the manual does not describe the element
     */
    public Optional<String> href(EObject element) {
        return plan.href(element);
    }

    SitePlan plan() {
        return plan;
    }
}
