package dev.qualis.analysis.strategy;

import dev.qualis.analysis.Labelled;
import dev.qualis.model.qms.core.Language;

/** How a target stands on the model's date. */
public enum TargetStatus implements Labelled {
    /** The actual value is at least as good as the target. */
    MET("达成", "Met"),
    /** There is an actual value that is not good enough yet, and the period is not over. */
    RUNNING("进行中", "In progress"),
    /** The period is over and its actual value was not good enough. */
    MISSED("未达成", "Missed"),
    /** The period has not begun, and there is no actual value. */
    AHEAD("未开始", "Ahead"),
    /** The period has begun, and there is no actual value. */
    UNMEASURED("无实际值", "Not measured"),
    /** There is no target, or the direction is unknown, or target and actual value differ in their units. */
    INCOMPARABLE("无法比较", "Not comparable");

    private final String zh;
    private final String en;

    TargetStatus(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public String label(Language language) {
        return language == Language.EN ? en : zh;
    }

    /** Whether target and actual value could be compared. */
    public boolean isJudged() {
        return this == MET || this == RUNNING || this == MISSED;
    }
}
