package dev.qualis.analysis.compliance;

import dev.qualis.analysis.Labelled;
import dev.qualis.model.qms.core.Language;
import java.util.List;

/** What the register holds for a field of a coverage table. */
public enum CoverageStatus implements Labelled {
    /** There are obligations and every review is current. */
    SET("已登记", "Set"),
    /** There are obligations, and a review is overdue or never took place. */
    OVERDUE("评审逾期", "Review overdue"),
    /** There should be an obligation and there is none. */
    MISSING("缺失", "Missing");

    private final String zh;
    private final String en;

    CoverageStatus(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    static CoverageStatus of(List<ObligationState> obligations) {
        if (obligations.isEmpty()) {
            return MISSING;
        }
        return obligations.stream().allMatch(one -> one.review() == ReviewStatus.CURRENT) ? SET : OVERDUE;
    }

    @Override
    public String label(Language language) {
        return language == Language.EN ? en : zh;
    }
}
