package dev.qualis.compare.consequence;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.compare.consequence.Consequence.Exchanged;
import dev.qualis.compare.consequence.Consequence.Filled;
import dev.qualis.compare.consequence.Consequence.Vacated;
import dev.qualis.compare.match.Matching;
import dev.qualis.model.qms.organisation.Person;
import dev.qualis.model.qms.organisation.Position;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Finds which positions others hold than before, each on the date of its state. */
final class Holders {
    private final Matching matching;
    private final ModelIndex before;
    private final ModelIndex after;

    Holders(Matching matching, ModelIndex before, ModelIndex after) {
        this.matching = matching;
        this.before = before;
        this.after = after;
    }

    List<Consequence> changes() {
        List<Consequence> changes = new ArrayList<>();
        for (Position position : after.organisation().positions()) {
            List<Person> then = matching.partner(position)
                    .map(before.organisation()::holders)
                    .orElse(List.of());
            List<Person> now = after.organisation().holders(position);
            List<Person> same = then.stream()
                    .map(person -> matching.partner(person).orElse(person))
                    .toList();
            if (now.isEmpty() && !then.isEmpty()) {
                changes.add(new Vacated(position, then));
            } else if (then.isEmpty() && !now.isEmpty()) {
                changes.add(new Filled(position, now));
            } else if (!new HashSet<>(same).equals(new HashSet<>(now))) {
                changes.add(new Exchanged(position, then, now));
            }
        }
        return changes;
    }
}
