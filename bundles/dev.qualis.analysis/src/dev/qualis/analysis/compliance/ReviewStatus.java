package dev.qualis.analysis.compliance;

import dev.qualis.analysis.Labelled;
import dev.qualis.model.qms.core.Language;

/** Whether an obligation was looked at in time, on the model's date. */
public enum ReviewStatus implements Labelled {
    /** The next review is not due yet: after the last one, by its own day, or because the obligation does not apply. */
    CURRENT("有效", "Current"),
    /** The next review should have taken place before the model's date. */
    OVERDUE("逾期", "Overdue"),
    /** No review is stated. */
    NEVER("未评审", "Never reviewed");

    private final String zh;
    private final String en;

    ReviewStatus(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public String label(Language language) {
        return language == Language.EN ? en : zh;
    }
}
