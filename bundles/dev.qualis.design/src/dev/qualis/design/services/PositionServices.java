package dev.qualis.design.services;

import dev.qualis.design.facts.ProjectFacts;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.organisation.Person;
import dev.qualis.model.qms.organisation.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Positions: how they are named and marked, and where their lines end. */
public class PositionServices {

    /** The position's title, marked where it is vacant. */
    public String positionTitle(Position position) {
        ProjectFacts facts = ProjectFacts.of(position);
        return facts.title(position) + (position.isVacant() ? facts.choose("（空缺）", " (vacant)") : "");
    }

    /** The title of a position, marked where it is vacant, or of a body. */
    public String holderTitle(NamedElement holder) {
        return holder instanceof Position position
                ? positionTitle(position)
                : ProjectFacts.of(holder).title(holder);
    }

    /** The position's title with the number of people it stands for, where that is more than one. */
    public String positionLabel(Position position) {
        return positionTitle(position) + (isManned(position) ? " ×" + position.getHeadcount() : "");
    }

    private static boolean isManned(Position position) {
        return position.getHeadcount() != null && position.getHeadcount() > 1;
    }

    /** The position's label and its holders' names; a position of many people names none of them. */
    public String positionWithHolders(Position position) {
        ProjectFacts facts = ProjectFacts.of(position);
        List<Person> holders = facts.index().organisation().holders(position);
        if (holders.isEmpty() || position.isVacant() || isManned(position)) {
            return positionLabel(position);
        }
        return positionLabel(position) + facts.choose("　", ", ") + names(holders, facts);
    }

    /** The position's label, and in a line of their own its holders' names. */
    public String leadLabel(Position position) {
        ProjectFacts facts = ProjectFacts.of(position);
        List<Person> holders = facts.index().organisation().holders(position);
        return holders.isEmpty() || position.isVacant()
                ? positionLabel(position)
                : positionLabel(position) + "\n" + names(holders, facts);
    }

    /** Whether the position has any authority. */
    public boolean isEmpowered(Position position) {
        return position.getAuthorities().stream()
                .anyMatch(authority -> !authority.getKinds().isEmpty());
    }

    /** The position's label with its holders' names and what it may do. */
    public String positionWithPowers(Position position) {
        ProjectFacts facts = ProjectFacts.of(position);
        String powers = powers(position, facts);
        return positionWithHolders(position)
                + (powers.isEmpty() ? "" : facts.choose("［" + powers + "］", " [" + powers + "]"));
    }

    private static String powers(Position position, ProjectFacts facts) {
        return position.getAuthorities().stream()
                .flatMap(authority -> authority.getKinds().stream())
                .distinct()
                .sorted()
                .map(facts::label)
                .collect(Collectors.joining(facts.choose("、", ", ")));
    }

    private static String names(List<Person> holders, ProjectFacts facts) {
        return holders.stream().map(facts::title).collect(Collectors.joining(facts.choose("、", ", ")));
    }

    /** Title, holders, functions, authorities and superior, a line each. */
    public String positionTooltip(Position position) {
        ProjectFacts facts = ProjectFacts.of(position);
        List<String> lines = new ArrayList<>();
        lines.add(positionLabel(position));
        List<Person> holders = facts.index().organisation().holders(position);
        if (!holders.isEmpty()) {
            lines.add(facts.choose("任职：", "Held by: ") + names(holders, facts));
        }
        if (position.getReportsTo() != null) {
            lines.add(facts.choose("汇报：", "Reports to: ") + facts.title(position.getReportsTo()));
        }
        if (!position.getFunctions().isEmpty()) {
            lines.add(facts.choose("职能：", "Functions: ")
                    + position.getFunctions().stream()
                            .map(facts::label)
                            .collect(Collectors.joining(facts.choose("、", ", "))));
        }
        String powers = powers(position, facts);
        if (!powers.isEmpty()) {
            lines.add(facts.choose("权限：", "Authority: ") + powers);
        }
        return String.join("\n", lines);
    }

    /** Whether the position is vacant. */
    public boolean isVacantPosition(Position position) {
        return position.isVacant();
    }

    /** Whether the position is the chief quality officer's. */
    public boolean isChief(Position position) {
        return position.isChiefQualityOfficer();
    }

    /** Whether the position is the top manager's. */
    public boolean isTop(Position position) {
        return position.isTopManager();
    }

    /** Whether the position heads the unit it stands in. */
    public boolean isHead(Position position) {
        return !ProjectFacts.of(position)
                .index()
                .organisation()
                .unitsHeadedBy(position)
                .isEmpty();
    }

    /** Whether the position reports to the chief quality officer and is not vacant. */
    public boolean answersToChief(Position position) {
        return position.getReportsTo() != null && position.getReportsTo().isChiefQualityOfficer();
    }

    /** The positions that report directly to a position. */
    public List<Position> reportsOf(Position position) {
        return ProjectFacts.of(position).index().organisation().directReports(position);
    }

    /** The box in which the position stands. */
    public NamedElement boxOfPosition(Position position) {
        return ProjectFacts.of(position).chart().boxOf(position);
    }

    /** The box in which the position's superior stands. */
    public NamedElement boxOfSuperior(Position position) {
        return ProjectFacts.of(position).chart().boxOf(position.getReportsTo());
    }

    /** The boxes that the position leads below its superior's. */
    public List<NamedElement> boxesLedBy(Position position) {
        return ProjectFacts.of(position).chart().lines().ledBy(position);
    }

    /** The boxes of the superiors by dotted lines. */
    public List<NamedElement> boxesOfDottedSuperiors(Position position) {
        return ProjectFacts.of(position).chart().lines().dottedBoxes(position);
    }

    /** What a position that is held says of being vacant: no. */
    public boolean notVacant(Position position) {
        return false;
    }
}
