package dev.qualis.design.services;

import dev.qualis.analysis.coverage.Share;
import dev.qualis.design.facts.ProcessAspect;
import dev.qualis.design.facts.ProjectFacts;
import dev.qualis.model.qms.process.Process;

/** Processes coloured by how much they have of what each should have: the map of process coverage. */
public class CoverageServices {

    /** How much of what a process should have it has, from 0 to 100: a colour. */
    public int coverageShare(Process process) {
        return share(process).percent();
    }

    /** The process's title with that share. */
    public String coverageLabel(Process process) {
        return ProjectFacts.of(process).title(process) + "\n" + share(process);
    }

    private static Share share(Process process) {
        return new Share(ProcessAspect.of(process, true).size(), ProcessAspect.values().length);
    }

    /** What a process lacks, in words. */
    public String coverageTooltip(Process process) {
        ProjectFacts facts = ProjectFacts.of(process);
        StringBuilder text = new StringBuilder(facts.title(process));
        for (ProcessAspect aspect : ProcessAspect.values()) {
            String title = facts.choose(aspect.chinese(), aspect.english());
            int count = aspect.count(process);
            text.append('\n').append(title).append(facts.choose("：", ": "));
            text.append(count == 0 ? facts.choose("缺少", "missing") : String.valueOf(count));
        }
        return text.toString();
    }
}
