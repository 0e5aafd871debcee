package dev.qualis.conformity.cqos.clause54;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Points;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.process.EmbeddedRequirement;

/**
 * 5.4, the opening (should): the system follows the principles of quality management. The guide names none; they are the
 * seven of ISO 9000. A principle counts once a requirement embedded in a process refers to a clause of ISO 9001 in which
 * it lives, directly or through a clause of another standard that corresponds to it. A claim does not count: it speaks for
 * its own clause. That the system is built and works is judged in 5.4 a to f.
 */
public final class PrinciplesFollowed implements Rule {

    @Override
    public String clause() {
        return "5.4";
    }

    @Override
    public Verdict judge(Company company) {
        Points points = company.points();
        for (Principle principle : Principle.values()) {
            points.some(
                    "原则“" + principle.label().zh() + "”落到过程的要求上（ISO 9001 " + principle.clauses() + "）",
                    "the principle of " + principle.label().en() + " is linked to a requirement of a process (ISO 9001 "
                            + principle.clauses() + ")",
                    company.all(
                            EmbeddedRequirement.class,
                            requirement -> requirement.getClauses().stream().anyMatch(principle::livesIn)),
                    Fix.of(
                            "请把过程要求与该原则所在的条款相连。",
                            "Link a requirement of a process to a clause in which the principle lives.",
                            "requirement \"…\" | \"…\" from " + principle.reference()));
        }
        return points.verdict();
    }
}
