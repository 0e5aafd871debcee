package dev.qualis.workbench.chart;

import com.google.inject.Inject;
import dev.qualis.dsl.project.SourceLocation;
import dev.qualis.dsl.ui.SourceOpener;
import dev.qualis.dsl.ui.check.CheckedProject;
import dev.qualis.dsl.ui.check.ProjectChecks;
import dev.qualis.model.qms.core.Language;
import dev.qualis.scene.layout.PlacedNode;
import dev.qualis.workbench.ActivePartListener;
import dev.qualis.workbench.Messages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;

/** Shows the organisation chart of the project whose file is edited, and follows the text as it is checked. */
public final class OrganisationChartView extends ViewPart {
    public static final String ID = "dev.qualis.workbench.organisationChart";

    private static final String LANGUAGE = "language";

    private final ProjectChecks checks;
    private final DrawingJob drawing;
    private final ActivePartListener parts = new ActivePartListener(this::follow);
    private DiagramCanvas canvas;
    private Runnable stopListening = () -> {};
    private Optional<IProject> project = Optional.empty();
    private Map<String, SourceLocation> places = Map.of();
    private Language language = Messages.chinese() ? Language.ZH : Language.EN;

    @Inject
    OrganisationChartView(ProjectChecks checks, OrganisationChart chart) {
        this.checks = checks;
        this.drawing = new DrawingJob(chart, this::drawn);
    }

    /** The job family of all drawing, to wait for it. */
    public static Object drawing() {
        return DrawingJob.FAMILY;
    }

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        String kept = memento == null ? null : memento.getString(LANGUAGE);
        language = kept == null ? language : Language.valueOf(kept);
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(LANGUAGE, language.name());
    }

    @Override
    public void createPartControl(Composite parent) {
        canvas = new DiagramCanvas(parent);
        canvas.onOpen(this::open);
        canvas.show(Messages.text("chart.none"));
        addActions();
        stopListening = checks.listen(checked -> Display.getDefault().asyncExec(() -> checked(checked)));
        getSite().getPage().addPartListener(parts);
        follow();
    }

    private void addActions() {
        IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
        bar.add(ChartAction.push("zoomIn", canvas::zoomIn));
        bar.add(ChartAction.push("zoomOut", canvas::zoomOut));
        bar.add(ChartAction.push("fit", canvas::fit));
        IMenuManager menu = getViewSite().getActionBars().getMenuManager();
        for (Language choice : List.of(Language.ZH, Language.EN)) {
            menu.add(ChartAction.choice("language." + choice.getName(), choice == language, () -> speak(choice)));
        }
    }

    private void speak(Language choice) {
        language = choice;
        project.flatMap(checks::latest).ifPresent(checked -> drawing.draw(checked, language));
    }

    /** Turns to the project of the active editor; without one, what is shown stays. */
    private void follow() {
        IEditorPart editor = getSite().getPage().getActiveEditor();
        IFile file = editor == null ? null : editor.getEditorInput().getAdapter(IFile.class);
        Optional<IProject> active = Optional.ofNullable(file).map(IResource::getProject);
        if (active.isPresent() && !active.equals(project)) {
            project = active;
            canvas.show(Messages.text("chart.drawing"));
            checks.latest(active.get()).ifPresent(this::checked);
        }
    }

    private void checked(CheckedProject checked) {
        if (!canvas.isDisposed() && project.filter(checked.project()::equals).isPresent()) {
            drawing.draw(checked, language);
        }
    }

    private void drawn(CheckedProject checked, Optional<OrganisationChart.Drawing> result) {
        Display.getDefault().asyncExec(() -> {
            if (!canvas.isDisposed()
                    && project.filter(checked.project()::equals).isPresent()) {
                show(result.filter(it -> !it.diagram().nodes().isEmpty()));
            }
        });
    }

    private void show(Optional<OrganisationChart.Drawing> result) {
        places = result.map(OrganisationChart.Drawing::places).orElse(Map.of());
        result.ifPresentOrElse(it -> canvas.show(it.diagram()), () -> canvas.show(Messages.text("chart.empty")));
    }

    private void open(PlacedNode node) {
        SourceLocation place = places.get(node.node().element().id());
        if (place != null) {
            new SourceOpener(getSite().getPage()).open(place);
        }
    }

    /** Where the chart is drawn. */
    public DiagramCanvas canvas() {
        return canvas;
    }

    @Override
    public void setFocus() {
        canvas.setFocus();
    }

    @Override
    public void dispose() {
        stopListening.run();
        getSite().getPage().removePartListener(parts);
        drawing.cancel();
        super.dispose();
    }
}
