package dev.qualis.conformity.cqos.clause4;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.organisation.Authority;
import dev.qualis.model.qms.organisation.AuthorityKind;
import dev.qualis.model.qms.organisation.DecisionKind;
import dev.qualis.model.qms.organisation.DecisionPoint;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * 4.4 a: veto on product release, project milestones and quality heads. Looks at the officer's authorities: the three
 * kinds, and each gate of the first two. A veto that names no gate holds at all gates of its kinds.
 */
public final class Veto implements Rule {

    private static final List<DecisionKind> KINDS =
            List.of(DecisionKind.PRODUCT_RELEASE, DecisionKind.PROJECT_MILESTONE, DecisionKind.QUALITY_APPOINTMENT);

    @Override
    public String clause() {
        return "4.4.a";
    }

    @Override
    public Verdict judge(Company company) {
        return company.officer().judge(position -> {
            List<Authority> vetoes = position.getAuthorities().stream()
                    .filter(authority -> authority.getKinds().contains(AuthorityKind.VETO))
                    .toList();
            Set<DecisionKind> over = new HashSet<>();
            vetoes.forEach(veto -> over.addAll(veto.getOver()));
            return company.points()
                    .kinds(
                            "首席质量官在三类事项上有否决权",
                            "the officer has a veto over the three kinds of decision",
                            KINDS,
                            over,
                            vetoes,
                            Fix.of("请赋予否决权。", "Give the veto.", "authority veto over ‹missing›"))
                    .eachIfAny(
                            "每个放行点和里程碑都在否决权之内",
                            "each release and milestone gate is within the veto",
                            company.all(DecisionPoint.class, point -> isGate(point)),
                            point -> vetoes.stream().anyMatch(veto -> holdsAt(veto, point)),
                            Fix.of(
                                    "请把该决策点列入否决权。",
                                    "Add the gate to the veto.",
                                    "authority veto over productRelease at …"))
                    .verdict();
        });
    }

    private static boolean isGate(DecisionPoint point) {
        return point.getKind() == DecisionKind.PRODUCT_RELEASE || point.getKind() == DecisionKind.PROJECT_MILESTONE;
    }

    private static boolean holdsAt(Authority veto, DecisionPoint point) {
        return veto.getAt().isEmpty()
                ? veto.getOver().contains(point.getKind())
                : veto.getAt().contains(point);
    }
}
