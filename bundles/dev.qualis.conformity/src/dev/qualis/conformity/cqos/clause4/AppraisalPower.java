package dev.qualis.conformity.cqos.clause4;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.organisation.AppraisalScheme;
import dev.qualis.model.qms.organisation.AuthorityKind;
import dev.qualis.model.qms.process.KeyProject;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;

/**
 * 4.4 b: sets criteria and appraises. Looks at the authority and whether each department and key project is appraised. A
 * scheme covers the units that it names, and those below them where it says so; without criteria it counts half.
 */
public final class AppraisalPower implements Rule {

    private static final double WITHOUT_CRITERIA = 0.5;

    @Override
    public String clause() {
        return "4.4.b";
    }

    @Override
    public Verdict judge(Company company) {
        Map<EObject, Double> appraised = new HashMap<>();
        Map<EObject, Double> covered = new HashMap<>();
        company.all(AppraisalScheme.class).forEach(scheme -> {
            double worth = scheme.getCriteria().isEmpty() ? WITHOUT_CRITERIA : 1;
            scheme.getAppraised().forEach(element -> appraised.merge(element, worth, Math::max));
            company.units()
                    .meant(scheme.getAppraised(), scheme.isSubunits())
                    .forEach(element -> covered.merge(element, worth, Math::max));
        });
        Fix fix = Fix.of(
                "请纳入考核方案。",
                "Put them under an appraisal scheme.",
                "appraisal scheme … { covers … criterion \"…\" weight 100 % }");
        return company.officer()
                .judge(officer -> Power.points(company, officer, AuthorityKind.APPRAISAL)
                        .shares(
                                "各部门都在有标准的考核方案之下",
                                "each department is under a scheme with criteria",
                                company.units().departments(),
                                unit -> covered.getOrDefault(unit, 0.0),
                                fix)
                        .eachIfAny(
                                "各重点项目都在考核方案之下",
                                "each key project is under a scheme",
                                company.all(KeyProject.class),
                                appraised::containsKey,
                                fix)
                        .verdict());
    }
}
