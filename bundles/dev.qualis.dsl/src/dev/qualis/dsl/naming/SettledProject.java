package dev.qualis.dsl.naming;

import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What is worked out once for all files of a project, as long as none of them changes. Whoever links or validates a
 * project {@linkplain #during settles} it so long, and nobody longer. Without this, every question about the whole
 * project would be answered anew for every file, and a project of many files would take the square of its time.
 */
public final class SettledProject extends AdapterImpl {

    private final Facts answers = new Facts();

    private SettledProject() {}

    /** Does the work, in which libraries may be loaded but no file may come or change. */
    public static void during(ResourceSet files, Runnable work) {
        if (of(files).isPresent()) {
            work.run();
            return;
        }
        SettledProject settled = new SettledProject();
        files.eAdapters().add(settled);
        try {
            work.run();
        } finally {
            files.eAdapters().remove(settled);
        }
    }

    /** Settles a project for good: no file of it will ever come, go or change. Its answers may be asked for by several threads. */
    public static SettledProject forever(ResourceSet files) {
        SettledProject settled = new SettledProject();
        files.eAdapters().add(settled);
        return settled;
    }

    /** Gives an answer that is known already. */
    public <T> void put(Class<T> kind, T answer) {
        answers.put(kind, answer);
    }

    /** The project of these files where someone has settled it. */
    public static Optional<SettledProject> of(ResourceSet files) {
        return files == null
                ? Optional.empty()
                : Optional.ofNullable((SettledProject) EcoreUtil.getExistingAdapter(files, SettledProject.class));
    }

    /** The answer of this kind for the files: worked out once where the project is settled, else every time. */
    public static <T> T answer(ResourceSet files, Class<T> kind, Supplier<T> worked) {
        return of(files).map(settled -> settled.answer(kind, worked)).orElseGet(worked);
    }

    /** The answer of this kind, worked out when first asked for. */
    public <T> T answer(Class<T> kind, Supplier<T> worked) {
        return answers.get(kind, worked);
    }

    @Override
    public boolean isAdapterForType(Object type) {
        return type == SettledProject.class;
    }
}
