package dev.qualis.workbench.picture;

import dev.qualis.workbench.Messages;
import java.util.Locale;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.resource.ResourceLocator;

/** A button above a picture, with the label and the icon of its key. */
final class CanvasAction extends Action {
    static final String BUNDLE = "dev.qualis.workbench";

    private final Runnable work;

    CanvasAction(String key, Runnable work) {
        super(Messages.text("picture." + key));
        this.work = work;
        setToolTipText(getText());
        String icon = key.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + icon + ".svg")
                .ifPresent(this::setImageDescriptor);
    }

    @Override
    public void run() {
        work.run();
    }
}
