package dev.qualis.conformity.cqos.clause4;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Points;
import dev.qualis.model.qms.enterprise.ProductStandard;
import dev.qualis.model.qms.improvement.ImprovementMethod;
import dev.qualis.model.qms.organisation.QualityActivity;
import dev.qualis.model.qms.process.Process;
import java.util.List;
import org.eclipse.emf.ecore.EObject;

/** 4.3 e: standards, processes, indicators and methods in use. Looks for one of each; completeness is judged in 5.4. */
public final class MethodsDuty extends Duty {

    public MethodsDuty() {
        super("4.3.e", QualityActivity.MEASUREMENT);
    }

    @Override
    List<? extends EObject> owned(Company company) {
        return company.officer()
                .position()
                .map(company.index().metrics()::ownedBy)
                .orElse(List.of());
    }

    @Override
    Points means(Company company, Points points) {
        return points.some(
                        "有产品质量标准",
                        "there is a standard for a product",
                        company.all(ProductStandard.class),
                        Fix.of("请为产品制定标准。", "Set a standard for a product.", "standard … { acceptance \"…\" | \"…\" }"))
                .some(
                        "有过程配了指标",
                        "a process is measured",
                        company.all(
                                Process.class, process -> !process.getMetrics().isEmpty()),
                        Fix.of("请为过程配上指标。", "Measure a process.", "measured by …"))
                .some(
                        "有方法在使用",
                        "a method is in use",
                        company.all(
                                ImprovementMethod.class,
                                method -> !method.getStages().isEmpty()),
                        Fix.of("请写出所用方法。", "Name a method in use.", "improvement method … { stages production }"));
    }
}
