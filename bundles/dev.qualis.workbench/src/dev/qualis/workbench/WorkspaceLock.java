package dev.qualis.workbench;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;

/** Makes sure that only one window works on a workspace at a time. */
final class WorkspaceLock {
    private static final String CONFIGURED_DEFAULT = "osgi.instance.area.default";

    private final Location location;

    WorkspaceLock(Location location) {
        this.location = location;
    }

    /** Takes the workspace, {@code qualis-workspace} at home where none is named; tells the user where that fails. */
    boolean acquire() {
        try {
            if (location.isSet() || System.getProperty(CONFIGURED_DEFAULT) != null) {
                location.getURL();
                if (location.isLocked() || !location.lock()) {
                    return refuse();
                }
                return true;
            }
            URL home = new File(System.getProperty("user.home"), "qualis-workspace")
                    .toURI()
                    .toURL();
            return location.set(home, true) || refuse();
        } catch (IOException e) {
            tell(Messages.text("workspace.unusable", location.getURL(), e.getMessage()));
            return false;
        }
    }

    private boolean refuse() {
        tell(Messages.text("workspace.inUse", location.getURL()));
        return false;
    }

    private static void tell(String message) {
        MessageDialog.openError(null, Messages.text("product.name"), message);
    }
}
