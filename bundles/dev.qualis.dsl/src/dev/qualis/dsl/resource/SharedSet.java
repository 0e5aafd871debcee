package dev.qualis.dsl.resource;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What is known of a resource set that others fill, until a file joins it, leaves it or is read anew. */
public final class SharedSet extends AdapterImpl {

    private final Map<Resource, Map<Class<?>, Object>> answers = new IdentityHashMap<>();

    private SharedSet() {}

    /** The knowledge of a set; begins to watch it when first asked for. */
    public static SharedSet of(ResourceSet files) {
        SharedSet known = (SharedSet) EcoreUtil.getExistingAdapter(files, SharedSet.class);
        if (known == null) {
            known = new SharedSet();
            files.eAdapters().add(known);
        }
        return known;
    }

    /** Says that a file was read or emptied. */
    static void changed(ResourceSet files) {
        if (files != null && EcoreUtil.getExistingAdapter(files, SharedSet.class) instanceof SharedSet known) {
            known.answers.clear();
        }
    }

    /** The answer for a file: worked out once as long as the files stay. */
    public <T> T answer(Resource file, Class<T> kind, Supplier<T> worked) {
        T known = kind.cast(answers.getOrDefault(file, Map.of()).get(kind));
        if (known == null) {
            known = worked.get();
            answers.computeIfAbsent(file, any -> new HashMap<>()).put(kind, known);
        }
        return known;
    }

    @Override
    public void notifyChanged(Notification notification) {
        if (notification.getFeatureID(ResourceSet.class) == ResourceSet.RESOURCE_SET__RESOURCES) {
            answers.clear();
        }
    }

    @Override
    public boolean isAdapterForType(Object type) {
        return type == SharedSet.class;
    }
}
