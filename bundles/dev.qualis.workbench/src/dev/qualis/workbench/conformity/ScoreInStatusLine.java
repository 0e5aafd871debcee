package dev.qualis.workbench.conformity;

import com.google.inject.Inject;
import dev.qualis.conformity.ConformityReport;
import dev.qualis.workbench.ActivePartListener;
import dev.qualis.workbench.ActiveProject;
import dev.qualis.workbench.Messages;
import dev.qualis.workbench.conformity.ConformityService.Judged;
import java.util.Optional;
import org.eclipse.core.resources.IProject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;

/** The score of the project at work, and how it has changed since everything was saved; a double click opens the view. */
public final class ScoreInStatusLine extends WorkbenchWindowControlContribution {
    private static final int WIDTH = 260;

    private final ConformityService conformity;
    private final ActivePartListener parts = new ActivePartListener(this::follow);
    private Runnable stopListening = () -> {};
    private Label label;

    @Inject
    ScoreInStatusLine(ConformityService conformity) {
        this.conformity = conformity;
    }

    @Override
    protected Control createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        RowLayout layout = new RowLayout();
        layout.marginTop = 4;
        layout.center = true;
        area.setLayout(layout);
        label = new Label(area, SWT.NONE);
        label.setLayoutData(new org.eclipse.swt.layout.RowData(WIDTH, SWT.DEFAULT));
        label.setToolTipText(Messages.text("conformity.status.tip"));
        label.addListener(SWT.MouseDoubleClick, event -> open());
        IWorkbenchPage page = getWorkbenchWindow().getActivePage();
        if (page != null) {
            page.addPartListener(parts);
        }
        stopListening = conformity.listen(judged -> Display.getDefault().asyncExec(this::follow));
        follow();
        return area;
    }

    private void open() {
        try {
            getWorkbenchWindow().getActivePage().showView(ConformityView.ID);
        } catch (PartInitException e) {
            throw new IllegalStateException("No view of conformity", e);
        }
    }

    private void follow() {
        IWorkbenchPage page = getWorkbenchWindow().getActivePage();
        if (label.isDisposed() || page == null) {
            return;
        }
        Optional<IProject> project = ActiveProject.ofEditor(page);
        label.setText(project.flatMap(conformity::latest).flatMap(this::text).orElse(""));
    }

    private Optional<String> text(Judged judged) {
        return judged.report("").map(report -> text(judged, report));
    }

    private String text(Judged judged, ConformityReport report) {
        String name = report.standard().getName();
        String score = Messages.text("conformity.score", name, Percent.of(report.score()));
        if (judged.preliminary()) {
            return score + " (" + Messages.text("conformity.preliminary.short") + ")";
        }
        String change = conformity.changeSinceSaved(judged.checked().project(), report);
        return change.isEmpty() ? score : score + " (" + change + ")";
    }

    @Override
    public void dispose() {
        stopListening.run();
        IWorkbenchPage page =
                getWorkbenchWindow() == null ? null : getWorkbenchWindow().getActivePage();
        if (page != null) {
            page.removePartListener(parts);
        }
        super.dispose();
    }
}
