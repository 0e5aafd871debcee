package dev.qualis.analysis.conformity;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.analysis.ModelTexts;
import dev.qualis.analysis.Responsibility;
import dev.qualis.model.qms.enterprise.Enterprise;
import dev.qualis.model.qms.enterprise.EnterpriseSize;
import dev.qualis.model.qms.organisation.Body;
import dev.qualis.model.qms.organisation.OrganisationalUnit;
import dev.qualis.model.qms.organisation.Person;
import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.qms.organisation.QualityActivity;
import dev.qualis.model.qms.organisation.QualityTeam;
import dev.qualis.model.qms.process.Process;
import dev.qualis.model.qms.standard.Clause;
import dev.qualis.model.qms.standard.Standard;
import dev.qualis.model.value.Interval;
import dev.qualis.model.value.LocalizedText;
import dev.qualis.model.value.Period;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;

/** What the rules ask again and again about the company under assessment, found once. */
public final class Company {

    private static final int MONTHS_OF_A_YEAR = 12;

    private final ModelIndex index;
    private final Standard standard;
    private final ModelTexts texts;
    private final Set<Position> qualityPositions;

    Company(ModelIndex index, Standard standard) {
        this.index = index;
        this.standard = standard;
        this.texts = ModelTexts.of(index);
        this.qualityPositions = findQualityPositions();
    }

    /** The model. */
    public ModelIndex index() {
        return index;
    }

    /** The standard by which it is judged. */
    public Standard standard() {
        return standard;
    }

    /** All elements of a class. */
    public <T extends EObject> List<T> all(Class<T> type) {
        return index.all(type);
    }

    /** The elements of a class for which something holds. */
    public <T extends EObject> List<T> all(Class<T> type, Predicate<T> wanted) {
        return index.all(type).stream().filter(wanted).toList();
    }

    /** Starts a list of points. */
    public Points points() {
        return new Points(texts);
    }

    /** The chief quality officer's position, the first where there are several (CQOS 3.1). */
    public Optional<Position> officer() {
        return index.organisation().chiefQualityOfficers().stream().findFirst();
    }

    /** Whether an element is the chief quality officer's position. */
    public boolean isOfficer(EObject element) {
        return element != null && officer().filter(element::equals).isPresent();
    }

    /** The persons who are chief quality officer on the model's date. */
    public List<Person> officers() {
        return officer().map(index.organisation()::holders).orElse(List.of());
    }

    /** Judges by the officer's position; not met where there is none. */
    public Verdict withOfficer(Function<Position, Verdict> judge) {
        return officer()
                .map(judge)
                .orElseGet(() -> Verdict.notMet(
                        "没有首席质量官岗位。",
                        "There is no position of chief quality officer.",
                        Fix.of(
                                "请把一个岗位标为首席质量官。",
                                "Mark a position as chief quality officer.",
                                "position CQO \"首席质量官\" | \"Chief quality officer\" { chief quality officer }")));
    }

    /** Judges by the person in office; not met where the position is missing or empty. */
    public Verdict withPerson(Function<Person, Verdict> judge) {
        return withOfficer(position -> officers().stream()
                .findFirst()
                .map(judge)
                .orElseGet(() -> Verdict.notMet(
                        "首席质量官岗位无人任职。",
                        "Nobody holds the position of chief quality officer.",
                        Fix.of(
                                "请让一个人担任首席质量官。",
                                "Let a person hold the position.",
                                "person … holds " + position.getName() + " since …"))));
    }

    /**
     * What shows that the officer answers for a matter (CQOS 4.3): own claim of the clause with evidence, the unit led or
     * the process owned that does a quality activity, or the elements owned.
     */
    public List<EObject> dutyOf(String clause, QualityActivity activity, List<? extends EObject> owned) {
        Set<EObject> signs = new LinkedHashSet<>(owned);
        officer().ifPresent(position -> {
            clause(clause).map(index.clauses()::claims).orElse(List.of()).stream()
                    .filter(claim -> claim.element() == position)
                    .filter(claim -> !claim.fulfilment().getEvidence().isEmpty())
                    .forEach(claim -> signs.add(position));
            if (activity != null) {
                index.organisation().unitsHeadedBy(position).stream()
                        .filter(unit -> unit.getActivities().contains(activity))
                        .forEach(signs::add);
                index.processes().ownedBy(position).stream()
                        .filter(process -> process.getActivities().contains(activity))
                        .forEach(signs::add);
            }
        });
        return List.copyOf(signs);
    }

    /** The clause of the standard with a number. */
    public Optional<Clause> clause(String number) {
        return index.clauses().find(standard, number);
    }

    /** Whether an element belongs to top management: a body of it, one of its positions, or who holds one. */
    public boolean isTopManagement(EObject element) {
        return switch (element) {
            case Body body -> body.isTopManagement();
            case Position position ->
                position.isTopManager()
                        || index.organisation().bodiesOf(position).stream().anyMatch(Body::isTopManagement);
            case Person person ->
                index.organisation().positionsHeldBy(person).stream().anyMatch(this::isTopManagement);
            case null, default -> false;
        };
    }

