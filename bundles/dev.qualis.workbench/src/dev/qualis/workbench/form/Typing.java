package dev.qualis.workbench.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;

/** When what is typed counts: on Enter, and when the keyboard goes elsewhere; Esc takes it back. */
final class Typing {
    private Typing() {}

    static void onCommit(Text text, Runnable commit, Runnable revert) {
        text.addListener(SWT.DefaultSelection, event -> commit.run());
        text.addListener(SWT.FocusOut, event -> commit.run());
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                revert.run();
            }
        });
        if ((text.getStyle() & SWT.MULTI) != 0) {
            text.addListener(SWT.Traverse, event -> {
                if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                    event.doit = true;
                }
            });
        }
    }
}
