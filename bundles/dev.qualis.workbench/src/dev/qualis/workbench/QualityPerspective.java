package dev.qualis.workbench;

import dev.qualis.workbench.chart.OrganisationChartView;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.navigator.resources.ProjectExplorer;

/** The files on the left, the text in the middle, the organisation chart beside it, the problems below. */
public final class QualityPerspective implements IPerspectiveFactory {
    public static final String ID = "dev.qualis.workbench.quality";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.addView(ProjectExplorer.VIEW_ID, IPageLayout.LEFT, 0.16f, layout.getEditorArea());
        layout.addView(IPageLayout.ID_PROBLEM_VIEW, IPageLayout.BOTTOM, 0.8f, layout.getEditorArea());
        layout.addView(OrganisationChartView.ID, IPageLayout.RIGHT, 0.46f, layout.getEditorArea());
        layout.addNewWizardShortcut("dev.qualis.workbench.newProject");
        layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.file");
        layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.folder");
        layout.addShowViewShortcut(ProjectExplorer.VIEW_ID);
        layout.addShowViewShortcut(OrganisationChartView.ID);
        layout.addShowViewShortcut(IPageLayout.ID_PROBLEM_VIEW);
        layout.addShowViewShortcut(IPageLayout.ID_PROGRESS_VIEW);
    }
}
