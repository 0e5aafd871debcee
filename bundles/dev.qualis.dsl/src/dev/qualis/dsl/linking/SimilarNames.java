package dev.qualis.dsl.linking;

import dev.qualis.dsl.naming.ClauseNames;
import dev.qualis.dsl.naming.NearNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;

/** The names in a scope, as they are written. */
final class SimilarNames {

    /** Names of large projects are too many to compare each with every mistake; the first ones must do. */
    private static final int MOST_NAMES = 20_000;

    private final NearNames names;

    private final Set<String> firstSegments = new HashSet<>();

    private SimilarNames(IScope scope) {
        List<String> written = new ArrayList<>();
        for (IEObjectDescription description : scope.getAllElements()) {
            firstSegments.add(description.getName().getFirstSegment());
            if (written.size() < MOST_NAMES) {
                written.add(written(description));
            }
        }
        names = NearNames.among(written);
    }

    static SimilarNames in(IScope scope) {
        return new SimilarNames(scope);
    }

    private static String written(IEObjectDescription description) {
        String name = description.getName().toString();
        int sign = name.indexOf(".§");
        return sign < 0 ? name : ClauseNames.toText(name.substring(0, sign) + " " + name.substring(sign + 1));
    }

    /** The name that may have been meant; the first of equally near ones. */
    Optional<String> closest(String text) {
        return names.nearest(text);
    }

    /** Whether any element of the scope belongs to the standard of that name. */
    boolean know(String standard) {
        return firstSegments.contains(standard);
    }
}
