package dev.qualis.workbench;

import java.util.List;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ActionFactory.IWorkbenchAction;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;

/** The menus and the tool bar; places for what other bundles add are marked as the workbench expects them. */
final class QualisActionBars extends ActionBarAdvisor {
    private static final List<ActionFactory> ACTIONS = List.of(
            ActionFactory.CLOSE,
            ActionFactory.CLOSE_ALL,
            ActionFactory.SAVE,
            ActionFactory.SAVE_AS,
            ActionFactory.SAVE_ALL,
            ActionFactory.REVERT,
            ActionFactory.MOVE,
            ActionFactory.RENAME,
            ActionFactory.REFRESH,
            ActionFactory.PROPERTIES,
            ActionFactory.QUIT,
            ActionFactory.UNDO,
            ActionFactory.REDO,
            ActionFactory.CUT,
            ActionFactory.COPY,
            ActionFactory.PASTE,
            ActionFactory.DELETE,
            ActionFactory.SELECT_ALL,
            ActionFactory.FIND,
            ActionFactory.BACKWARD_HISTORY,
            ActionFactory.FORWARD_HISTORY,
            ActionFactory.NEXT,
            ActionFactory.PREVIOUS,
            ActionFactory.RESET_PERSPECTIVE,
            ActionFactory.PREFERENCES,
            ActionFactory.ABOUT);

    QualisActionBars(IActionBarConfigurer configurer) {
        super(configurer);
    }

    @Override
    protected void makeActions(IWorkbenchWindow window) {
        for (ActionFactory factory : ACTIONS) {
            IWorkbenchAction action = factory.create(window);
            action.setText(Messages.text("action." + factory.getId()));
            register(action);
        }
    }

    @Override
    protected void fillMenuBar(IMenuManager bar) {
        IWorkbenchWindow window = getActionBarConfigurer().getWindowConfigurer().getWindow();
        bar.add(fileMenu(window));
        bar.add(editMenu());
        bar.add(navigateMenu());
        bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        bar.add(windowMenu(window));
        bar.add(helpMenu());
    }

    private IMenuManager fileMenu(IWorkbenchWindow window) {
        MenuManager menu = new MenuManager(Messages.text("menu.file"), IWorkbenchActionConstants.M_FILE);
        menu.add(new GroupMarker(IWorkbenchActionConstants.FILE_START));
        MenuManager create = new MenuManager(Messages.text("menu.new"), "new");
        create.add(ContributionItemFactory.NEW_WIZARD_SHORTLIST.create(window));
        menu.add(create);
        menu.add(new GroupMarker(IWorkbenchActionConstants.NEW_EXT));
        group(menu, ActionFactory.CLOSE, ActionFactory.CLOSE_ALL);
        menu.add(new GroupMarker(IWorkbenchActionConstants.CLOSE_EXT));
        group(menu, ActionFactory.SAVE, ActionFactory.SAVE_AS, ActionFactory.SAVE_ALL, ActionFactory.REVERT);
        menu.add(new GroupMarker(IWorkbenchActionConstants.SAVE_EXT));
        group(menu, ActionFactory.MOVE, ActionFactory.RENAME, ActionFactory.REFRESH);
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        group(menu, ActionFactory.PROPERTIES);
        MenuManager recent = new MenuManager(Messages.text("menu.recent"), IWorkbenchActionConstants.MRU);
        recent.add(ContributionItemFactory.REOPEN_EDITORS.create(window));
        menu.add(recent);
        group(menu, ActionFactory.QUIT);
        menu.add(new GroupMarker(IWorkbenchActionConstants.FILE_END));
        return menu;
    }

    private IMenuManager editMenu() {
        MenuManager menu = new MenuManager(Messages.text("menu.edit"), IWorkbenchActionConstants.M_EDIT);
        menu.add(new GroupMarker(IWorkbenchActionConstants.EDIT_START));
        group(menu, ActionFactory.UNDO, ActionFactory.REDO);
        menu.add(new GroupMarker(IWorkbenchActionConstants.UNDO_EXT));
        group(menu, ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE);
        menu.add(new GroupMarker(IWorkbenchActionConstants.CUT_EXT));
        group(menu, ActionFactory.DELETE, ActionFactory.SELECT_ALL);
        group(menu, ActionFactory.FIND);
        menu.add(new GroupMarker(IWorkbenchActionConstants.FIND_EXT));
        menu.add(new GroupMarker(IWorkbenchActionConstants.ADD_EXT));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(new GroupMarker(IWorkbenchActionConstants.EDIT_END));
        return menu;
    }

    private IMenuManager navigateMenu() {
        MenuManager menu = new MenuManager(Messages.text("menu.navigate"), IWorkbenchActionConstants.M_NAVIGATE);
        menu.add(new GroupMarker(IWorkbenchActionConstants.NAV_START));
        menu.add(new GroupMarker(IWorkbenchActionConstants.OPEN_EXT));
        menu.add(new GroupMarker(IWorkbenchActionConstants.SHOW_EXT));
        group(menu, ActionFactory.NEXT, ActionFactory.PREVIOUS);
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(new GroupMarker(IWorkbenchActionConstants.NAV_END));
        group(menu, ActionFactory.BACKWARD_HISTORY, ActionFactory.FORWARD_HISTORY);
        return menu;
    }

    private IMenuManager windowMenu(IWorkbenchWindow window) {
        MenuManager menu = new MenuManager(Messages.text("menu.window"), IWorkbenchActionConstants.M_WINDOW);
        MenuManager views = new MenuManager(Messages.text("menu.showView"), "showView");
        views.add(ContributionItemFactory.VIEWS_SHORTLIST.create(window));
        menu.add(views);
        group(menu, ActionFactory.RESET_PERSPECTIVE);
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        group(menu, ActionFactory.PREFERENCES);
        return menu;
    }

    private IMenuManager helpMenu() {
        MenuManager menu = new MenuManager(Messages.text("menu.help"), IWorkbenchActionConstants.M_HELP);
        menu.add(new GroupMarker(IWorkbenchActionConstants.HELP_START));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(new GroupMarker(IWorkbenchActionConstants.HELP_END));
        group(menu, ActionFactory.ABOUT);
        return menu;
    }

    private void group(IMenuManager menu, ActionFactory... factories) {
        menu.add(new Separator());
        for (ActionFactory factory : factories) {
            menu.add(getAction(factory.getId()));
        }
    }

    @Override
    protected void fillCoolBar(ICoolBarManager bar) {
        ToolBarManager tools = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
        tools.add(new GroupMarker(IWorkbenchActionConstants.NEW_GROUP));
        tools.add(new Separator(IWorkbenchActionConstants.SAVE_GROUP));
        tools.add(getAction(ActionFactory.SAVE.getId()));
        tools.add(getAction(ActionFactory.SAVE_ALL.getId()));
        tools.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        tools.add(getAction(ActionFactory.UNDO.getId()));
        tools.add(getAction(ActionFactory.REDO.getId()));
        bar.add(new ToolBarContributionItem(tools, IWorkbenchActionConstants.TOOLBAR_FILE));
        bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
    }
}
