package dev.qualis.workbench.chart;

import dev.qualis.workbench.Messages;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.resource.ResourceLocator;

/** Something to do with a chart, named by a key. */
final class ChartAction extends Action {
    private static final String BUNDLE = "dev.qualis.workbench";

    private final Runnable work;

    private ChartAction(String key, int style, Runnable work) {
        super(Messages.text("chart." + key), style);
        this.work = work;
        setToolTipText(getText());
    }

    /** A button with the icon of its key. */
    static ChartAction push(String key, Runnable work) {
        ChartAction action = new ChartAction(key, IAction.AS_PUSH_BUTTON, work);
        String icon = key.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
        ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + icon + ".svg")
                .ifPresent(action::setImageDescriptor);
        return action;
    }

    /** One of several that exclude each other. */
    static ChartAction choice(String key, boolean chosen, Runnable work) {
        ChartAction action = new ChartAction(key, IAction.AS_RADIO_BUTTON, work);
        action.setChecked(chosen);
        return action;
    }

    @Override
    public void run() {
        if (getStyle() != AS_RADIO_BUTTON || isChecked()) {
            work.run();
        }
    }
}
