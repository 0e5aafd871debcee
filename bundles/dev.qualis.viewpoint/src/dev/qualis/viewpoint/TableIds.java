package dev.qualis.viewpoint;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;

/** Identities of lines and columns, unique within a table. */
final class TableIds {
    private final Context context;
    private final Map<String, Integer> counts = new HashMap<>();

    TableIds(Context context) {
        this.context = context;
    }

    String of(String mapping, EObject element) {
        String id = mapping + ":" + context.element(element).id();
        int count = counts.merge(id, 1, Integer::sum);
        return count == 1 ? id : id + "~" + count;
    }
}
