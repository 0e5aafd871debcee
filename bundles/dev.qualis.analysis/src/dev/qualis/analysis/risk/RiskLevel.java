package dev.qualis.analysis.risk;

import dev.qualis.analysis.Labelled;
import dev.qualis.model.qms.core.Language;

/**
 * The band of a rating, likelihood × impact from 1 to 25. ISO 31000 leaves the bands to the company; these are the usual
 * ones of a matrix of five by five.
 */
public enum RiskLevel implements Labelled {
    /** 1 to 4. */
    LOW("低", "Low", 1),
    /** 5 to 9. */
    MEDIUM("中", "Medium", 5),
    /** 10 to 14. */
    HIGH("高", "High", 10),
    /** 15 to 25. */
    VERY_HIGH("很高", "Very high", 15);

    private final String zh;
    private final String en;
    private final int from;

    RiskLevel(String zh, String en, int from) {
        this.zh = zh;
        this.en = en;
        this.from = from;
    }

    /** The band of a rating of 1 or more. */
    public static RiskLevel of(int rating) {
        RiskLevel found = LOW;
        for (RiskLevel level : values()) {
            found = rating >= level.from ? level : found;
        }
        return found;
    }

    @Override
    public String label(Language language) {
        return language == Language.EN ? en : zh;
    }
}
