package dev.qualis.manual.chapter;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.core.Project;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.enterprise.Enterprise;
import dev.qualis.model.qms.enterprise.Product;
import dev.qualis.model.qms.organisation.Competence;
import dev.qualis.model.qms.organisation.DecisionPoint;
import dev.qualis.model.qms.organisation.OrganisationalUnit;
import dev.qualis.model.qms.organisation.Person;
import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.qms.process.EmbeddedRequirement;
import dev.qualis.model.qms.process.Metric;
import dev.qualis.model.qms.process.MetricLayer;
import dev.qualis.model.qms.process.Process;
import dev.qualis.model.qms.standard.Clause;
import dev.qualis.model.qms.standard.Standard;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EObject;

/**
 * Where every element stands in the manual: which page and which anchor. Chapters with many elements are cut into
 * pages, so that none grows with the model. Both languages share one plan.
 */
public final class SitePlan {

    /** Enough to read on, little enough for a phone. */
    static final int ELEMENTS_PER_PAGE = 100;

    /** The place of an element. */
    record Address(String file, String anchor) {}

    /** A page with the elements that stand on it. */
    record Slot(String file, List<NamedElement> elements) {}

    private final Anchors anchors = new Anchors();
    private final Map<EObject, Address> addresses = new IdentityHashMap<>();
    private final Map<Chapter, List<Slot>> slots = new EnumMap<>(Chapter.class);
    private final Map<Standard, String> standardFiles = new IdentityHashMap<>();

    public SitePlan(ModelIndex index) {
        index.project().ifPresent(project -> place(project, Chapter.COVER.file(1)));
        index.enterprise().ifPresent(enterprise -> place(enterprise, Chapter.COVER.file(1)));
        place(Chapter.ORGANISATION, index.organisation().depthFirst());
        place(Chapter.POSITIONS, positions(index));
        place(Chapter.PEOPLE, index.all(Person.class));
        place(Chapter.COMPETENCES, index.all(Competence.class));
        place(Chapter.PRODUCTS, index.all(Product.class));
        place(Chapter.PROCESSES, index.processes().depthFirst());
        place(Chapter.DECISIONS, index.all(DecisionPoint.class));
        place(Chapter.METRICS, metrics(index));
        subjects(index).forEach(this::place);
        place(Chapter.OTHER, others(index));
        index.all(Process.class).forEach(this::placeRequirements);
        Anchors files = new Anchors();
        index.standards().forEach(standard -> placeStandard(standard, files));
    }

    private static List<Position> positions(ModelIndex index) {
        List<Position> positions = new ArrayList<>();
        for (OrganisationalUnit unit : index.organisation().depthFirst()) {
            positions.addAll(index.organisation().positionsIn(unit));
        }
        positions.addAll(index.organisation().positionsWithoutUnit());
        return positions;
    }

    private static List<Metric> metrics(ModelIndex index) {
        List<Metric> metrics = new ArrayList<>();
        for (MetricLayer layer : MetricLayer.VALUES) {
            if (layer != MetricLayer.UNSPECIFIED) {
                metrics.addAll(index.metrics().in(layer));
            }
        }
        metrics.addAll(index.metrics().in(MetricLayer.UNSPECIFIED));
        return metrics;
    }

    /** The elements of each chapter that describes whole classes: by class, each followed by its parts of the same chapter. */
    private static Map<Chapter, List<NamedElement>> subjects(ModelIndex index) {
        Map<Chapter, Map<Integer, List<NamedElement>>> firsts = new EnumMap<>(Chapter.class);
        for (QualityModel model : index.models()) {
            model.getElements().forEach(element -> first(element, null, firsts));
        }
        Map<Chapter, List<NamedElement>> chapters = new EnumMap<>(Chapter.class);
        firsts.forEach((chapter, byRank) -> {
            List<NamedElement> all = chapters.computeIfAbsent(chapter, any -> new ArrayList<>());
            byRank.values().forEach(elements -> elements.forEach(element -> follow(element, chapter, all)));
        });
        return chapters;
    }

    /** Finds those elements of a chapter that are no part of another one of it. */
    private static void first(EObject element, Chapter within, Map<Chapter, Map<Integer, List<NamedElement>>> firsts) {
        Subject subject = Subject.of(element.eClass()).orElse(null);
        Chapter chapter = subject == null ? within : subject.chapter();
        if (subject != null && chapter != within && element instanceof NamedElement named) {
            firsts.computeIfAbsent(chapter, any -> new TreeMap<>())
                    .computeIfAbsent(subject.rank(), any -> new ArrayList<>())
                    .add(named);
        }
        element.eContents().forEach(part -> first(part, chapter, firsts));
    }

    private static void follow(EObject element, Chapter chapter, List<NamedElement> all) {
        Subject subject = Subject.of(element.eClass()).orElse(null);
        if (subject != null && subject.chapter() != chapter) {
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

    private void place(Chapter chapter, List<? extends NamedElement> elements) {
        List<Slot> pages = new ArrayList<>();
        for (int from = 0; from < elements.size(); from += ELEMENTS_PER_PAGE) {
            String file = chapter.file(pages.size() + 1);
            List<NamedElement> part =
                    List.copyOf(elements.subList(from, Math.min(elements.size(), from + ELEMENTS_PER_PAGE)));
            part.forEach(element -> place(element, file));
            pages.add(new Slot(file, part));
        }
        slots.put(chapter, pages);
    }

    private void place(NamedElement element, String file) {
        addresses.put(element, new Address(file, anchors.of(element)));
    }

    private void placeRequirements(Process process) {
        Address at = addresses.get(process);
        int number = 1;
        for (EmbeddedRequirement requirement : process.getRequirements()) {
            String anchor = requirement.getName() == null
                    ? anchors.unique(at.anchor() + "-requirement-" + number)
                    : anchors.of(requirement);
            addresses.put(requirement, new Address(at.file(), anchor));
            number++;
        }
    }

    private void placeStandard(Standard standard, Anchors files) {
        String file = "standard-" + files.unique(Anchors.sanitized(standard.getName())) + ".html";
        standardFiles.put(standard, file);
        Address address = new Address(file, anchors.of(standard));
        addresses.put(standard, address);
        placeClauses(standard.getClauses(), address);
    }

    private void placeClauses(List<Clause> clauses, Address standard) {
        for (Clause clause : clauses) {
            String anchor = anchors.unique(standard.anchor() + "-" + Anchors.sanitized(clause.getNumber()));
            addresses.put(clause, new Address(standard.file(), anchor));
            placeClauses(clause.getClauses(), standard);
        }
    }

    /** The pages of a chapter that lists elements; none where it has no element. */
    List<Slot> slots(Chapter chapter) {
        return slots.getOrDefault(chapter, List.of());
    }

    /** The file of a standard's page. */
    String file(Standard standard) {
        return standardFiles.get(standard);
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

    /** The address of an element or of the nearest element that contains it; nothing where neither has a place. */
    public Optional<String> href(EObject element) {
        for (EObject at = element; at != null; at = at.eContainer()) {
            Address address = addresses.get(at);
            if (address != null) {
                return Optional.of(address.file() + "#" + address.anchor());
            }
        }
        return Optional.empty();
    }
}
