package dev.qualis.analysis.conformity.clause4;

import dev.qualis.analysis.conformity.Company;
import dev.qualis.analysis.conformity.Fix;
import dev.qualis.analysis.conformity.Rule;
import dev.qualis.analysis.conformity.Verdict;
import dev.qualis.model.qms.organisation.Person;
import dev.qualis.model.qms.organisation.Position;
import java.util.List;

/** 4.3 j: ability tests and talent tiers. Looks at who holds quality positions, and at successors for key positions. */
public final class TalentDuty implements Rule {

    @Override
    public String clause() {
        return "4.3.j";
    }

    @Override
    public Verdict judge(Company company) {
        List<Position> held = company.qualityStaff().positions().stream()
                .filter(position ->
                        !company.index().organisation().holders(position).isEmpty())
                .toList();
        return company.points()
                .each(
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
                        Fix.of("请为关键岗位确定后备人选。", "Name a successor.", "successor for …"))
                .verdict();
    }

    private static boolean isAssessed(Company company, Person person) {
        return person.getCompetences().stream().anyMatch(own -> company.today().hasHappened(own.getAssessed()));
    }
}
