package dev.qualis.conformity.cqos.clause4;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Points;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.qms.organisation.QualityActivity;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;

/**
 * A duty of 4.3: the officer answers for the matter and has means for it. Whether the matter itself is complete is judged
 * in clause 5, so that one defect lowers one clause; what no clause there asks for (problems, complaints, tiers of
 * talent, work with the outside) is judged here.
 */
abstract class Duty implements Rule {

    private final String clause;
    private final QualityActivity activity;

    /** @param activity the quality activity that carries the duty; {@code null} where none does */
    Duty(String clause, QualityActivity activity) {
        this.clause = clause;
        this.activity = activity;
    }

    @Override
    public final String clause() {
        return clause;
    }

    @Override
    public final Verdict judge(Company company) {
        return company.officer()
                .judge(position -> means(
                                company,
                                company.points()
                                        .some(
                                                "首席质量官对此负责",
                                                "the chief quality officer answers for it",
                                                signs(company, position),
                                                Fix.of(
                                                        "请在首席质量官岗位上声明该职责并附依据。",
                                                        "State the duty on the officer's position, with evidence.",
                                                        "fulfils CQOS " + clause + " evidence \"…\" | \"…\"")))
                        .verdict());
    }

    /**
     * What shows it: own claim of the clause with evidence, the unit led or the process owned that does the quality
     * activity, or the elements owned.
     */
    private List<EObject> signs(Company company, Position officer) {
        ModelIndex index = company.index();
        Set<EObject> signs = new LinkedHashSet<>(owned(company));
        company.clause(clause).map(index.clauses()::claims).orElse(List.of()).stream()
                .filter(claim -> claim.element() == officer)
                .filter(claim -> !claim.fulfilment().getEvidence().isEmpty())
                .forEach(claim -> signs.add(officer));
        if (activity != null) {
            index.organisation().unitsHeadedBy(officer).stream()
                    .filter(unit -> unit.getActivities().contains(activity))
                    .forEach(signs::add);
            index.processes().ownedBy(officer).stream()
                    .filter(process -> process.getActivities().contains(activity))
                    .forEach(signs::add);
        }
        return List.copyOf(signs);
    }

    /** The elements of the matter that the officer owns. */
    List<? extends EObject> owned(Company company) {
        return List.of();
    }

    /** Adds the means. */
    abstract Points means(Company company, Points points);
}
