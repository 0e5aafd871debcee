package dev.qualis.dsl.validation;

import dev.qualis.dsl.naming.ProjectFiles;
import dev.qualis.dsl.naming.SettledProject;
import dev.qualis.model.due.Limits;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.core.Project;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.organisation.Holding;
import dev.qualis.model.qms.organisation.OrganisationalUnit;
import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.qms.organisation.QualityTeam;
import dev.qualis.model.qms.process.AlertRule;
import dev.qualis.model.qms.process.Process;
import dev.qualis.model.qms.process.ResponsibilityAssignment;
import dev.qualis.model.qms.process.ResponsibilityRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * What a project has on record, by file and by kind: read in one pass, for all checks that set one record against another.
 */
final class Records {

    /** The features that say in whose hands something is. */
    private static final Set<String> HANDS =
            Set.of("owner", "leader", "head", "collectedBy", "handledBy", "analysedBy");

    private final Map<QualityModel, Map<Class<?>, List<EObject>>> byFile = new HashMap<>();
    private final Map<Class<?>, List<EObject>> all = new LinkedHashMap<>();
    private final Map<Position, List<Holding>> holdings = new HashMap<>();
    private final Set<Position> teamMembers = new HashSet<>();
    private final Map<Position, Set<Process>> answered = new HashMap<>();
    private final Map<Position, List<Position>> below = new HashMap<>();
    private final Map<Position, List<NamedElement>> inHands = new HashMap<>();
    private final LocalDate today;
    private final Limits limits;

    private Records(List<QualityModel> files) {
        this.today = files.stream()
                .map(QualityModel::getProject)
                .filter(Objects::nonNull)
                .map(Project::getModelDate)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        this.limits = Limits.of(files.stream()
                .map(QualityModel::getProject)
                .filter(Objects::nonNull)
                .toList());
        files.stream().filter(file -> file.getLibrary() == null).forEach(this::read);
        for (Holding holding : all(Holding.class)) {
            if (isKnown(holding.getPosition())) {
                holdings.computeIfAbsent(holding.getPosition(), any -> new ArrayList<>())
                        .add(holding);
            }
        }
        all(QualityTeam.class).forEach(team -> teamMembers.addAll(team.getMembers()));
        for (Position position : all(Position.class)) {
            if (isKnown(position.getReportsTo())) {
                below.computeIfAbsent(position.getReportsTo(), any -> new ArrayList<>())
                        .add(position);
            }
        }
        all(Process.class).forEach(this::readAnswering);
        all.values().forEach(this::readHands);
    }

    private void readAnswering(Process process) {
        assignments(process)
                .filter(assignment -> assignment.getRole() == ResponsibilityRole.A)
                .flatMap(assignment -> assignment.getPositions().stream())
                .forEach(position -> addAnswering(position, process));
        addAnswering(process.getOwner(), process);
    }

    /** Who has which part in a process and in its activities. */
    static Stream<ResponsibilityAssignment> assignments(Process process) {
        return Stream.concat(
                process.getResponsibilities().stream(),
                process.getProcessActivities().stream().flatMap(activity -> activity.getResponsibilities().stream()));
    }

    private void addAnswering(Position position, Process process) {
        if (isKnown(position)) {
            answered.computeIfAbsent(position, any -> new LinkedHashSet<>()).add(process);
        }
    }

    /** The processes that a position owns or is accountable for, in the order of the text. */
    List<Process> answersFor(Position position) {
        return List.copyOf(answered.getOrDefault(position, Set.of()));
    }

    /** The positions that report to a position, in the order of the text. */
    List<Position> below(Position position) {
        return below.getOrDefault(position, List.of());
    }

    /** How long things may take in this project. */
    Limits limits() {
        return limits;
    }

    /** The records of the project to which a file belongs. */
    static Records of(QualityModel file, ProjectFiles files) {
        return SettledProject.answer(
                file.eResource().getResourceSet(), Records.class, () -> new Records(files.all(file.eResource())));
    }

