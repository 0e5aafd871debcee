package dev.qualis.analysis.risk;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.model.qms.strategy.RiskBand;
import dev.qualis.model.qms.strategy.RiskScale;
import dev.qualis.model.value.LocalizedText;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.ECollections;

/**
 * The steps and bands by which a company rates its risks: those of the scale it declares, else five by five with the usual
 * bands. The highest band of a company counts as very high, the lowest as low, those between from high downwards.
 */
public final class RiskBands {
    private final Optional<RiskScale> scale;
    private final List<RiskBand> bands;

    private RiskBands(Optional<RiskScale> scale) {
        this.scale = scale;
        this.bands = scale.map(RiskScale::getBands).orElseGet(ECollections::emptyEList).stream()
                .filter(band -> band.getFrom() != null)
                .sorted(Comparator.comparing(RiskBand::getFrom).reversed())
                .toList();
    }

    /** The bands of a model: by the first scale that it declares. */
    public static RiskBands of(ModelIndex index) {
        return new RiskBands(index.all(RiskScale.class).stream().findFirst());
    }

    /** How many steps of likelihood there are, 1 to {@link RiskMatrix#SIZE}. */
    public int likelihoods() {
        return steps(scale.map(RiskScale::getLikelihoods).orElse(null));
    }

    /** How many steps of impact there are, 1 to {@link RiskMatrix#SIZE}. */
    public int impacts() {
        return steps(scale.map(RiskScale::getImpacts).orElse(null));
    }

    private static int steps(List<LocalizedText> words) {
        return words == null || words.isEmpty() ? RiskMatrix.SIZE : Math.min(words.size(), RiskMatrix.SIZE);
    }

    /** What the company calls a step of likelihood, from 1; nothing where it has no word of its own. */
    public Optional<LocalizedText> likelihood(int step) {
        return word(scale.map(RiskScale::getLikelihoods).orElse(null), step);
    }

    /** What the company calls a step of impact, from 1; nothing where it has no word of its own. */
    public Optional<LocalizedText> impact(int step) {
        return word(scale.map(RiskScale::getImpacts).orElse(null), step);
    }

    private static Optional<LocalizedText> word(List<LocalizedText> words, int step) {
        return words == null || step < 1 || step > words.size() ? Optional.empty() : Optional.of(words.get(step - 1));
    }

    /** The scale that the company declares. */
    public Optional<RiskScale> scale() {
        return scale;
    }

    /** The level of a rating, likelihood × impact. */
    public RiskLevel level(int rating) {
        if (bands.isEmpty()) {
            return RiskLevel.of(rating);
        }
        for (int i = 0; i < bands.size(); i++) {
            if (rating >= bands.get(i).getFrom()) {
                return level(bands.get(i));
            }
        }
        return RiskLevel.LOW;
    }

    private RiskLevel level(RiskBand band) {
        int place = bands.indexOf(band);
        if (place == bands.size() - 1) {
            return RiskLevel.LOW;
        }
        return switch (place) {
            case 0 -> RiskLevel.VERY_HIGH;
            case 1 -> RiskLevel.HIGH;
            default -> RiskLevel.MEDIUM;
        };
    }

    /** The company's own bands that count as a level, highest first; none where it declares none. */
    public List<RiskBand> bands(RiskLevel level) {
        return bands.stream().filter(band -> level(band) == level).toList();
    }
}
