package dev.qualis.dsl.scoping;

import dev.qualis.model.project.ProjectFolders;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescription;

/** What the resources of a set offer, read once for as long as no resource changes; further ones may come. */
final class ResourceNameIndex implements NameIndex {

    private final EList<Resource> files;

    private final IResourceDescription.Manager descriptions;

    private final Map<QualifiedName, List<IEObjectDescription>> byName = new HashMap<>();

    private final List<IEObjectDescription> all = new ArrayList<>();

    private int read;

    ResourceNameIndex(EList<Resource> files, IResourceDescription.Manager descriptions) {
        this.files = files;
        this.descriptions = descriptions;
    }

    @Override
    public Iterable<IEObjectDescription> named(EClass type, QualifiedName name) {
        readNewFiles();
        return chosen(byName.getOrDefault(name, List.of()), each -> fits(each, type));
    }

    @Override
    public Iterable<IEObjectDescription> ofType(EClass type) {
        readNewFiles();
        return chosen(all, each -> fits(each, type));
    }

    @Override
    public Iterable<IEObjectDescription> ofElement(EObject element) {
        readNewFiles();
        URI uri = EcoreUtil.getURI(element);
        return chosen(
                all,
                each -> each.getEObjectOrProxy() == element
                        || each.getEObjectURI().equals(uri));
    }

    private static boolean fits(IEObjectDescription each, EClass type) {
        return type == each.getEClass() || type.isSuperTypeOf(each.getEClass());
    }

    private static List<IEObjectDescription> chosen(
            List<IEObjectDescription> from, Predicate<IEObjectDescription> which) {
        return from.stream().filter(which).toList();
    }

    /** Libraries are loaded when the first reference to them is resolved, behind all files that are there. */
    private void readNewFiles() {
        for (; read < files.size(); read++) {
            if (!ProjectFolders.isModel(files.get(read))) {
                continue;
            }
            for (IEObjectDescription each :
                    descriptions.getResourceDescription(files.get(read)).getExportedObjects()) {
                all.add(each);
                byName.computeIfAbsent(each.getName(), name -> new ArrayList<>(1))
                        .add(each);
            }
        }
    }
}
