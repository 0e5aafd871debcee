package dev.qualis.design.facts;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.model.qms.core.Language;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EContentAdapter;

/**
 * Keeps the facts of a project with its resource set: computed when first asked for, thrown away when the model changes.
 *
 * <p>Where nobody prepared the resource set (in Sirius), the adapter listens to the whole model and the language is that
 * of the platform. A caller that holds an index of a model that will not change hands it over instead; then nothing is
 * listened to, which is what the headless evaluation of large models needs.
 */
public final class FactsAdapter extends EContentAdapter {
    private final ResourceSet resourceSet; // getTarget() is any of the elements listened to
    private final boolean watching;
    private final ModelIndex given;
    private Language language;
    private ProjectFacts facts;

    private FactsAdapter(ResourceSet resourceSet, boolean watching, ModelIndex given, Language language) {
        this.resourceSet = resourceSet;
        this.watching = watching;
        this.given = given;
        this.language = language;
    }

    /** The adapter of a resource set; attached on first use. */
    static FactsAdapter on(ResourceSet resourceSet) {
        FactsAdapter found = find(resourceSet);
        if (found == null) {
            found = new FactsAdapter(resourceSet, true, null, DiagramLanguages.ofPlatform());
            resourceSet.eAdapters().add(found);
        }
        return found;
    }

    private static FactsAdapter find(ResourceSet resourceSet) {
        for (Adapter adapter : resourceSet.eAdapters()) {
            if (adapter instanceof FactsAdapter found) {
                return found;
            }
        }
        return null;
    }

    /** Hands over the index of a model that does not change while it is drawn, and the language of the labels. */
    public static void prepare(ResourceSet resourceSet, ModelIndex index, Language language) {
        resourceSet.eAdapters().removeIf(FactsAdapter.class::isInstance);
        resourceSet.eAdapters().add(new FactsAdapter(resourceSet, false, index, language));
    }

    /** Chooses the language of the labels for a model that may change. */
    public static void choose(ResourceSet resourceSet, Language language) {
        FactsAdapter adapter = on(resourceSet);
        if (adapter.language != language) {
            adapter.language = language;
            adapter.facts = null;
        }
    }

    ProjectFacts facts() {
        if (facts == null) {
            ModelIndex index = given != null ? given : ProjectFacts.index(roots());
            facts = new ProjectFacts(index, language);
        }
        return facts;
    }

    private List<EObject> roots() {
        List<EObject> roots = new ArrayList<>();
        for (Resource resource : List.copyOf(resourceSet.getResources())) {
            roots.addAll(resource.getContents());
        }
        return roots;
    }

    @Override
    public void notifyChanged(Notification notification) {
        if (!watching) {
            return;
        }
        super.notifyChanged(notification);
        int type = notification.getEventType();
        if (!notification.isTouch() && type != Notification.RESOLVE && type != Notification.REMOVING_ADAPTER) {
            facts = null;
        }
    }

    @Override
    protected void addAdapter(Notifier notifier) {
        if (watching) {
            super.addAdapter(notifier);
        }
    }

    @Override
    protected void setTarget(ResourceSet target) {
        if (watching) {
            super.setTarget(target);
        } else {
            basicSetTarget(target);
        }
    }

    @Override
    protected void unsetTarget(ResourceSet target) {
        if (watching) {
            super.unsetTarget(target);
        } else {
            basicUnsetTarget(target);
        }
    }

    @Override
    protected boolean resolve() {
        return false; // walking the contents must not load what nobody asked for
    }
}
