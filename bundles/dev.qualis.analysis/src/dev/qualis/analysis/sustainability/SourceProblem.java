package dev.qualis.analysis.sustainability;

import dev.qualis.analysis.Labelled;
import dev.qualis.model.qms.core.Language;

/** Why an emission source is in no sum. */
public enum SourceProblem implements Labelled {
    /** It belongs to no scope. */
    NO_SCOPE("未定范围", "No scope"),
    /** It has no emission factor. */
    NO_FACTOR("无排放因子", "No emission factor"),
    /** Its factor is no mass of carbon dioxide equivalent. */
    FACTOR_UNIT("排放因子单位不对", "The factor is no emission"),
    /** It has no activity data. */
    NO_ACTIVITY("无活动数据", "No activity data"),
    /** Its activity data have different units, so that one factor cannot hold for all. */
    ACTIVITY_UNITS("活动数据单位不一", "Activity data in different units");

    private final String zh;
    private final String en;

    SourceProblem(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public String label(Language language) {
        return language == Language.EN ? en : zh;
    }
}
