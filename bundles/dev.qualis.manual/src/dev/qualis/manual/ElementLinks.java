package dev.qualis.manual;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.document.content.Target;
import dev.qualis.manual.chapter.Chapter;
import dev.qualis.manual.chapter.ManualChapters;
import dev.qualis.manual.chapter.SitePlan;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;

/** Where a document describes an element: the same place in both languages. */
public final class ElementLinks {

    private final SitePlan plan;
    private final List<Chapter> chapters;

    private ElementLinks(SitePlan plan, List<Chapter> chapters) {
        this.plan = plan;
        this.chapters = chapters;
    }

    /** The places in a manual of these models. */
    public static ElementLinks of(ModelIndex index) {
        return of(index, ManualChapters.all());
    }

    /** The places in a document of these models with these chapters. */
    public static ElementLinks of(ModelIndex index, List<Chapter> chapters) {
        return new ElementLinks(new SitePlan(index, chapters), List.copyOf(chapters));
    }

    /**
     * The place of an element, of a clause, or of the nearest element that contains it; nothing where the document does
     * not describe the element.
     */
    public Optional<Target> target(EObject element) {
        return plan.target(element);
    }

    SitePlan plan() {
        return plan;
    }

    List<Chapter> chapters() {
        return chapters;
    }
}
