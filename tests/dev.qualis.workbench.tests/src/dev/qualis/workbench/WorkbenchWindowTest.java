package dev.qualis.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.workbench.conformity.ConformityView;
import dev.qualis.workbench.picture.PictureChooser;
import dev.qualis.workbench.picture.PictureView;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.junit.jupiter.api.Test;

class WorkbenchWindowTest {
    @Test
    void opensWithTheQualityPerspective() {
        assertEquals(QualityPerspective.ID, Desk.page().getPerspective().getId());
        for (String view : List.of(
                ProjectExplorer.VIEW_ID,
                PictureChooser.ID,
                PictureView.ID,
                ConformityView.ID,
                IPageLayout.ID_PROBLEM_VIEW)) {
            assertNotNull(Desk.page().findView(view), view);
        }
        assertInstanceOf(PictureView.class, Desk.page().findView(PictureView.ID));
    }

    @Test
    void isTheProductWithItsName() {
        assertEquals("dev.qualis.workbench.product", Platform.getProduct().getId());
        assertEquals("Qualis", Desk.window().getShell().getText());
        assertTrue(Desk.window().getShell().getImages().length > 1, "the window has icons in several sizes");
    }

    @Test
    void hasTheMenusOfAWorkbench() {
        List<String> expected = Stream.of("file", "edit", "navigate", "window", "help")
                .map(menu -> Messages.text("menu." + menu))
                .toList();
        List<String> shown = Stream.of(Desk.window().getShell().getMenuBar().getItems())
                .map(MenuItem::getText)
                .toList();
        assertTrue(shown.containsAll(expected), shown.toString());
    }

    @Test
    void hasAWayOutAtTheEndOfTheFileMenu() {
        MenuItem file = Desk.window().getShell().getMenuBar().getItem(0);
        Menu menu = file.getMenu();
        menu.notifyListeners(SWT.Show, new Event());
        MenuItem last = menu.getItem(menu.getItemCount() - 1);
        assertEquals(Messages.text("action.quit"), last.getText().replaceAll("\\t.*", ""));
        menu.notifyListeners(SWT.Hide, new Event());
    }
}
