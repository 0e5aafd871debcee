package dev.qualis.design.services;

import dev.qualis.analysis.ProcessIndex;
import dev.qualis.design.facts.ProcessLandscape;
import dev.qualis.design.facts.ProjectFacts;
import dev.qualis.model.qms.process.ChainEnd;
import dev.qualis.model.qms.process.Process;
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
    public Process runsAfterInstead(Process follower, Process old, Process leader) {
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

    /** Which end of the chain a process is. */
    public ChainEnd chainOf(Process process) {
        return process.getChain();
    }

    /** The end of the chain that is meant by a click; {@code null} for none. */
    public ChainEnd asChainEnd(EObject element) {
        return element instanceof EEnumLiteral literal && literal.getInstance() instanceof ChainEnd end ? end : null;
    }
}
