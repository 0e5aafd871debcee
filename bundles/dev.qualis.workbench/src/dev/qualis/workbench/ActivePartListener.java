package dev.qualis.workbench;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;

/** Tells that another part, or another file in the same editor, has come to the fore. */
public final class ActivePartListener implements IPartListener2 {
    private final Runnable changed;

    public ActivePartListener(Runnable changed) {
        this.changed = changed;
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        changed.run();
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference part) {
        changed.run();
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        changed.run();
    }

    @Override
    public void partInputChanged(IWorkbenchPartReference part) {
        changed.run();
    }
}
