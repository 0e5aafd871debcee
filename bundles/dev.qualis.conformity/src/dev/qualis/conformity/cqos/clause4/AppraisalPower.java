package dev.qualis.conformity.cqos.clause4;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.organisation.AppraisalScheme;
import dev.qualis.model.qms.organisation.AuthorityKind;
import dev.qualis.model.qms.process.KeyProject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;

/**
 * 4.4 b: sets criteria and appraises. Looks at the authority and whether each department and key project is appraised. A
 * scheme covers the units that it names, and those below them where it says so.
 */
public final class AppraisalPower implements Rule {

    @Override
    public String clause() {
        return "4.4.b";
    }

    @Override
    public Verdict judge(Company company) {
        List<AppraisalScheme> schemes = company.all(
                AppraisalScheme.class, scheme -> !scheme.getCriteria().isEmpty());
        Set<NamedElement> appraised = new HashSet<>();
        Set<EObject> covered = new HashSet<>();
        schemes.forEach(scheme -> {
            appraised.addAll(scheme.getAppraised());
            covered.addAll(company.units().meant(scheme.getAppraised(), scheme.isSubunits()));
        });
        Fix fix = Fix.of(
                "请纳入考核方案。",
                "Put them under an appraisal scheme.",
                "appraisal scheme … { covers … criterion \"…\" weight 100 % }");
        return company.officer()
                .judge(officer -> Power.points(company, officer, AuthorityKind.APPRAISAL)
                        .each(
                                "各部门都在有标准的考核方案之下",
                                "each department is under a scheme with criteria",
                                company.units().departments(),
                                covered::contains,
                                fix)
                        .eachIfAny(
                                "各重点项目都在考核方案之下",
                                "each key project is under a scheme",
                                company.all(KeyProject.class),
                                appraised::contains,
                                fix)
                        .verdict());
    }
}
