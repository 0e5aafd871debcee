package dev.qualis.dsl.validation;

import com.google.inject.Inject;
import dev.qualis.dsl.naming.ProjectFiles;
import dev.qualis.dsl.naming.SettledProject;
import dev.qualis.model.qms.core.CorePackage;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.process.Process;
import dev.qualis.model.qms.process.ProcessPackage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.xtext.validation.Check;

/** The order of processes has a beginning, and no process is part of itself. */
public class ProcessOrderCheck extends QmsCheck {

    @Inject
    private ProjectFiles files;

    @Check
    public void checkParts(QualityModel file) {
        List<Process> processes = FileElements.of(file, Process.class);
        new Cycle<Process>(process -> process.getParent() == null ? List.of() : List.of(process.getParent()))
                .find(
                        processes,
                        file.eResource(),
                        cycle -> report(
                                "qualis.process.parent.cycle",
                                cycle.getFirst(),
                                ProcessPackage.Literals.PROCESS__PARENT,
                                name(cycle.getFirst()),
                                Cycle.path(cycle)));
    }

    /** An order can be stated from either side, so its cycles are sought once for the project, at its first file. */
    @Check
    public void checkOrder(QualityModel file) {
        List<Process> own = FileElements.of(file, Process.class);
        if (own.isEmpty()) {
            return;
        }
        Map<Process, List<Process>> next = SettledProject.answer(
                        file.eResource().getResourceSet(), Order.class, () -> new Order(successors(file)))
                .next();
        new Cycle<Process>(process -> next.getOrDefault(process, List.of()))
                .find(
                        own,
                        file.eResource(),
                        cycle -> report(
                                "qualis.process.order.cycle",
                                cycle.getFirst(),
                                CorePackage.Literals.NAMED_ELEMENT__NAME,
                                name(cycle.getFirst()),
                                Cycle.path(cycle)));
    }

    /** What comes behind each process of a project. */
    private record Order(Map<Process, List<Process>> next) {}

    private Map<Process, List<Process>> successors(QualityModel file) {
        Map<Process, List<Process>> next = new LinkedHashMap<>();
        for (QualityModel other : files.all(file.eResource())) {
            for (NamedElement element : other.getElements()) {
                if (element instanceof Process process) {
                    next.computeIfAbsent(process, key -> new ArrayList<>()).addAll(process.getBefore());
                    for (Process earlier : process.getAfter()) {
                        next.computeIfAbsent(earlier, key -> new ArrayList<>()).add(process);
                    }
                }
            }
        }
        return next;
    }
}
