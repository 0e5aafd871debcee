package dev.qualis.dsl.scoping;

import dev.qualis.model.project.ProjectFolders;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescription;

/** What all files of a settled project offer, by name, in the order of the files. */
final class NameIndex {

    private final EList<Resource> files;

    private final IResourceDescription.Manager descriptions;

    private final Map<QualifiedName, List<IEObjectDescription>> byName = new HashMap<>();

    private int read;

    NameIndex(EList<Resource> files, IResourceDescription.Manager descriptions) {
        this.files = files;
        this.descriptions = descriptions;
    }

    /** Every element of the kind that is offered under this name. */
    List<IEObjectDescription> named(EClass type, QualifiedName name) {
        readNewFiles();
        List<IEObjectDescription> all = byName.get(name);
        if (all == null) {
            return List.of();
        }
        List<IEObjectDescription> fitting = new ArrayList<>(all.size());
        for (IEObjectDescription each : all) {
            if (type == each.getEClass() || type.isSuperTypeOf(each.getEClass())) {
                fitting.add(each);
            }
        }
        return fitting;
    }

    /** Libraries are loaded when the first reference to them is resolved, behind all files that are there. */
    private void readNewFiles() {
        for (; read < files.size(); read++) {
            if (!ProjectFolders.isModel(files.get(read))) {
                continue;
            }
            for (IEObjectDescription each :
                    descriptions.getResourceDescription(files.get(read)).getExportedObjects()) {
                byName.computeIfAbsent(each.getName(), name -> new ArrayList<>(1))
                        .add(each);
            }
        }
    }
}
