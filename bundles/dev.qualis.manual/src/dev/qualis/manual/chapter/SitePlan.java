package dev.qualis.manual.chapter;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.document.FileNames;
import dev.qualis.document.content.Target;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.core.Project;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.enterprise.Enterprise;
import dev.qualis.model.qms.process.EmbeddedRequirement;
import dev.qualis.model.qms.process.Process;
import dev.qualis.model.qms.standard.Clause;
import dev.qualis.model.qms.standard.Standard;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;

/**
 * Where every element stands in the manual: which page and which anchor. Chapters with many elements are cut into
 * pages, so that none grows with the model. Both languages share one plan.
 */
public final class SitePlan {

    /** Enough to read on, little enough for a phone. */
    static final int ELEMENTS_PER_PAGE = 100;

    /** The place of an element. */
    record Address(String page, String anchor) {}

    /** A page with the elements that stand on it. */
    public record Slot(String page, List<NamedElement> elements) {}

    private final Anchors anchors = new Anchors();
    private final Map<EObject, Address> addresses = new IdentityHashMap<>();
    private final Map<String, List<Slot>> slots = new HashMap<>();
    private final Map<Standard, String> standardPages = new IdentityHashMap<>();

    /** The plan of a document with these chapters. */
    public SitePlan(ModelIndex index, List<Chapter> chapters) {
        Set<String> ids = chapters.stream().map(Chapter::id).collect(Collectors.toSet());
        if (ids.contains(Chapter.COVER)) {
            index.project().ifPresent(project -> place(project, Chapter.COVER));
            index.enterprise().ifPresent(enterprise -> place(enterprise, Chapter.COVER));
        }
        Map<String, List<NamedElement>> subjects = subjects(index);
        for (Chapter chapter : chapters) {
            List<? extends NamedElement> elements = chapter.elements(index);
            place(chapter.id(), elements.isEmpty() ? subjects.getOrDefault(chapter.id(), List.of()) : elements);
        }
        if (ids.contains(Chapter.OTHER)) {
            place(Chapter.OTHER, others(index));
        }
        index.all(Process.class).stream().filter(this::isPlaced).forEach(this::placeRequirements);
        if (ids.contains(Chapter.STANDARDS)) {
            FileNames pages = new FileNames();
            index.standards().forEach(standard -> placeStandard(standard, pages));
        }
    }

    /** The elements of each chapter that describes whole classes: by class, each followed by its parts of the same chapter. */
    private static Map<String, List<NamedElement>> subjects(ModelIndex index) {
        Map<String, Map<Integer, List<NamedElement>>> firsts = new LinkedHashMap<>();
        for (QualityModel model : index.models()) {
            model.getElements().forEach(element -> first(element, null, firsts));
        }
        Map<String, List<NamedElement>> chapters = new LinkedHashMap<>();
        firsts.forEach((chapter, byRank) -> {
            List<NamedElement> all = chapters.computeIfAbsent(chapter, any -> new ArrayList<>());
            byRank.values().forEach(elements -> elements.forEach(element -> follow(element, chapter, all)));
        });
        return chapters;
    }

    /** Finds those elements of a chapter that are no part of another one of it. */
    private static void first(EObject element, String within, Map<String, Map<Integer, List<NamedElement>>> firsts) {
        Subject subject = Subject.of(element.eClass()).orElse(null);
        String chapter = subject == null ? within : subject.chapter();
        if (subject != null && !chapter.equals(within) && element instanceof NamedElement named) {
            firsts.computeIfAbsent(chapter, any -> new TreeMap<>())
                    .computeIfAbsent(subject.rank(), any -> new ArrayList<>())
                    .add(named);
        }
        element.eContents().forEach(part -> first(part, chapter, firsts));
    }

    private static void follow(EObject element, String chapter, List<NamedElement> all) {
        Subject subject = Subject.of(element.eClass()).orElse(null);
        if (subject != null && !subject.chapter().equals(chapter)) {
            return;
        }
        if (subject != null && element instanceof NamedElement named) {
            all.add(named);
        }
        element.eContents().forEach(part -> follow(part, chapter, all));
    }

    private List<NamedElement> others(ModelIndex index) {
        return index.models().stream()
                .flatMap(model -> model.getElements().stream())
                .filter(element -> !addresses.containsKey(element))
                .filter(element -> !(element instanceof Standard || element instanceof Project))
                .filter(element -> !(element instanceof Enterprise))
                .toList();
    }

    private void place(String chapter, List<? extends NamedElement> elements) {
        List<Slot> pages = new ArrayList<>();
        for (int from = 0; from < elements.size(); from += ELEMENTS_PER_PAGE) {
            String page = Chapter.page(chapter, pages.size() + 1);
            List<NamedElement> part =
                    List.copyOf(elements.subList(from, Math.min(elements.size(), from + ELEMENTS_PER_PAGE)));
            part.forEach(element -> place(element, page));
            pages.add(new Slot(page, part));
        }
        slots.put(chapter, pages);
    }

    private void place(NamedElement element, String page) {
        addresses.put(element, new Address(page, anchors.of(element)));
    }

    private void placeRequirements(Process process) {
        Address at = addresses.get(process);
        int number = 1;
        for (EmbeddedRequirement requirement : process.getRequirements()) {
            String anchor = requirement.getName() == null
                    ? anchors.unique(at.anchor() + "-requirement-" + number)
                    : anchors.of(requirement);
            addresses.put(requirement, new Address(at.page(), anchor));
            number++;
        }
    }

    private void placeStandard(Standard standard, FileNames pages) {
        String page = pages.of("standard-" + Anchors.sanitized(standard.getName()));
        standardPages.put(standard, page);
        Address address = new Address(page, anchors.of(standard));
        addresses.put(standard, address);
        placeClauses(standard.getClauses(), address);
    }

    private void placeClauses(List<Clause> clauses, Address standard) {
        for (Clause clause : clauses) {
            String anchor = anchors.unique(standard.anchor() + "-" + Anchors.sanitized(clause.getNumber()));
            addresses.put(clause, new Address(standard.page(), anchor));
            placeClauses(clause.getClauses(), standard);
        }
    }

    /** The pages of a chapter that lists elements; none where it has no element. */
    List<Slot> slots(String chapter) {
        return slots.getOrDefault(chapter, List.of());
    }

    /** The page of a standard; nothing where the document has none. */
    Optional<Target> page(Standard standard) {
        return Optional.ofNullable(standardPages.get(standard)).map(Target::page);
    }

    /** Whether an element has a place of its own. */
    boolean isPlaced(EObject element) {
        return addresses.containsKey(element);
    }

    /** Whether an element has a section of its own, not only a row. */
    public boolean hasSection(EObject element) {
        return isPlaced(element)
                && Subject.of(element.eClass()).filter(Subject::row).isEmpty();
    }

    /** The anchor of an element that has a place of its own. */
    String anchor(EObject element) {
        return addresses.get(element).anchor();
    }

    /** The place of an element or of the nearest element that contains it; nothing where neither has one. */
    public Optional<Target> target(EObject element) {
        for (EObject at = element; at != null; at = at.eContainer()) {
            Address address = addresses.get(at);
            if (address != null) {
                return Optional.of(new Target(address.page(), address.anchor()));
            }
        }
        return Optional.empty();
    }
}
