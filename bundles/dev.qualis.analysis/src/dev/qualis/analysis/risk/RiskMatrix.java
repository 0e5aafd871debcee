package dev.qualis.analysis.risk;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.model.qms.strategy.Risk;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Risks, or opportunities, by likelihood and impact.
 *
 * @param opportunities whether the matrix holds opportunities rather than risks
 * @param cells all 25, likelihood 1 first and impact 1 first within it
 * @param unrated those without a likelihood or an impact from 1 to 5; in no cell
 */
public record RiskMatrix(boolean opportunities, List<RiskCell> cells, List<RatedRisk> unrated) {

    /** The highest likelihood and impact; the lowest is 1. */
    public static final int SIZE = 5;

    public RiskMatrix {
        cells = List.copyOf(cells);
        unrated = List.copyOf(unrated);
    }

    /** The risks of a model, those of strategies and those of processes. */
    public static RiskMatrix risks(ModelIndex index) {
        return of(index, false);
    }

    /** The opportunities of a model. */
    public static RiskMatrix opportunities(ModelIndex index) {
        return of(index, true);
    }

    private static RiskMatrix of(ModelIndex index, boolean opportunities) {
        List<List<RatedRisk>> fields = new ArrayList<>();
        IntStream.range(0, SIZE * SIZE).forEach(any -> fields.add(new ArrayList<>()));
        List<RatedRisk> unrated = new ArrayList<>();
        for (Risk risk : index.all(Risk.class)) {
            if (risk.isOpportunity() == opportunities) {
                RatedRisk rated = RatedRisk.of(risk);
                (isRated(risk) ? fields.get(place(risk.getLikelihood(), risk.getImpact())) : unrated).add(rated);
            }
        }
        RiskBands bands = RiskBands.of(index);
        List<RiskCell> cells = new ArrayList<>();
        for (int likelihood = 1; likelihood <= SIZE; likelihood++) {
            for (int impact = 1; impact <= SIZE; impact++) {
                cells.add(new RiskCell(
                        likelihood, impact, bands.level(likelihood * impact), fields.get(place(likelihood, impact))));
            }
        }
        return new RiskMatrix(opportunities, cells, unrated);
    }

    private static boolean isRated(Risk risk) {
        return isInScale(risk.getLikelihood()) && isInScale(risk.getImpact());
    }

    private static boolean isInScale(Integer rating) {
        return rating != null && rating >= 1 && rating <= SIZE;
    }

    private static int place(int likelihood, int impact) {
        return (likelihood - 1) * SIZE + impact - 1;
    }

    /**
     * One field.
     *
     * @throws IllegalArgumentException where a rating is not from 1 to 5
     */
    public RiskCell cell(int likelihood, int impact) {
        if (!isInScale(likelihood) || !isInScale(impact)) {
            throw new IllegalArgumentException(likelihood + " × " + impact + " is outside the matrix");
        }
        return cells.get(place(likelihood, impact));
    }

    /** How many there are of each level, lowest level first. */
    public Map<RiskLevel, Integer> counts() {
        Map<RiskLevel, Integer> counts = new EnumMap<>(RiskLevel.class);
        for (RiskLevel level : RiskLevel.values()) {
            counts.put(level, 0);
        }
        cells.forEach(cell -> counts.merge(cell.level(), cell.risks().size(), Integer::sum));
        return counts;
    }

    /** All rated ones, highest rating first; equal ratings with the higher impact first, then in the order of the text. */
    public List<RatedRisk> ranked() {
        return cells.stream()
                .sorted(Comparator.comparingInt(RiskCell::rating)
                        .thenComparingInt(RiskCell::impact)
                        .reversed())
                .flatMap(cell -> cell.risks().stream())
                .toList();
    }
}
