package dev.qualis.manual.chapter;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.document.content.NavigationEntry;
import dev.qualis.document.content.Page;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.core.NamedElement;
import java.util.List;
import java.util.function.Consumer;

/**
 * A chapter of a document: what it is called, which elements it describes, which drawings stand in it, when it is there and
 * what it says. The chapters of the manual are listed in {@link ManualChapters}.
 */
public interface Chapter {
    String COVER = "index";
    String ORGANISATION = "organisation";
    String POSITIONS = "positions";
    String PEOPLE = "people";
    String COMPETENCES = "competences";
    String PRODUCTS = "products";
    String PROCESSES = "processes";
    String RESPONSIBILITIES = "responsibilities";
    String APPOINTMENT = "appointment";
    String DECISIONS = "decisions";
    String METRICS = "metrics";
    String STRATEGY = "strategy";
    String RISKS = "risks";
    String CULTURE = "culture";
    String OPERATION = "operation";
    String COMPLIANCE = "compliance";
    String IMPROVEMENT = "improvement";
    String ECONOMICS = "economics";
    String SUSTAINABILITY = "sustainability";
    String ASSESSMENT = "assessment";
    String OTHER = "elements";
    String STANDARDS = "standards";
    String CONFORMITY = "conformity";
    String GLOSSARY = "glossary";

    /** Identity among the chapters, and of the chapter's first page; for ever the same, since addresses are made of it. */
    String id();

    String title(Language language);

    /** The elements that have their section or row here, in their order. */
    default List<? extends NamedElement> elements(ModelIndex index) {
        return List.of();
    }

    /** Kinds of drawings that stand here, in their order. */
    default List<String> figures() {
        return List.of();
    }

    /** Whether there is anything to say. */
    default boolean isShown(Edition edition) {
        return !edition.plan().slots(id()).isEmpty();
    }

    /** What stands in the navigation. */
    default List<NavigationEntry> navigation(Edition edition) {
        int count = edition.plan().slots(id()).stream()
                .mapToInt(slot -> slot.elements().size())
                .sum();
        return List.of(new NavigationEntry(id(), title(edition.language()), count));
    }

    /** Makes the pages, one after the other. */
    void write(Edition edition, Consumer<Page> out);

    /** Id of the n-th page of a chapter, counted from 1. */
    static String page(String chapter, int number) {
        return number == 1 ? chapter : chapter + "-" + number;
    }
}
