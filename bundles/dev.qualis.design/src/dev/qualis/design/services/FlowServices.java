package dev.qualis.design.services;

import dev.qualis.analysis.ProcessIndex;
import dev.qualis.design.facts.ProcessLandscape;
import dev.qualis.design.facts.ProjectFacts;
import dev.qualis.model.qms.process.ChainEnd;
import dev.qualis.model.qms.process.Process;
import dev.qualis.model.qms.process.ProcessPackage;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;

/**
 * Changes to the flow between processes. A line between two processes at the top stands for all flows between them and
 * their parts, so taking it away takes all of them away.
 */
public class FlowServices {

    /** Takes away the flow from a process to the one at the other end of its line. Changes the model. */
    public Process unflowed(Process leader, EObject line) {
        if (EdgeEnds.target(line) instanceof Process follower) {
            separate(leader, follower);
        }
        return leader;
    }

    /** Lets a process run after another than before. Changes the model. */
    Process runsAfterInstead(Process follower, Process old, Process leader) {
        separate(old, follower);
        return after(follower, leader);
    }

    /** Lets another process than before run after a process. Changes the model. */
    public Process leadsInstead(Process leader, Process old, Process follower) {
        separate(leader, old);
        return after(follower, leader);
    }

    private static Process after(Process follower, Process leader) {
        if (follower != leader && !follower.getAfter().contains(leader)) {
            follower.getAfter().add(leader);
        }
        return follower;
    }

    private static void separate(Process leader, Process follower) {
        ProjectFacts facts = ProjectFacts.of(leader);
        ProcessLandscape landscape = facts.landscape();
        List<Process> leading = withParts(leader, facts.index().processes());
        List<Process> following = withParts(follower, facts.index().processes());
        leading.forEach(part -> part.getBefore().removeIf(other -> landscape.top(other) == follower));
        following.forEach(part -> part.getAfter().removeIf(other -> landscape.top(other) == leader));
    }

    private static List<Process> withParts(Process top, ProcessIndex processes) {
        List<Process> all = new ArrayList<>(List.of(top));
        for (int i = 0; i < all.size(); i++) {
            all.addAll(processes.children(all.get(i)));
        }
        return all;
    }

    /** The end of the chain that is meant by a click; {@code null} for none. */
    private static ChainEnd asChainEnd(EObject element) {
        return element instanceof EEnumLiteral literal && literal.getInstance() instanceof ChainEnd end ? end : null;
    }

    /** Lets another process than before lead what is at the other end of its line. Changes the model. */
    public Process leadReplaced(Process old, Process leader, EObject line) {
        if (EdgeEnds.target(line) instanceof Process follower) {
            runsAfterInstead(follower, old, leader);
        }
        return leader;
    }

    /** Whether a click meant the customer's demand. */
    public boolean isDemandEnd(EObject element) {
        return asChainEnd(element) == ChainEnd.DEMAND;
    }

    /** Whether a click meant the customer's satisfaction. */
    public boolean isSatisfactionEnd(EObject element) {
        return asChainEnd(element) == ChainEnd.SATISFACTION;
    }

    /** Lets the customer's demand come in at a process; any other end changes nothing. Changes the model. */
    public Process demanded(Process process, EObject end) {
        if (isDemandEnd(end)) {
            process.setChain(ChainEnd.DEMAND);
        }
        return process;
    }

    /** Lets a process show the customer's satisfaction; any other end changes nothing. Changes the model. */
    public Process satisfying(Process process, EObject end) {
        if (isSatisfactionEnd(end)) {
            process.setChain(ChainEnd.SATISFACTION);
        }
        return process;
    }

    /** Lets another process than before be the end of the chain. Changes the model. */
    public Process chainMoved(Process old, EObject element) {
        if (element instanceof Process process && process != old) {
            process.setChain(old.getChain());
            old.eUnset(ProcessPackage.Literals.PROCESS__CHAIN);
        }
        return old;
    }

    /** Whether a click meant a process. */
    public boolean isProcess(EObject element) {
        return element instanceof Process;
    }
}
