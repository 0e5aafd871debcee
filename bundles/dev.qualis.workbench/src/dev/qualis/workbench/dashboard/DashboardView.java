package dev.qualis.workbench.dashboard;

import com.google.inject.Inject;
import dev.qualis.analysis.ModelTexts;
import dev.qualis.app.OpenedProject;
import dev.qualis.app.due.ListDueDates;
import dev.qualis.app.due.ListDueDates.Selection;
import dev.qualis.dsl.ui.check.CheckedProject;
import dev.qualis.dsl.ui.check.ProjectChecks;
import dev.qualis.workbench.ElementAddress;
import dev.qualis.workbench.ElementOpener;
import dev.qualis.workbench.ElementSelection;
import dev.qualis.workbench.Messages;
import dev.qualis.workbench.ProjectFollower;
import dev.qualis.workbench.conformity.ConformityService;
import dev.qualis.workbench.conformity.ConformityService.Judged;
import dev.qualis.workbench.conformity.ConformityView;
import dev.qualis.workbench.conformity.Percent;
import dev.qualis.workbench.due.DueView;
import dev.qualis.workbench.picture.PictureService;
import dev.qualis.workbench.picture.PictureTile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.xtext.diagnostics.Severity;

/**
 * The project at work at a glance: scores, issues and what is late as numbers, what each unit has to do, and small pictures of
 * coverage, cost, goals and sustainability. Everything leads to where more of it is told.
 */
public final class DashboardView extends ViewPart implements ProjectFollower.Content<DashboardView.Figures> {
    public static final String ID = "dev.qualis.workbench.dashboard";

    /** From the whole to its parts; what a project does not speak of is left out. */
    private static final List<String> PICTURES = List.of(
            "ConformityRadar",
            "ProcessCoverageMap",
            "CostOfQualityChart",
            "LossPareto",
            "StrategyCascade",
            "MetricTrajectory",
            "RiskMatrix",
            "SustainabilityTrajectory",
            "GreenhouseGasChart");

    /** A tile narrower than this cannot be read. */
    private static final int TILE_WIDTH = 380;

    private static final int CARD_WIDTH = 180;

    private final ProjectChecks checks;
    private final ConformityService conformity;
    private final PictureService pictures;
    private final ElementSelection selection = new ElementSelection();
    private final List<PictureTile> tiles = new ArrayList<>();
    private final List<FigureCard> cards = new ArrayList<>();
    private ProjectFollower<Figures> projects;
    private Runnable stopListening = () -> {};
    private ScrolledComposite scroll;
    private Composite area;
    private Composite numbers;
    private Composite board;
    private LoadTable loads;
    private Figures figures = Figures.NONE;
    private List<String> views = List.of();

    /** What is counted of a project. */
    record Figures(int errors, int warnings, int late, int soon, List<UnitLoad> loads) {
        static final Figures NONE = new Figures(0, 0, 0, 0, List.of());
    }

    /** A number as a card shows it. */
    private record Figure(String number, String what, String word, boolean bad, String view) {}

    @Inject
    DashboardView(ProjectChecks checks, ConformityService conformity, PictureService pictures) {
        this.checks = checks;
        this.conformity = conformity;
        this.pictures = pictures;
    }

