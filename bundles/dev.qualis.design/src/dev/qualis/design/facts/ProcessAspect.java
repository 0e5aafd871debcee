package dev.qualis.design.facts;

import dev.qualis.analysis.coverage.ProcessCoverage;
import dev.qualis.model.qms.core.CorePackage;
import dev.qualis.model.qms.organisation.OrganisationPackage;
import dev.qualis.model.qms.process.ProcessPackage;
import dev.qualis.model.qms.strategy.StrategyPackage;
import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.ToIntFunction;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Something that a process should have (CQOS 4.3 e, 5.1.1, 5.1.3, 5.4 a and b), behind a feature of the metamodel. */
public enum ProcessAspect {
    OWNER(ProcessPackage.Literals.PROCESS__OWNER, "负责人", "Owner", coverage -> coverage.owned() ? 1 : 0),
    ACCOUNTABLE(
            ProcessPackage.Literals.RESPONSIBILITY_ASSIGNMENT__ROLE,
            "唯一 A",
            "One A",
            ProcessCoverage::accountable,
            count -> count == 1),
    RESPONSIBLE(
            ProcessPackage.Literals.RESPONSIBILITY_ASSIGNMENT__POSITIONS, "R 岗位", "R", ProcessCoverage::responsible),
    QUALITY(
            OrganisationPackage.Literals.POSITION__FUNCTIONS,
            "质量岗位",
            "Quality positions",
            coverage -> coverage.qualityPositions().size()),
    METRICS(
            ProcessPackage.Literals.PROCESS__METRICS,
            "指标",
            "Metrics",
            coverage -> coverage.metrics().size()),
    RISKS(
            StrategyPackage.Literals.RISK__PROCESS,
            "风险",
            "Risks",
            coverage -> coverage.risks().size()),
    REQUIREMENTS(
            ProcessPackage.Literals.PROCESS__REQUIREMENTS,
            "内嵌要求",
            "Requirements",
            coverage -> coverage.requirements().size()),
    CLAUSES(
            CorePackage.Literals.FULFILMENT__CLAUSES,
            "标准条款",
            "Clauses",
            coverage -> coverage.clauses().size());

    private final EStructuralFeature feature;
    private final String chinese;
    private final String english;
    private final ToIntFunction<ProcessCoverage> count;
    private final IntPredicate enough;

    ProcessAspect(EStructuralFeature feature, String chinese, String english, ToIntFunction<ProcessCoverage> count) {
        this(feature, chinese, english, count, number -> number > 0);
    }

    ProcessAspect(
            EStructuralFeature feature,
            String chinese,
            String english,
            ToIntFunction<ProcessCoverage> count,
            IntPredicate enough) {
        this.feature = feature;
        this.chinese = chinese;
        this.english = english;
        this.count = count;
        this.enough = enough;
    }

    /** The aspect of a feature of the metamodel. */
    public static ProcessAspect of(EStructuralFeature feature) {
        return Arrays.stream(values())
                .filter(aspect -> aspect.feature == feature)
                .findFirst()
                .orElseThrow();
    }

    /** The feature of the metamodel that stands for it. */
    public EStructuralFeature feature() {
        return feature;
    }

    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }

    /** How many a process has. */
    public int count(ProcessCoverage coverage) {
        return count.applyAsInt(coverage);
    }

    /** Whether a process has as many as it should. */
    public boolean isCovered(ProcessCoverage coverage) {
        return enough.test(count(coverage));
    }
}
