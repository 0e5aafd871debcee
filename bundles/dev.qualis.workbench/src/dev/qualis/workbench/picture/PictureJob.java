package dev.qualis.workbench.picture;

import dev.qualis.dsl.ui.check.CheckedProject;
import dev.qualis.scene.paint.Theme;
import dev.qualis.workbench.Messages;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.progress.IProgressConstants;

/** Draws in the background; where several pictures are asked for, only the last counts. */
final class PictureJob extends Job {
    private record Request(CheckedProject checked, PictureChoice choice, Theme theme) {}

    private final PictureService pictures;
    private final BiConsumer<CheckedProject, Optional<DrawnPicture>> result;
    private final AtomicReference<Request> next = new AtomicReference<>();

    PictureJob(PictureService pictures, BiConsumer<CheckedProject, Optional<DrawnPicture>> result) {
        super(Messages.text("picture.job"));
        this.pictures = pictures;
        this.result = result;
        setPriority(Job.DECORATE);
        setSystem(true);
        setProperty(IProgressConstants.NO_IMMEDIATE_ERROR_PROMPT_PROPERTY, true);
    }

    void draw(CheckedProject checked, PictureChoice choice, Theme theme) {
        next.set(new Request(checked, choice, theme));
        schedule();
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Request request = next.getAndSet(null);
        if (request != null) {
            Optional<DrawnPicture> drawn = pictures.draw(request.checked(), request.choice(), request.theme());
            if (!monitor.isCanceled() && next.get() == null) {
                result.accept(request.checked(), drawn);
            }
        }
        return Status.OK_STATUS;
    }
}