    @Override
    public void createPartControl(Composite parent) {
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        area = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 8).spacing(8, 8).applyTo(area);
        numbers = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(numbers);
        board = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(board);
        GridLayoutFactory.fillDefaults().equalWidth(true).spacing(8, 8).applyTo(numbers);
        GridLayoutFactory.fillDefaults().equalWidth(true).spacing(8, 8).applyTo(board);
        loads = new LoadTable(board, () -> open(DueView.ID), this::select, this::openText);
        pictures.kinds(Messages.language()).stream()
                .filter(kind -> PICTURES.contains(kind.id()))
                .sorted((a, b) -> Integer.compare(PICTURES.indexOf(a.id()), PICTURES.indexOf(b.id())))
                .forEach(kind -> tiles.add(
                        new PictureTile(board, getSite().getPage(), pictures, kind, selection, this::arrange)));
        scroll.setContent(area);
        scroll.addListener(SWT.Resize, event -> arrange());
        getSite().setSelectionProvider(selection);
        stopListening = conformity.listen(judged -> Display.getDefault().asyncExec(() -> judged(judged)));
        projects = new ProjectFollower<>(this, checks, this);
        projects.follow();
    }

    /** The small pictures, for those who work on them. */
    public List<PictureTile> tiles() {
        return List.copyOf(tiles);
    }

    /** What the cards say, for those who read them. */
    public List<String> cards() {
        return cards.stream().map(FigureCard::text).toList();
    }

    /** Opens what tells more of a card, by its place. */
    public void openMore(int card) {
        open(views.get(card));
    }

    /** What each unit has to do, for those who work on it. */
    public Table loads() {
        return loads.table();
    }

    @Override
    public void turnTo(IProject project) {
        tiles.forEach(tile -> tile.turnTo(project));
        figures = Figures.NONE;
        loads.show(List.of());
        showFigures(Optional.empty());
    }

    @Override
    public Figures work(CheckedProject project) {
        OpenedProject opened = OpenedProject.of(project.model());
        LocalDate today = opened.index().date().orElse(LocalDate.MIN); // without a day nothing is late
        List<UnitLoad> each = UnitLoad.of(
                new ListDueDates().list(opened, new Selection(Optional.empty(), Optional.empty())),
                today,
                ModelTexts.of(opened.index()),
                Messages.language());
        return new Figures(
                count(project, Severity.ERROR),
                count(project, Severity.WARNING),
                each.stream().mapToInt(UnitLoad::late).sum(),
                each.stream().mapToInt(UnitLoad::soon).sum(),
                each);
    }

    private static int count(CheckedProject project, Severity severity) {
        return (int) project.issues().stream()
                .filter(issue -> issue.severity() == severity)
                .count();
    }

    @Override
    public void show(CheckedProject project, Figures worked) {
        figures = worked;
        loads.show(worked.loads());
        showFigures(conformity.latest(project.project()));
        tiles.forEach(tile -> tile.show(project));
    }

    private void judged(Judged judged) {
        if (!area.isDisposed()
                && projects.project().equals(Optional.of(judged.checked().project()))) {
            showFigures(Optional.of(judged));
        }
    }

    private void showFigures(Optional<Judged> judged) {
        List<Figure> shown = new ArrayList<>();
        judged.ifPresent(it -> it.reports()
                .forEach(report -> shown.add(new Figure(
                        Percent.of(report.score()),
                        report.standard().getName(),
                        it.preliminary()
                                ? Messages.text("conformity.preliminary.short")
                                : conformity.changeSinceSaved(it.checked().project(), report),
                        false,
                        ConformityView.ID))));
        shown.add(new Figure(
                String.valueOf(figures.errors()),
                Messages.text("dashboard.errors", figures.errors()),
                Messages.text("dashboard.warnings", figures.warnings()),
                figures.errors() > 0,
                IPageLayout.ID_PROBLEM_VIEW));
        shown.add(new Figure(
                String.valueOf(figures.late()),
                Messages.text("dashboard.late"),
                Messages.text("dashboard.soon", figures.soon()),
                figures.late() > 0,
                DueView.ID));
        boolean another = cards.size() != shown.size();
        while (cards.size() > shown.size()) {
            cards.removeLast().dispose();
        }
        for (int i = 0; i < shown.size(); i++) {
            Figure figure = shown.get(i);
            if (i == cards.size()) {
                int place = i;
                cards.add(new FigureCard(numbers, () -> openMore(place)));
            }
            cards.get(i).show(figure.number(), figure.what(), figure.word(), figure.bad());
        }
        views = shown.stream().map(Figure::view).toList();
        if (another) {
            arrange(); // not at each check: every card is as wide as its column, whatever it says
        }
    }

    /** As many beside each other as can be read. */
    private void arrange() {
        if (scroll.isDisposed() || scroll.getContent() == null) {
            return;
        }
        int width = scroll.getClientArea().width;
        ((GridLayout) numbers.getLayout()).numColumns = Math.max(1, Math.min(cards.size(), width / CARD_WIDTH));
        ((GridLayout) board.getLayout()).numColumns = Math.max(1, width / TILE_WIDTH);
        area.layout(true, true);
        scroll.setMinHeight(area.computeSize(width, SWT.DEFAULT).y);
    }

    private void open(String view) {
        try {
            getSite().getPage().showView(view);
        } catch (PartInitException e) {
            throw new IllegalStateException("No view " + view, e);
        }
    }

    private void select(Optional<UnitLoad> load) {
        selection.select(load.flatMap(UnitLoad::element)
                .flatMap(element -> projects.project().map(project -> new ElementAddress(project, element))));
    }

    private void openText(UnitLoad load) {
        projects.shown()
                .ifPresent(checked -> load.element()
                        .ifPresent(element -> new ElementOpener(getSite().getPage()).open(checked, element)));
    }

    @Override
    public void setFocus() {
        loads.table().setFocus();
    }

    @Override
    public void dispose() {
        stopListening.run();
        if (projects != null) {
            projects.dispose();
        }
        super.dispose();
    }
}
