package dev.qualis.workbench.dashboard;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** A number in large type, what it counts, and a word on it; what it counts leads to where more of it is told. */
final class FigureCard {
    private final Composite area;
    private final Label figure;
    private final Link caption;
    private final Label remark;

    FigureCard(Composite parent, Runnable more) {
        area = new Composite(parent, SWT.BORDER);
        GridLayoutFactory.fillDefaults().margins(10, 6).spacing(0, 2).applyTo(area);
        figure = new Label(area, SWT.NONE);
        figure.setFont(JFaceResources.getHeaderFont());
        caption = new Link(area, SWT.NONE);
        caption.addListener(SWT.Selection, event -> more.run());
        remark = new Label(area, SWT.NONE);
        List.of(figure, caption, remark)
                .forEach(
                        each -> GridDataFactory.fillDefaults().grab(true, false).applyTo(each));
        GridDataFactory.fillDefaults().grab(true, false).hint(150, SWT.DEFAULT).applyTo(area);
    }

    /** @param bad whether the number is one to act upon */
    void show(String number, String what, String word, boolean bad) {
        figure.setText(number);
        figure.setForeground(bad ? area.getDisplay().getSystemColor(SWT.COLOR_RED) : null);
        caption.setText("<a>" + what.replace("&", "&&") + "</a>");
        remark.setText(word);
        remark.setToolTipText(word);
    }

    /** All that it says, for tests and for those who cannot see it. */
    String text() {
        return figure.getText() + " " + caption.getText().replaceAll("</?a>", "") + " " + remark.getText();
    }

    void dispose() {
        area.dispose();
    }
}