    private void read(QualityModel file) {
        Map<Class<?>, List<EObject>> own = byFile.computeIfAbsent(file, any -> new HashMap<>());
        for (EObject element : FileElements.of(file)) {
            Class<?> kind = element.eClass().getInstanceClass();
            own.computeIfAbsent(kind, any -> new ArrayList<>()).add(element);
            all.computeIfAbsent(kind, any -> new ArrayList<>()).add(element);
        }
    }

    /** The model date; {@code null} where the project states none: then nothing is late, and nothing need be complete. */
    LocalDate today() {
        return today;
    }

    /** All elements of exactly this class in the project, in the order of the text. */
    <T extends EObject> List<T> all(Class<T> kind) {
        return cast(all.get(kind), kind);
    }

    /** Those of one file. */
    <T extends EObject> List<T> in(QualityModel file, Class<T> kind) {
        return cast(byFile.getOrDefault(file, Map.of()).get(kind), kind);
    }

    private static <T extends EObject> List<T> cast(List<EObject> found, Class<T> kind) {
        return found == null ? List.of() : found.stream().map(kind::cast).toList();
    }

    /** Who holds, held or will hold a position, in the order of the text. */
    List<Holding> holdings(Position position) {
        return holdings.getOrDefault(position, List.of());
    }

    /** Whether a position is called vacant, or everybody known for it has left by the model date, or is yet to come. */
    boolean isVacant(Position position) {
        List<Holding> held = holdings(position);
        return position.isVacant()
                || today != null
                        && !held.isEmpty()
                        && held.stream()
                                .allMatch(holding -> holding.getUntil() != null
                                                && holding.getUntil().isBefore(today)
                                        || holding.getSince() != null
                                                && holding.getSince().isAfter(today));
    }

    /**
     * Whether the work of a position is quality: the officer, a quality function, full time, one of a quality team, under
     * the officer. Where the top manager is the officer, everybody is under the officer, which says nothing.
     */
    boolean isQuality(Position position) {
        return position.isChiefQualityOfficer()
                || position.isFullTime()
                || !position.getFunctions().isEmpty()
                || teamMembers.contains(position)
                || isQualityHead(position.getReportsTo())
                || isUnderOfficer(position.getUnit());
    }

    private static boolean isQualityHead(Position superior) {
        return isKnown(superior) && superior.isChiefQualityOfficer() && !superior.isTopManager();
    }

    private static boolean isUnderOfficer(OrganisationalUnit unit) {
        Set<OrganisationalUnit> seen = new HashSet<>();
        for (OrganisationalUnit at = unit; isKnown(at) && seen.add(at); at = at.getParent()) {
            if (isQualityHead(at.getHead())) {
                return true;
            }
        }
        return false;
    }

    /** What is in the hands of a position otherwise than as a process, in the order of the text. */
    List<NamedElement> inHandsOf(Position position) {
        return inHands.getOrDefault(position, List.of());
    }

    /** @param elements of the same class */
    private void readHands(List<EObject> elements) {
        EObject first = elements.getFirst();
        if (first instanceof AlertRule) {
            elements.forEach(each -> readAlert((AlertRule) each));
        }
        if (!(first instanceof NamedElement) || first instanceof Process || first instanceof Position) {
            return;
        }
        List<EReference> hands = first.eClass().getEAllReferences().stream()
                .filter(reference -> HANDS.contains(reference.getName()) && !reference.isMany())
                .toList();
        for (EObject element : elements) {
            for (EReference reference : hands) {
                if (element.eGet(reference, false) instanceof Position position && isKnown(position)) {
                    addInHands(position, (NamedElement) element);
                }
            }
        }
    }

    private void readAlert(AlertRule alert) {
        if (alert.eContainer() instanceof NamedElement metric) {
            alert.getNotifies().stream().filter(Records::isKnown).forEach(position -> addInHands(position, metric));
        }
    }

    private void addInHands(Position position, NamedElement named) {
        List<NamedElement> held = inHands.computeIfAbsent(position, any -> new ArrayList<>());
        if (held.isEmpty() || held.getLast() != named) {
            held.add(named);
        }
    }

    static boolean isKnown(EObject element) {
        return element != null && !element.eIsProxy();
    }
}
