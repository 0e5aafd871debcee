package dev.qualis.compare.consequence;

import dev.qualis.compare.match.Matching;
import java.util.ArrayList;
import java.util.List;

/** What follows when a project goes from one state to another. */
public final class Consequences {
    private Consequences() {}

    /**
     * Finds what follows, from rights to scores.
     *
     * @param matching which elements of the two states are the same
     */
    public static List<Consequence> of(Matching matching, State before, State after) {
        List<Consequence> found = new ArrayList<>();
        found.addAll(new Rights(matching, before.index(), after.index()).changes());
        found.addAll(new Holders(matching, before.index(), after.index()).changes());
        found.addAll(new Processes(matching, before.index(), after.index()).changes());
        found.addAll(new Judgements(before, after).changes());
        return List.copyOf(found);
    }
}
