package dev.qualis.conformity.cqos.clause3;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.enterprise.Enterprise;
import dev.qualis.model.qms.enterprise.PursuedAim;
import dev.qualis.model.qms.enterprise.SystemAim;
import java.util.Arrays;
import java.util.List;

/**
 * 3.2: the system serves seven aims. Looks at the aims that the enterprise states, and at what it says to pursue each by;
 * whatever of the system may serve an aim, but not the enterprise as a whole. That the officer leads is judged in 4.3.
 */
public final class AimsServed implements Rule {

    private static final List<SystemAim> SEVEN = Arrays.stream(SystemAim.values())
            .filter(aim -> aim != SystemAim.UNSPECIFIED)
            .toList();

    @Override
    public String clause() {
        return "3.2";
    }

    @Override
    public Verdict judge(Company company) {
        List<PursuedAim> stated = company.all(PursuedAim.class, aim -> aim.getAim() != SystemAim.UNSPECIFIED);
        List<SystemAim> named = stated.stream().map(PursuedAim::getAim).toList();
        List<SystemAim> served = stated.stream()
                .filter(aim -> !serving(aim).isEmpty())
                .map(PursuedAim::getAim)
                .toList();
        return company.points()
                .kinds(
                        "首席质量官制度的七个目的都已写明",
                        "the seven aims of the system are stated",
                        SEVEN,
                        named,
                        company.all(
                                Enterprise.class,
                                enterprise -> !enterprise.getAims().isEmpty()),
                        next(named))
                .kinds(
                        "每个目的都落实到具体要素",
                        "each of them is pursued by something in the system",
                        SEVEN,
                        served,
                        stated.stream().flatMap(aim -> serving(aim).stream()).toList(),
                        next(served))
                .verdict();
    }

    /** To write down the first aim that is not there yet. */
    private static Fix next(List<SystemAim> there) {
        String snippet = SEVEN.stream()
                .filter(aim -> !there.contains(aim))
                .findFirst()
                .map(aim -> "aim " + aim.getLiteral() + " by …")
                .orElse("");
        return Fix.of("请写明该目的靠什么落实。", "Say by what the aim is pursued.", snippet);
    }

    private static List<NamedElement> serving(PursuedAim aim) {
        return aim.getBy().stream()
                .filter(by -> !by.eIsProxy() && !(by instanceof Enterprise))
                .toList();
    }
}
