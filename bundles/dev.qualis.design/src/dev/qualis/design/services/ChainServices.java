package dev.qualis.design.services;

import dev.qualis.design.facts.ProcessLandscape;
import dev.qualis.design.facts.ProjectFacts;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.process.ChainEnd;
import dev.qualis.model.qms.process.Process;
import dev.qualis.model.qms.process.ProcessPackage;
import java.util.List;
import org.eclipse.emf.ecore.EEnumLiteral;

/** The chain of processes from the customer's demand to the customer's satisfaction (CQOS 5.4 a). */
public class ChainServices {

    private static ProcessLandscape landscape(Process process) {
        return ProjectFacts.of(process).landscape();
    }

    /** The processes at which the customer's demand comes in. */
    public List<Process> demandProcesses(QualityModel model) {
        return ProjectFacts.of(model).landscape().ends(ChainEnd.DEMAND);
    }

    /** The processes that show the customer's satisfaction. */
    public List<Process> satisfactionProcesses(QualityModel model) {
        return ProjectFacts.of(model).landscape().ends(ChainEnd.SATISFACTION);
    }

    /** The end of the chain that a process is, as it stands in the metamodel. */
    public EEnumLiteral chainEndOf(Process process) {
        return ProcessPackage.Literals.CHAIN_END.getEEnumLiteral(
                process.getChain().getValue());
    }

    /** The process at the top of which a process is part. */
    public Process topProcessOf(Process process) {
        return landscape(process).top(process);
    }

    /** The processes at the top into which this one flows. */
    public List<Process> nextProcesses(Process process) {
        return landscape(process).next(process);
    }

    /** Whether the process is an end of the chain. */
    public boolean isChainEnd(Process process) {
        return process.getChain() != ChainEnd.UNSPECIFIED;
    }
}
