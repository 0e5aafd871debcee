package dev.qualis.conformity.cqos.clause4;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Points;
import dev.qualis.model.qms.process.QualityProblem;
import dev.qualis.model.qms.strategy.Risk;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;

/** 4.2 d: finds and settles problems and risks. Looks at the competence and at problems or risks on record. */
public final class SolvesProblems extends Ability {

    public SolvesProblems() {
        super("4.2.d");
    }

    @Override
    Points purpose(Company company, Points points) {
        List<EObject> known = Stream.concat(
                        company.all(QualityProblem.class).stream(), company.all(Risk.class).stream())
                .map(EObject.class::cast)
                .toList();
        return points.some(
                "问题或风险有记录",
                "problems or risks are on record",
                known,
                Fix.of("请记录问题或风险。", "Record a problem or a risk.", "problem … owned by ‹officer› { opened on … }"));
    }
}