    /** Whether the company is small or micro, so that one person does many things and nobody one only. */
    public boolean isSmall() {
        EnterpriseSize size = index.enterprise().map(Enterprise::getSize).orElse(EnterpriseSize.UNSPECIFIED);
        return size == EnterpriseSize.SMALL || size == EnterpriseSize.MICRO;
    }

    /** Whether the company is large or medium. */
    public boolean isLargeOrMedium() {
        EnterpriseSize size = index.enterprise().map(Enterprise::getSize).orElse(EnterpriseSize.UNSPECIFIED);
        return size == EnterpriseSize.LARGE || size == EnterpriseSize.MEDIUM;
    }

    /** The positions that do quality work: with a quality function, in a quality team, or under the officer. */
    public Set<Position> qualityPositions() {
        return qualityPositions;
    }

    private Set<Position> findQualityPositions() {
        Set<Position> found = new LinkedHashSet<>();
        Set<EObject> officerUnits = officerUnits();
        for (Position position : index.organisation().positions()) {
            if (position.isChiefQualityOfficer()
                    || !position.getFunctions().isEmpty()
                    || !index.organisation().teamsOf(position).isEmpty()
                    || position.getUnit() != null && officerUnits.contains(position.getUnit())) {
                found.add(position);
            }
        }
        return Collections.unmodifiableSet(found);
    }

    /** The units that the officer leads with those below; none where the top manager is the officer and leads everything. */
    private Set<EObject> officerUnits() {
        return officer()
                .filter(position -> !position.isTopManager())
                .map(position -> withUnitsBelow(index.organisation().unitsHeadedBy(position)))
                .orElse(Collections.emptySet()); // unlike Set.of() it can be asked for null
    }

    /** The elements and, where they are units, all units below them. */
    public Set<EObject> withUnitsBelow(Collection<? extends EObject> elements) {
        Set<EObject> found = new HashSet<>();
        Deque<EObject> open = new ArrayDeque<>(elements);
        while (!open.isEmpty()) {
            EObject element = open.pop();
            if (found.add(element) && element instanceof OrganisationalUnit unit) {
                open.addAll(index.organisation().childUnits(unit));
            }
        }
        return found;
    }

    /** The quality positions with a part in a process, its owner included. */
    public List<Position> qualityPositionsIn(Process process) {
        Set<Position> found = new LinkedHashSet<>();
        if (qualityPositions.contains(process.getOwner())) {
            found.add(process.getOwner());
        }
        index.processes().responsibilities(process).stream()
                .map(Responsibility::position)
                .filter(qualityPositions::contains)
                .forEach(found::add);
        return List.copyOf(found);
    }

    /** The departments and product lines: units that have one above them, or all where none has. */
    public List<OrganisationalUnit> departments() {
        List<OrganisationalUnit> units = all(OrganisationalUnit.class, Company::isDepartment);
        List<OrganisationalUnit> below =
                units.stream().filter(unit -> unit.getParent() != null).toList();
        return below.isEmpty() ? units : below;
    }

    private static boolean isDepartment(OrganisationalUnit unit) {
        return !(unit instanceof Body) && !(unit instanceof QualityTeam);
    }

    /** Whether a day is given and does not lie after the model's date. */
    public boolean hasHappened(LocalDate day) {
        return day != null && index.date().map(today -> !day.isAfter(today)).orElse(true);
    }

    /** Whether a day is given and lies in the twelve months up to the model's date. */
    public boolean isOfLastYear(LocalDate day) {
        return isOfLastMonths(day, MONTHS_OF_A_YEAR);
    }

    /** Whether a day is given and lies in so many months up to the model's date. */
    public boolean isOfLastMonths(LocalDate day, int months) {
        return hasHappened(day)
                && index.date()
                        .map(today -> !day.isBefore(today.minusMonths(months)))
                        .orElse(true);
    }

    /** Whether something done on a day is due again after the interval, but not before the model's date. */
    public boolean isCurrent(LocalDate day, Interval interval) {
        return hasHappened(day)
                && interval != null
                && index.date()
                        .map(today -> !interval.after(day).isBefore(today))
                        .orElse(true);
    }

    /** Whether a day has not passed; no day means without end. */
    public boolean isStillValid(LocalDate until) {
        return until == null
                || index.date().map(today -> !until.isBefore(today)).orElse(true);
    }

    /** Whether a period has begun by the model's date. */
    public boolean hasBegun(LocalDate first) {
        return index.date().map(today -> !first.isAfter(today)).orElse(true);
    }

    /** Whether a period has begun by the model's date and its last day lies in so many months before it, or ahead. */
    public boolean isOfLastMonths(Period period, int months) {
        return period != null
                && hasBegun(period.first())
                && index.date()
                        .map(today -> !period.last().isBefore(today.minusMonths(months)))
                        .orElse(true);
    }

    /** Whether a text is written in any language. */
    public static boolean isWritten(LocalizedText text) {
        return text != null && (isFilled(text.primary()) || isFilled(text.secondary()));
    }

    /** Whether a string says something. */
    public static boolean isFilled(String text) {
        return text != null && !text.isBlank();
    }
}
