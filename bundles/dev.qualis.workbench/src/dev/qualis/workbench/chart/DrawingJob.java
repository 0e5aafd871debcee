package dev.qualis.workbench.chart;

import dev.qualis.dsl.ui.check.CheckedProject;
import dev.qualis.model.qms.core.Language;
import dev.qualis.workbench.Messages;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.progress.IProgressConstants;

/** Draws charts in the background, one at a time; where several are asked for, only the last counts. */
final class DrawingJob extends Job {
    /** The job family of all drawing, to wait for it. */
    static final Object FAMILY = DrawingJob.class;

    private record Request(CheckedProject checked, Language language) {}

    private final OrganisationChart chart;
    private final BiConsumer<CheckedProject, Optional<OrganisationChart.Drawing>> result;
    private final AtomicReference<Request> next = new AtomicReference<>();

    DrawingJob(OrganisationChart chart, BiConsumer<CheckedProject, Optional<OrganisationChart.Drawing>> result) {
        super(Messages.text("chart.job"));
        this.chart = chart;
        this.result = result;
        setPriority(Job.DECORATE);
        setProperty(IProgressConstants.NO_IMMEDIATE_ERROR_PROMPT_PROPERTY, true);
    }

    void draw(CheckedProject checked, Language language) {
        next.set(new Request(checked, language));
        schedule();
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == FAMILY;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Request request = next.getAndSet(null);
        if (request != null) {
            var drawing = chart.draw(request.checked().model(), request.language());
            if (!monitor.isCanceled() && next.get() == null) {
                result.accept(request.checked(), drawing);
            }
        }
        return Status.OK_STATUS;
    }
}
