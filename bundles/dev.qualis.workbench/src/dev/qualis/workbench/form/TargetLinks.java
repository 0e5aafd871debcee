package dev.qualis.workbench.form;

import dev.qualis.app.form.FormField.Target;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;

/** Elements as links, one after the other. */
final class TargetLinks {
    private static final int MOST = 40;

    private final Link link;
    private List<Target> shown = List.of();

    TargetLinks(Composite parent, Consumer<Target> open) {
        link = new Link(parent, SWT.WRAP);
        link.addListener(SWT.Selection, event -> open.accept(shown.get(Integer.parseInt(event.text))));
    }

    Link control() {
        return link;
    }

    /**
     * Shows elements.
     *
     * @param before what stands before them
     */
    void show(String before, List<Target> targets, String separator) {
        shown = targets;
        StringBuilder text = new StringBuilder(before);
        for (int i = 0; i < Math.min(MOST, targets.size()); i++) {
            text.append(i == 0 ? "" : separator)
                    .append("<a href=\"")
                    .append(i)
                    .append("\">")
                    .append(plain(targets.get(i).text()))
                    .append("</a>");
        }
        text.append(targets.size() > MOST ? " …" : "");
        if (!link.getText().contentEquals(text)) {
            link.setText(text.toString());
        }
    }

    private static String plain(String text) {
        return text.replace("&", "&&").replace("<", "‹").replace(">", "›");
    }
}
