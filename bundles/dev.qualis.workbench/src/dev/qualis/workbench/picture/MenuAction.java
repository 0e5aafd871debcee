package dev.qualis.workbench.picture;

import dev.qualis.workbench.Messages;
import java.util.function.Consumer;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolItem;

/** A button with a menu that is filled anew each time it opens. */
final class MenuAction extends Action implements IMenuCreator {
    private final Consumer<IMenuManager> filler;
    private MenuManager menu;

    MenuAction(String key, String icon, Consumer<IMenuManager> filler) {
        super(Messages.text(key), IAction.AS_DROP_DOWN_MENU);
        this.filler = filler;
        setToolTipText(getText());
        ResourceLocator.imageDescriptorFromBundle(CanvasAction.BUNDLE, "icons/" + icon + ".svg")
                .ifPresent(this::setImageDescriptor);
        setMenuCreator(this);
    }

    /** A click on the button itself opens the menu too. */
    @Override
    public void runWithEvent(Event event) {
        if (event.widget instanceof ToolItem item) {
            Menu shown = getMenu(item.getParent());
            var bounds = item.getBounds();
            shown.setLocation(item.getParent().toDisplay(bounds.x, bounds.y + bounds.height));
            shown.setVisible(true);
        }
    }

    @Override
    public Menu getMenu(Control parent) {
        dispose();
        menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(filler::accept);
        return menu.createContextMenu(parent);
    }

    @Override
    public Menu getMenu(Menu parent) {
        throw new UnsupportedOperationException("A tool bar's button is in no menu.");
    }

    @Override
    public void dispose() {
        if (menu != null) {
            menu.dispose();
        }
    }
}
