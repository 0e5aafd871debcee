package dev.qualis.conformity.cqos.clause54;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.conformity.Wording;
import dev.qualis.model.qms.process.EmbeddedRequirement;
import dev.qualis.model.qms.standard.Clause;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;

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
        Set<Clause> linked = new LinkedHashSet<>();
        List<EObject> evidence = new ArrayList<>();
        company.all(EmbeddedRequirement.class)
                .forEach(requirement -> see(requirement, requirement.getClauses(), linked, evidence));
        List<Principle> missing = Arrays.stream(Principle.values())
                .filter(principle -> linked.stream().noneMatch(principle::livesIn))
                .toList();
        int all = Principle.values().length;
        Fix fix = Fix.of(
                "请把过程要求与该原则所在的条款相连。",
                "Link a requirement of a process to a clause in which the principle lives.",
                "requirement \"…\" | \"…\" from "
                        + (missing.isEmpty() ? "" : missing.getFirst().reference()));
        return company.points()
                .share(
                        "七项质量管理原则都落到过程的要求上",
                        "each of the seven principles of quality management is linked to a requirement of a process",
                        (double) (all - missing.size()) / all,
                        new Wording(
                                "（缺" + joined(missing, Wording::zh, "、") + "）",
                                " (missing: " + joined(missing, Wording::en, ", ") + ")"),
                        missing.size() < all ? evidence : List.of(),
                        fix)
                .verdict();
    }

    private static void see(EObject element, List<Clause> clauses, Set<Clause> linked, List<EObject> evidence) {
        List<Clause> bearing = clauses.stream()
                .filter(clause -> Arrays.stream(Principle.values()).anyMatch(principle -> principle.livesIn(clause)))
                .toList();
        if (!bearing.isEmpty()) {
            linked.addAll(bearing);
            evidence.add(element);
        }
    }

    private static String joined(List<Principle> principles, Function<Wording, String> language, String between) {
        return principles.stream().map(Principle::label).map(language).collect(Collectors.joining(between));
    }
}
