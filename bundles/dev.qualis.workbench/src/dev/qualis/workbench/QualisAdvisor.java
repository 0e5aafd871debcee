package dev.qualis.workbench;

import dev.qualis.workbench.draft.DraftKeeper;
import dev.qualis.workbench.project.OpenModel;
import java.net.URL;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;
import org.osgi.framework.Bundle;

/** Makes a workbench over the files of a workspace. */
final class QualisAdvisor extends WorkbenchAdvisor {
    private final StartArguments arguments;

    QualisAdvisor(StartArguments arguments) {
        this.arguments = arguments;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
        IDE.registerAdapters();
        declareImages(configurer);
    }

    /** The explorer and the problems view ask for these by id and leave it to the application to bring them. */
    private static void declareImages(IWorkbenchConfigurer configurer) {
        declare(configurer, IDE.SharedImages.IMG_OBJ_PROJECT, "obj16/prj_obj.svg");
        declare(configurer, IDE.SharedImages.IMG_OBJ_PROJECT_CLOSED, "obj16/cprj_obj.svg");
        declare(configurer, "IMG_OBJS_ERROR_PATH", "obj16/error_tsk.svg");
        declare(configurer, "IMG_OBJS_WARNING_PATH", "obj16/warn_tsk.svg");
        declare(configurer, "IMG_OBJS_INFO_PATH", "obj16/info_tsk.svg");
        declare(configurer, "IMG_ETOOL_PROBLEM_CATEGORY", "etool16/problem_category.svg");
    }

    private static void declare(IWorkbenchConfigurer configurer, String id, String path) {
        Bundle ide = Platform.getBundle("org.eclipse.ui.ide");
        URL url = FileLocator.find(ide, IPath.fromPortableString("icons/full/" + path));
        configurer.declareImage(id, ImageDescriptor.createFromURL(url), true);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return QualityPerspective.ID;
    }

    @Override
    public String getMainPreferencePageId() {
        return "org.eclipse.ui.preferencePages.Workbench";
    }

    @Override
    public IAdaptable getDefaultPageInput() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new QualisWindowAdvisor(configurer);
    }

    @Override
    public void postStartup() {
        arguments.open().ifPresent(path -> new OpenModel(path).schedule());
        IWorkbench workbench = getWorkbenchConfigurer().getWorkbench();
        new DraftKeeper(workbench.getDisplay()).begin(workbench.getWorkbenchWindows()[0]);
    }

    @Override
    public void postShutdown() {
        try {
            ResourcesPlugin.getWorkspace().save(true, null);
        } catch (CoreException e) {
            ILog.of(getClass()).log(e.getStatus());
        }
    }
}
