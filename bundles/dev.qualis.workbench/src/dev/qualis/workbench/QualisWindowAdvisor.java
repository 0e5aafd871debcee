package dev.qualis.workbench;

import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** Gives the window its size, bars and title. */
final class QualisWindowAdvisor extends WorkbenchWindowAdvisor {
    QualisWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new QualisActionBars(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer window = getWindowConfigurer();
        window.setInitialSize(new Point(1440, 900));
        window.setShowCoolBar(true);
        window.setShowStatusLine(true);
        window.setShowProgressIndicator(true);
        window.setTitle(Messages.text("product.name"));
    }

    @Override
    public void postWindowOpen() {
        var parts = getWindowConfigurer().getWindow().getPartService();
        parts.addPartListener(new ActivePartListener(this::showTitle));
        showTitle();
    }

    private void showTitle() {
        var page = getWindowConfigurer().getWindow().getActivePage();
        IEditorPart editor = page == null ? null : page.getActiveEditor();
        String product = Messages.text("product.name");
        getWindowConfigurer().setTitle(editor == null ? product : editor.getTitleToolTip() + " – " + product);
    }
}
