package dev.qualis.workbench;

import dev.qualis.workbench.conformity.ConformityView;
import dev.qualis.workbench.dashboard.DashboardView;
import dev.qualis.workbench.due.DueView;
import dev.qualis.workbench.explorer.ModelView;
import dev.qualis.workbench.form.FormView;
import dev.qualis.workbench.help.HelpView;
import dev.qualis.workbench.picture.PictureChooser;
import dev.qualis.workbench.picture.PictureView;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.navigator.resources.ProjectExplorer;

/** The files on the left, the text in the middle, a picture beside it, problems and conformity below. */
public final class QualityPerspective implements IPerspectiveFactory {
    public static final String ID = "dev.qualis.workbench.quality";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, 0.16f, layout.getEditorArea());
        left.addView(ProjectExplorer.VIEW_ID);
        left.addView(ModelView.ID);
        IFolderLayout beside = layout.createFolder("beside", IPageLayout.BOTTOM, 0.55f, "left");
        beside.addView(PictureChooser.ID);
        beside.addView(IPageLayout.ID_OUTLINE);
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.7f, layout.getEditorArea());
        below.addView(IPageLayout.ID_PROBLEM_VIEW);
        below.addView(ConformityView.ID);
        below.addView(DueView.ID);
        IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, 0.5f, layout.getEditorArea());
        right.addView(PictureView.ID);
        right.addView(FormView.ID);
        right.addView(DashboardView.ID);
        right.addPlaceholder(HelpView.ID);
        layout.addNewWizardShortcut("dev.qualis.workbench.newProject");
        layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.file");
        layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.folder");
        layout.addShowViewShortcut(ProjectExplorer.VIEW_ID);
        layout.addShowViewShortcut(PictureView.ID);
        layout.addShowViewShortcut(PictureChooser.ID);
        layout.addShowViewShortcut(ConformityView.ID);
        layout.addShowViewShortcut(ModelView.ID);
        layout.addShowViewShortcut(FormView.ID);
        layout.addShowViewShortcut(HelpView.ID);
        layout.addShowViewShortcut(DueView.ID);
        layout.addShowViewShortcut(DashboardView.ID);
        layout.addShowViewShortcut(IPageLayout.ID_OUTLINE);
        layout.addShowViewShortcut(IPageLayout.ID_PROBLEM_VIEW);
        layout.addShowViewShortcut(IPageLayout.ID_PROGRESS_VIEW);
    }
}
