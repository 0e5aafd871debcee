package dev.qualis.analysis.competence;

import dev.qualis.model.qms.organisation.Competence;
import dev.qualis.model.value.LocalizedText;
import java.util.Optional;

/**
 * A competence of the catalogue or, where a position or person only names it, its text.
 *
 * @param competence the competence of the catalogue
 * @param text the text; {@code null} where the catalogue has the competence
 */
public record Skill(Optional<Competence> competence, LocalizedText text) {

    static Optional<Skill> of(Competence competence, LocalizedText text) {
        if (competence != null && !competence.eIsProxy()) {
            return Optional.of(new Skill(Optional.of(competence), null));
        }
        return text == null ? Optional.empty() : Optional.of(new Skill(Optional.empty(), text));
    }
}
