package dev.qualis.analysis.competence;

import dev.qualis.analysis.coverage.Share;
import dev.qualis.model.qms.organisation.CompetenceRequirement;
import dev.qualis.model.qms.organisation.Person;
import dev.qualis.model.qms.organisation.Position;
import java.util.List;

/**
 * What a position asks for, and how its holders answer.
 *
 * @param position the position
 * @param requirements those that name a competence
 * @param holders who hold it on the model's date; none where it is vacant
 * @param fits each requirement for each holder, by holder
 * @param share of the fits that are met
 */
public record PositionCompetence(
        Position position,
        List<CompetenceRequirement> requirements,
        List<Person> holders,
        List<CompetenceFit> fits,
        Share share) {

    public PositionCompetence {
        requirements = List.copyOf(requirements);
        holders = List.copyOf(holders);
        fits = List.copyOf(fits);
    }

    /** What holders lack. */
    public List<CompetenceFit> gaps() {
        return fits.stream().filter(fit -> !fit.isMet()).toList();
    }
}
