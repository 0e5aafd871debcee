package dev.qualis.design.facts;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.model.project.ProjectFolders;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.core.QualityModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EContentAdapter;

/**
 * Keeps the facts of the projects in a resource set: computed when first asked for, thrown away when a quality model changes.
 *
 * <p>Where nobody prepared the resource set (in Sirius), the adapter listens to the quality models in it, and to nothing else: pictures
 * and models of others come and go in the same set. The language is that of the platform. A caller that holds an index of a model
 * that will not change hands it over instead; then nothing is listened to, which is what the headless evaluation of large models needs.
 */
public final class FactsAdapter extends EContentAdapter {
    private final ResourceSet resourceSet; // getTarget() is any of the elements listened to
    private final boolean watching;
    private final ModelIndex given;
    private Language language;

    /** By the first file of the project. */
    private final Map<URI, ProjectFacts> facts = new HashMap<>();

    /** By the file of whoever asks: every service asks, and which project a file belongs to takes a look at all files. */
    private final Map<Resource, ProjectFacts> asked = new IdentityHashMap<>();

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
            adapter.forget();
        }
    }

    /** The facts of the project to which a file belongs. */
    ProjectFacts facts(Resource file) {
        if (given != null) {
            return facts.computeIfAbsent(Markets.ADDRESS, any -> new ProjectFacts(given, language, markets()));
        }
        ProjectFacts found = asked.get(file);
        if (found == null) {
            found = ofProject(file);
            asked.put(file, found);
        }
        return found;
    }

    private ProjectFacts ofProject(Resource file) {
        List<Resource> project = project(file);
        URI key = project.isEmpty() ? Markets.ADDRESS : project.getFirst().getURI();
        ProjectFacts known = facts.get(key);
        if (known == null) {
            known = new ProjectFacts(ProjectFacts.index(roots(file)), language, markets());
            facts.put(key, known);
        }
        return known;
    }

    private Markets markets() {
        return Markets.of(resourceSet);
    }

    /** For what belongs to no project, a library or a market, the first project there is. */
    private List<Resource> project(Resource file) {
        List<Resource> own = ProjectFolders.files(file);
        if (own.contains(file)) {
            return own;
        }
        return resourceSet.getResources().stream()
                .filter(ProjectFolders::isModel)
                .filter(other -> ProjectFolders.files(other).contains(other))
                .min(ORDER)
                .map(ProjectFolders::files)
                .orElse(List.of());
    }

    private static final Comparator<Resource> ORDER =
            Comparator.comparing(file -> file.getURI().toString());

    /** The models of the project and the libraries, in the order of their addresses, whatever order they were loaded in. */
    private List<EObject> roots(Resource file) {
        List<Resource> project = project(file);
        project.forEach(FactsAdapter::loadLibraries);
        List<Resource> all = new ArrayList<>(project);
        resourceSet.getResources().stream()
                .filter(other -> !all.contains(other) && ProjectFolders.isModel(other))
                .filter(other -> !ProjectFolders.files(other).contains(other))
                .sorted(ORDER)
                .forEach(all::add);
        return all.stream().flatMap(each -> each.getContents().stream()).toList();
    }

    private static void loadLibraries(Resource file) {
        for (EObject root : file.getContents()) {
            if (root instanceof QualityModel model) {
                model.getUses().forEach(use -> use.getLibraries().forEach(EObject::eIsProxy));
            }
        }
    }

    @Override
    public void notifyChanged(Notification notification) {
        if (!watching) {
            return;
        }
        super.notifyChanged(notification);
        int type = notification.getEventType();
        boolean silent = notification.isTouch()
                || type == Notification.RESOLVE
                || type == Notification.REMOVING_ADAPTER
                || !isOfAModel(notification);
        if (!silent) {
            forget();
        }
    }

    private void forget() {
        facts.clear();
        asked.clear();
    }

    private static boolean isOfAModel(Notification notification) {
        return switch (notification.getNotifier()) {
            case EObject element -> true; // those of other models are not listened to
            case Resource resource -> ProjectFolders.isModel(resource) || isModel(notification.getOldValue());
            default -> isModel(notification.getNewValue()) || isModel(notification.getOldValue());
        };
    }

    private static boolean isModel(Object changed) {
        return switch (changed) {
            case Resource resource -> ProjectFolders.isModel(resource);
            case QualityModel model -> true;
            case List<?> several -> several.stream().anyMatch(FactsAdapter::isModel);
            case null, default -> false;
        };
    }

    @Override
    protected void addAdapter(Notifier notifier) {
        boolean foreign = notifier instanceof EObject element
                && element.eContainer() == null
                && !(element instanceof QualityModel);
        if (watching && !foreign) {
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
