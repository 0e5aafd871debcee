package dev.qualis.workbench;

import dev.qualis.dsl.ui.check.CheckedProject;
import dev.qualis.dsl.ui.check.ProjectChecks;
import java.util.Optional;
import org.eclipse.core.resources.IProject;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;

/**
 * Keeps a view at the project whose editor is active, as it was checked last. What the view shows is worked out in the thread of the
 * check, since a project can be large, and not at all while nobody sees the view.
 *
 * @param <T> what is worked out
 */
public final class ProjectFollower<T> {
    /** What a view does with a project. */
    public interface Content<T> {
        /** Another project is at work, of which nothing is known yet. */
        void turnTo(IProject project);

        /** What is to be shown of a project; not in the display's thread. */
        T work(CheckedProject project);

        void show(CheckedProject project, T worked);
    }

    private final IWorkbenchPage page;
    private final ProjectChecks checks;
    private final Content<T> content;
    private final ActivePartListener parts = new ActivePartListener(this::follow);
    private final PartVisibility visibility;
    private final Runnable stopListening;
    private volatile Optional<IProject> project = Optional.empty();
    private volatile boolean visible = true;
    private Optional<CheckedProject> shown = Optional.empty();
    private boolean disposed;

    /** Begins to follow; {@link #follow} shows what is there already. */
    public ProjectFollower(IViewPart view, ProjectChecks checks, Content<T> content) {
        this.page = view.getSite().getPage();
        this.checks = checks;
        this.content = content;
        page.addPartListener(parts);
        visibility = new PartVisibility(view, this::setVisible);
        stopListening = checks.listen(this::checked);
    }

    /** The project at work. */
    public Optional<IProject> project() {
        return project;
    }

    /** What is shown now. */
    public Optional<CheckedProject> shown() {
        return shown;
    }

    /** Turns to the project whose editor is active. */
    public void follow() {
        Optional<IProject> active = ActiveProject.ofEditor(page);
        if (active.isPresent() && !active.equals(project) && !disposed) {
            project = active;
            shown = Optional.empty();
            content.turnTo(active.get());
            checks.latest(active.get()).ifPresent(this::showAnew);
        }
    }

    private void setVisible(boolean seen) {
        visible = seen;
        if (seen) {
            project.flatMap(checks::latest).ifPresent(this::showAnew);
        }
    }

    /** In the thread of the check. */
    private void checked(CheckedProject each) {
        if (visible && isFollowed(each)) {
            T worked = content.work(each);
            Display.getDefault().asyncExec(() -> {
                if (!disposed && isFollowed(each)) {
                    show(each, worked);
                }
            });
        }
    }

    private boolean isFollowed(CheckedProject each) {
        return project.filter(each.project()::equals).isPresent();
    }

    private void showAnew(CheckedProject each) {
        if (visible && shown.filter(it -> it == each).isEmpty()) {
            show(each, content.work(each));
        }
    }

    private void show(CheckedProject each, T worked) {
        shown = Optional.of(each);
        content.show(each, worked);
    }

    public void dispose() {
        disposed = true;
        stopListening.run();
        page.removePartListener(parts);
        visibility.dispose();
    }
}
