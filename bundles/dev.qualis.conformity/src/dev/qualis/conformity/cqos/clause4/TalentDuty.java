package dev.qualis.conformity.cqos.clause4;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Points;
import dev.qualis.model.qms.organisation.CompetenceLevel;
import dev.qualis.model.qms.organisation.Person;
import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.qms.organisation.QualityActivity;
import java.util.List;

/**
 * 4.3 j: ability tests and talent tiers. Looks at who holds quality positions, and at successors for key positions, which
 * are the tiers; how the staff is trained and qualified is judged in 5.1.5.
 */
public final class TalentDuty extends Duty {

    public TalentDuty() {
        super("4.3.j", QualityActivity.TRAINING);
    }

    @Override
    Points means(Company company, Points points) {
        List<Position> held = company.qualityStaff().positions().stream()
                .filter(position ->
                        !company.index().organisation().holders(position).isEmpty())
                .toList();
        return points.each(
                        "质量岗位的任职者都经过能力测评",
                        "whoever holds a quality position is assessed",
                        held,
                        position -> company.index().organisation().holders(position).stream()
                                .allMatch(person -> isAssessed(company, person)),
                        Fix.of(
                                "请测评任职者的能力。",
                                "Assess the person in office.",
                                "competence … level proficient assessed …"))
                .each(
                        "关键岗位都有后备人选",
                        "each key position has a successor",
                        company.all(Position.class, Position::isKeyPosition),
                        position -> !company.index()
                                .organisation()
                                .successors(position)
                                .isEmpty(),
                        Fix.of("请为关键岗位确定后备人选。", "Name a successor.", "successor for …"));
    }

    private static boolean isAssessed(Company company, Person person) {
        return person.getCompetences().stream()
                .anyMatch(own -> own.getLevel() != CompetenceLevel.UNSPECIFIED
                        && company.today().stands(own.getAssessed()));
    }
}
