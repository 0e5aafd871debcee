package dev.qualis.design.facts;

import dev.qualis.model.qms.core.CorePackage;
import dev.qualis.model.qms.process.Process;
import dev.qualis.model.qms.process.ProcessPackage;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Something that a process should have (CQOS 4.3 e, 5.1.1, 5.1.3, 5.4 a). */
public enum ProcessAspect {
    OWNER(ProcessPackage.Literals.PROCESS__OWNER, "负责人", "Owner", process -> process.getOwner() == null ? 0 : 1),
    POSITIONS(
            ProcessPackage.Literals.PROCESS__RESPONSIBILITIES,
            "岗位",
            "Positions",
            process -> (int) process.getResponsibilities().stream()
                    .flatMap(assignment -> assignment.getPositions().stream())
                    .distinct()
                    .count()),
    METRICS(
            ProcessPackage.Literals.PROCESS__METRICS,
            "指标",
            "Metrics",
            process -> process.getMetrics().size()),
    REQUIREMENTS(
            ProcessPackage.Literals.PROCESS__REQUIREMENTS,
            "内嵌要求",
            "Requirements",
            process -> process.getRequirements().size()),
    CLAUSES(
            CorePackage.Literals.NAMED_ELEMENT__FULFILMENTS,
            "标准条款",
            "Clauses",
            process -> process.getFulfilments().stream()
                    .mapToInt(fulfilment -> fulfilment.getClauses().size())
                    .sum());

    private final EStructuralFeature feature;
    private final String chinese;
    private final String english;
    private final ToIntFunction<Process> count;

    ProcessAspect(EStructuralFeature feature, String chinese, String english, ToIntFunction<Process> count) {
        this.feature = feature;
        this.chinese = chinese;
        this.english = english;
        this.count = count;
    }

    /** The aspect of a feature of the metamodel. */
    public static ProcessAspect of(EStructuralFeature feature) {
        return Arrays.stream(values())
                .filter(aspect -> aspect.feature == feature)
                .findFirst()
                .orElseThrow();
    }

    /** The features in which a process has something, or those in which it has nothing. */
    public static List<EStructuralFeature> of(Process process, boolean covered) {
        return Arrays.stream(values())
                .filter(aspect -> aspect.count(process) > 0 == covered)
                .map(ProcessAspect::feature)
                .toList();
    }

    /** The feature of the metamodel that holds it. */
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
    public int count(Process process) {
        return count.applyAsInt(process);
    }
}
