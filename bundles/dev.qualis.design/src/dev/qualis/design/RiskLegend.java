package dev.qualis.design;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.analysis.ModelTexts;
import dev.qualis.analysis.risk.RiskBands;
import dev.qualis.analysis.risk.RiskLevel;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.strategy.RiskBand;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the colours of the risk matrix mean in a company that has bands of its own. */
final class RiskLegend {
    private static final Map<String, RiskLevel> LEVELS = Map.of(
            "RK_VeryHigh", RiskLevel.VERY_HIGH,
            "RK_High", RiskLevel.HIGH,
            "RK_Medium", RiskLevel.MEDIUM,
            "RK_Low", RiskLevel.LOW);

    private RiskLegend() {}

    /** The names of the company's bands with the rating from which they begin; nothing where it has none or the mapping no level. */
    static Optional<String> of(ModelIndex index, String mapping, Language language) {
        RiskLevel level = LEVELS.get(mapping);
        if (level == null) {
            return Optional.empty();
        }
        RiskBands own = RiskBands.of(index);
        List<RiskBand> bands = own.bands(level);
        return bands.isEmpty()
                ? Optional.empty()
                : Optional.of(bands.stream()
                        .map(band -> ModelTexts.of(index).text(band.getTitle(), band, language)
                                + (language == Language.EN ? ": from " : "：")
                                + band.getFrom()
                                + (language == Language.EN ? "" : " 起"))
                        .collect(Collectors.joining(language == Language.EN ? ", " : "，")));
    }
}
