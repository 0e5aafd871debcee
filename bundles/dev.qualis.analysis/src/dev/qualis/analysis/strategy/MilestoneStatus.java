package dev.qualis.analysis.strategy;

import dev.qualis.analysis.Labelled;
import dev.qualis.model.qms.core.Language;

/** How a milestone stands on the model's date. */
public enum MilestoneStatus implements Labelled {
    /** Reached on its day or before. */
    REACHED("按期达到", "Reached in time"),
    /** Reached after its day. */
    REACHED_LATE("延期达到", "Reached late"),
    /** Its day lies ahead, or is the model's date itself, and it is not reached yet. */
    AHEAD("未到期", "Ahead"),
    /** Its day has passed and it is not reached. */
    OVERDUE("逾期", "Overdue");

    private final String zh;
    private final String en;

    MilestoneStatus(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public String label(Language language) {
        return language == Language.EN ? en : zh;
    }
}
