package dev.qualis.dsl.validation;

import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.organisation.Holding;
import dev.qualis.model.qms.organisation.OrganisationPackage;
import dev.qualis.model.qms.organisation.Person;
import dev.qualis.model.qms.organisation.Position;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.eclipse.xtext.validation.Check;

/** A post has no more holders than there are posts, and nobody holds what cannot be held together (CQOS 5.1.3). */
public class HolderCheck extends RecordCheck {

    /** Told at the holding that begins when all posts are taken, in the file in which it stands. */
    @Check
    public void checkHeadcount(QualityModel file) {
        Records records = records(file);
        Set<Position> seen = new HashSet<>();
        for (Holding holding : records.in(file, Holding.class)) {
            Position position = holding.getPosition();
            if (Records.isKnown(position) && seen.add(position) && posts(position) > 0) {
                crowded(records.holdings(position), posts(position)).stream()
                        .filter(one -> one.eResource() == file.eResource())
                        .forEach(one -> report(
                                "qualis.position.headcount.exceeded",
                                one,
                                OrganisationPackage.Literals.HOLDING__POSITION,
                                name(position),
                                posts(position),
                                name((Person) one.eContainer())));
            }
        }
    }

    /** How many may hold a position: its headcount; one officer, one top manager; 0 where nothing is said. */
    static int posts(Position position) {
        if (position.getHeadcount() != null) {
            return Math.max(position.getHeadcount(), 0);
        }
        return position.isChiefQualityOfficer() || position.isTopManager() ? 1 : 0;
    }

    /** The holdings that begin while all posts are taken. The day of leaving may be the day on which the next one comes. */
    private static List<Holding> crowded(List<Holding> holdings, int posts) {
        PriorityQueue<LocalDate> leaving = new PriorityQueue<>();
        return holdings.stream()
                .sorted(Comparator.comparing(HolderCheck::begin))
                .filter(holding -> {
                    while (!leaving.isEmpty() && !leaving.peek().isAfter(begin(holding))) {
                        leaving.remove();
                    }
                    leaving.add(end(holding));
                    return leaving.size() > posts;
                })
                .toList();
    }

    private static LocalDate begin(Holding holding) {
        return holding.getSince() == null ? LocalDate.MIN : holding.getSince();
    }

    private static LocalDate end(Holding holding) {
        return holding.getUntil() == null ? LocalDate.MAX : holding.getUntil();
    }

    private static boolean overlap(Holding one, Holding other) {
        return begin(one).isBefore(end(other)) && begin(other).isBefore(end(one));
    }

    /** Nobody holds a position twice at a time, is the own superior, or the own successor. */
    @Check
    public void checkPerson(Person person) {
        Map<Position, Holding> held = new HashMap<>();
        for (Holding holding : person.getHoldings()) {
            Position position = holding.getPosition();
            if (!Records.isKnown(position)) {
                continue;
            }
            Holding before = held.put(position, holding);
            if (before != null && overlap(before, holding) && posts(position) == 0) {
                report(
                        "qualis.person.holding.twice",
                        holding,
                        OrganisationPackage.Literals.HOLDING__POSITION,
                        name(person),
                        name(position));
            }
        }
        for (Holding holding : person.getHoldings()) {
            Position position = holding.getPosition();
            if (Records.isKnown(position)
                    && !position.isChiefQualityOfficer()
                    && Records.isKnown(position.getReportsTo())
                    && position.getReportsTo() != position
                    && held.containsKey(position.getReportsTo())
                    && overlap(held.get(position.getReportsTo()), holding)) {
                report(
                        "qualis.person.holding.superior",
                        holding,
                        OrganisationPackage.Literals.HOLDING__POSITION,
                        name(person),
                        name(position),
                        name(position.getReportsTo()));
            }
        }
        for (int i = 0; i < person.getSuccessorFor().size(); i++) {
            Holding own = held.get(person.getSuccessorFor().get(i));
            if (own != null && own.getUntil() == null) {
                reportValue(
                        "qualis.person.successor.self",
                        person,
                        OrganisationPackage.Literals.PERSON__SUCCESSOR_FOR,
                        i,
                        name(person),
                        name(own.getPosition()));
            }
        }
    }
}
