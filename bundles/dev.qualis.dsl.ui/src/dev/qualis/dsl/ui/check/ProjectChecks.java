package dev.qualis.dsl.ui.check;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IWorkspace;

/**
 * Keeps the open projects checked: at the start, after each change on disk and shortly after each change in an editor.
 *
 * <p>A check runs in the background, one at a time for each project; a newer change ends the check under way.
 */
public final class ProjectChecks {
    /** The job family of all checks, to wait for them. */
    public static final Object FAMILY = ProjectChecks.class;

    private static final int PAUSE_AFTER_TYPING = 250;

    private final IWorkspace workspace;
    private final ITextFileBufferManager buffers;
    private final Provider<ProjectCheckJob.Parts> parts;
    private final Map<IProject, ProjectCheckJob> jobs = new ConcurrentHashMap<>();
    private final Map<IProject, CheckedProject> results = new ConcurrentHashMap<>();
    private final List<Consumer<CheckedProject>> listeners = new CopyOnWriteArrayList<>();
    private final ChangeWatch watch = new ChangeWatch(this::request, this::forget);

    @Inject
    ProjectChecks(IWorkspace workspace, ITextFileBufferManager buffers, Provider<ProjectCheckJob.Parts> parts) {
        this.workspace = workspace;
        this.buffers = buffers;
        this.parts = parts;
    }

    /** Begins to watch the workspace and checks every open project once. */
    public void start() {
        workspace.addResourceChangeListener(
                watch,
                IResourceChangeEvent.POST_CHANGE | IResourceChangeEvent.PRE_CLOSE | IResourceChangeEvent.PRE_DELETE);
        buffers.addFileBufferListener(watch);
        for (IProject project : workspace.getRoot().getProjects()) {
            request(project);
        }
    }

    /** Stops watching and ends the checks under way. */
    public void stop() {
        workspace.removeResourceChangeListener(watch);
        buffers.removeFileBufferListener(watch);
        jobs.values().forEach(ProjectCheckJob::cancel);
    }

    /** Asks for a check soon; many calls in a row make one check. */
    public void request(IProject project) {
        if (project.isOpen()) {
            ProjectCheckJob job = jobs.computeIfAbsent(project, it -> new ProjectCheckJob(it, parts.get(), this::done));
            job.cancel();
            job.schedule(PAUSE_AFTER_TYPING);
        }
    }

    /** What the last finished check of a project found. */
    public Optional<CheckedProject> latest(IProject project) {
        return Optional.ofNullable(results.get(project));
    }

    /**
     * Tells the listener of every finished check, in the thread of the check.
     *
     * @return ends the listening
     */
    public Runnable listen(Consumer<CheckedProject> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void done(CheckedProject checked) {
        checked.model()
                .snapshot()
                .references(); // worked out here: whoever moves the cursor asks for them in the display's thread
        results.put(checked.project(), checked);
        listeners.forEach(listener -> listener.accept(checked));
    }

    private void forget(IProject project) {
        results.remove(project);
        ProjectCheckJob job = jobs.remove(project);
        if (job != null) {
            job.cancel();
        }
    }
}
