package dev.qualis.analysis.competence;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.analysis.coverage.Share;
import java.util.List;

/**
 * Positions and persons by competences (CQOS 4.2, 5.1.5), computed in one pass.
 *
 * @param positions those that ask for a competence, in the order of the text
 * @param skills each competence that a position asks for, first mention first
 * @param share of requirements, counted for each holder, that are met
 * @param vacant positions that ask for a competence and that nobody holds
 * @param successions of key positions and of those with successors, in the order of the text
 */
public record CompetenceCoverage(
        List<PositionCompetence> positions,
        List<SkillCover> skills,
        Share share,
        List<PositionCompetence> vacant,
        List<Succession> successions) {

    public CompetenceCoverage {
        positions = List.copyOf(positions);
        skills = List.copyOf(skills);
        vacant = List.copyOf(vacant);
        successions = List.copyOf(successions);
    }

    /** Computes the coverage of a model. */
    public static CompetenceCoverage of(ModelIndex index) {
        return new CompetenceCounter(index).coverage();
    }

    /** Key positions with at least one successor, of all key positions. */
    public Share succeeded() {
        List<Succession> key = successions.stream()
                .filter(one -> one.position().isKeyPosition())
                .toList();
        return new Share(
                (int) key.stream().filter(one -> !one.successors().isEmpty()).count(), key.size());
    }
}
