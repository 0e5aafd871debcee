package dev.qualis.analysis.competence;

import dev.qualis.model.qms.organisation.Person;
import dev.qualis.model.qms.organisation.Position;
import java.util.List;

/**
 * Who could take a position over.
 *
 * @param position a key position, or one that has successors
 * @param holders who hold it on the model's date
 * @param successors each with the competences that the position asks for
 */
public record Succession(Position position, List<Person> holders, List<Successor> successors) {

    public Succession {
        holders = List.copyOf(holders);
        successors = List.copyOf(successors);
    }

    /** Whether somebody is named who has every competence asked for. */
    public boolean isReady() {
        return successors.stream().anyMatch(Successor::isReady);
    }
}
