package dev.qualis.workbench.form;

import org.eclipse.core.runtime.jobs.ISchedulingRule;

/** Changes of a form are worked out in the order in which they were made. */
final class OneAfterTheOther implements ISchedulingRule {
    @Override
    public boolean contains(ISchedulingRule rule) {
        return rule == this;
    }

    @Override
    public boolean isConflicting(ISchedulingRule rule) {
        return rule instanceof OneAfterTheOther;
    }
}
