package dev.qualis.workbench.chart;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

public final class OrganisationChartView extends ViewPart {
    public static final String ID = "dev.qualis.workbench.organisationChart";
    private DiagramCanvas canvas;
    @Override
    public void createPartControl(Composite parent) { canvas = new DiagramCanvas(parent); canvas.show(dev.qualis.workbench.Messages.text("chart.none")); }
    @Override
    public void setFocus() { canvas.setFocus(); }
}
