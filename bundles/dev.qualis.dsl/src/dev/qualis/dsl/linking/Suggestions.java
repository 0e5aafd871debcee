package dev.qualis.dsl.linking;

import dev.qualis.dsl.naming.ClauseNames;
import dev.qualis.dsl.naming.EditDistance;
import java.util.Optional;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;

/** Finds the name that comes closest to a misspelt one. */
final class Suggestions {

    /** Names of large projects are too many to compare each with every mistake; the first ones must do. */
    private static final int MOST_NAMES = 20_000;

    private Suggestions() {}

    /** The name in the scope that is at most a third of its length away; the first of equally close ones. */
    static Optional<String> closest(IScope scope, String text) {
        String best = null;
        int least = Math.max(1, text.length() / 3) + 1;
        int seen = 0;
        for (IEObjectDescription description : scope.getAllElements()) {
            if (++seen > MOST_NAMES) {
                break;
            }
            String name = written(description);
            if (Math.abs(name.length() - text.length()) < least) {
                int distance = EditDistance.of(name, text, least);
                if (distance < least) {
                    least = distance;
                    best = name;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** Whether any element of the scope belongs to the standard of that name. */
    static boolean knows(IScope scope, String standard) {
        for (IEObjectDescription description : scope.getAllElements()) {
            if (description.getName().getFirstSegment().equals(standard)) {
                return true;
            }
        }
        return false;
    }

    private static String written(IEObjectDescription description) {
        String name = description.getName().toString();
        int sign = name.indexOf(".§");
        return sign < 0 ? name : ClauseNames.toText(name.substring(0, sign) + " " + name.substring(sign + 1));
    }
}
