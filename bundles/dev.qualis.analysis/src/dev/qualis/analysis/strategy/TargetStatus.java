package dev.qualis.analysis.strategy;

import dev.qualis.analysis.Labelled;
import dev.qualis.model.qms.core.Language;

/** How a target stands on the model's date. */
public enum TargetStatus implements Labelled {
    /** The actual value is at least as good as the target. */
    MET("达成", "Met"),
    /** The period is not over, and the actual value is as far as it has to be by then. */
    ON_TRACK("按计划", "On track"),
    /** The period is not over, and the actual value is not as far as it has to be by then. */
    BEHIND("落后", "Behind"),
    /** The period is over and its actual value was not good enough. */
    MISSED("未达成", "Missed"),
    /** The period has not begun, and there is no actual value. */
    NOT_DUE("未到期", "Not due"),
    /** The period has begun, and there is no actual value; or it is over, and there is one for a part of it only. */
    NOT_MEASURED("未测量", "Not measured"),
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
        return this == MET || this == ON_TRACK || isOff();
    }

    /** Whether the actual value is not as good as it should be. */
    public boolean isOff() {
        return this == BEHIND || this == MISSED;
    }
}
