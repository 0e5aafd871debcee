package dev.qualis.conformity.cqos.clause4;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Points;
import dev.qualis.model.qms.improvement.ImprovementProject;
import dev.qualis.model.qms.organisation.QualityActivity;
import java.util.List;
import org.eclipse.emf.ecore.EObject;

/** 4.3 h: drives improvement. Looks for a project that runs, or was closed within the last year. */
public final class ImprovementDuty extends Duty {

    public ImprovementDuty() {
        super("4.3.h", QualityActivity.IMPROVEMENT);
    }

    @Override
    List<? extends EObject> owned(Company company) {
        return company.all(
                ImprovementProject.class, project -> company.officer().is(project.getOwner()));
    }

    @Override
    Points means(Company company, Points points) {
        return points.some(
                "有正在进行或一年内完成的改进项目",
                "an improvement project runs or was closed within the last year",
                company.all(
                        ImprovementProject.class,
                        project ->
                                project.getClosed() == null || company.today().isOfLastYear(project.getClosed())),
                Fix.of(
                        "请启动一个改进项目。",
                        "Start an improvement project.",
                        "improvement project … owned by ‹officer› from …"));
    }
}
