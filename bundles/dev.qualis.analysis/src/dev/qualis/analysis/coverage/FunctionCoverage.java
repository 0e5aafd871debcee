package dev.qualis.analysis.coverage;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.qms.organisation.QualityFunction;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Who holds one of the eleven quality functions (CQOS 5.1.6). A small firm's position may hold several.
 *
 * @param function the function
 * @param positions the positions that are to hold it
 * @param filled those of them that are not marked vacant
 */
public record FunctionCoverage(QualityFunction function, List<Position> positions, List<Position> filled) {

    public FunctionCoverage {
        positions = List.copyOf(positions);
        filled = List.copyOf(filled);
    }

    /** All eleven functions, in the order of the guide. */
    public static List<FunctionCoverage> of(ModelIndex index) {
        Map<QualityFunction, List<Position>> positions = new EnumMap<>(QualityFunction.class);
        for (Position position : index.organisation().positions()) {
            for (QualityFunction function : position.getFunctions()) {
                positions.computeIfAbsent(function, any -> new ArrayList<>()).add(position);
            }
        }
        return QualityFunction.VALUES.stream()
                .filter(function -> function != QualityFunction.UNSPECIFIED)
                .map(function -> of(function, positions.getOrDefault(function, List.of())))
                .toList();
    }

    private static FunctionCoverage of(QualityFunction function, List<Position> positions) {
        return new FunctionCoverage(
                function,
                positions,
                positions.stream().filter(position -> !position.isVacant()).toList());
    }

    /** Whether at least one position holds the function and is not vacant. */
    public boolean isHeld() {
        return !filled.isEmpty();
    }
}
