package dev.qualis.analysis.risk;

import java.util.List;

/**
 * One field of the matrix.
 *
 * @param likelihood 1 to 5
 * @param impact 1 to 5
 * @param level the band of {@link #rating()}
 * @param risks in it, in the order of the text
 */
public record RiskCell(int likelihood, int impact, RiskLevel level, List<RatedRisk> risks) {

    public RiskCell {
        risks = List.copyOf(risks);
    }

    /** Likelihood times impact, 1 to 25. */
    public int rating() {
        return likelihood * impact;
    }
}
