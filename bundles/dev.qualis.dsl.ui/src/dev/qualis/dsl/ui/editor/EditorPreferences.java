package dev.qualis.dsl.ui.editor;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.preference.PreferenceConverter;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.osgi.framework.FrameworkUtil;

/** What can be set about the editor of models. */
final class EditorPreferences {
    static final String MATCHING_BRACKETS = "matchingBrackets";
    static final String MATCHING_BRACKETS_COLOUR = "matchingBracketsColour";

    private static final String NODE = "dev.qualis.dsl.ui";
    private static final RGB GREY = new RGB(0x80, 0x80, 0x80);

    private EditorPreferences() {}

    static IPreferenceStore store() {
        ScopedPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE, NODE);
        store.setDefault(MATCHING_BRACKETS, true);
        PreferenceConverter.setDefault(store, MATCHING_BRACKETS_COLOUR, GREY);
        return store;
    }

    /** Where a popup keeps its size. */
    static IDialogSettings dialog(String name) {
        IDialogSettings all = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(EditorPreferences.class))
                .getDialogSettings();
        return DialogSettings.getOrCreateSection(all, name);
    }
}
