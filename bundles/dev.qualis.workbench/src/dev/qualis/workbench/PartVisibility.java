package dev.qualis.workbench;

import java.util.function.Consumer;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;

/** Tells whether a part can be seen or is hidden behind others. */
public final class PartVisibility implements IPartListener2 {
    private final IWorkbenchPart part;
    private final Consumer<Boolean> visible;

    /** @param visible told of every change */
    public PartVisibility(IWorkbenchPart part, Consumer<Boolean> visible) {
        this.part = part;
        this.visible = visible;
        part.getSite().getPage().addPartListener(this);
    }

    @Override
    public void partVisible(IWorkbenchPartReference reference) {
        if (reference.getPart(false) == part) {
            visible.accept(true);
        }
    }

    @Override
    public void partHidden(IWorkbenchPartReference reference) {
        if (reference.getPart(false) == part) {
            visible.accept(false);
        }
    }

    public void dispose() {
        part.getSite().getPage().removePartListener(this);
    }
}
