package dev.qualis.workbench;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Starts the workbench: {@code -open <folder or file>} opens a model, {@code -data <folder>} chooses the workspace. */
public final class QualisApplication implements IApplication {
    @Override
    public Object start(IApplicationContext context) {
        Display display = PlatformUI.createDisplay();
        try {
            if (!new WorkspaceLock(Platform.getInstanceLocation()).acquire()) {
                return EXIT_OK;
            }
            String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
            int end = PlatformUI.createAndRunWorkbench(display, new QualisAdvisor(StartArguments.of(arguments)));
            return end == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            PlatformUI.getWorkbench()
                    .getDisplay()
                    .syncExec(() -> PlatformUI.getWorkbench().close());
        }
    }
}
