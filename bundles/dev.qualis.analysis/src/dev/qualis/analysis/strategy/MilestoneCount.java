package dev.qualis.analysis.strategy;

import dev.qualis.analysis.coverage.Share;
import java.util.Collection;

/**
 * So many milestones of each status.
 *
 * @param reached in time
 * @param reachedLate after their day
 * @param ahead not due yet and not reached
 * @param overdue due and not reached
 */
public record MilestoneCount(int reached, int reachedLate, int ahead, int overdue) {

    static final MilestoneCount NONE = new MilestoneCount(0, 0, 0, 0);

    static MilestoneCount of(Collection<MilestoneProgress> milestones) {
        int[] counts = new int[MilestoneStatus.values().length];
        milestones.forEach(one -> counts[one.status().ordinal()]++);
        return new MilestoneCount(counts[0], counts[1], counts[2], counts[3]);
    }

    MilestoneCount plus(MilestoneCount other) {
        return new MilestoneCount(
                reached + other.reached, reachedLate + other.reachedLate, ahead + other.ahead, overdue + other.overdue);
    }

    /** How many there are. */
    public int all() {
        return reached + reachedLate + ahead + overdue;
    }

    /** Those reached, in time or late, of all. */
    public Share done() {
        return new Share(reached + reachedLate, all());
    }

    /** Those reached in time, of those reached or overdue. */
    public Share inTime() {
        return new Share(reached, reached + reachedLate + overdue);
    }
}
