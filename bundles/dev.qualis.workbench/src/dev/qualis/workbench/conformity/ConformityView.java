package dev.qualis.workbench.conformity;

import com.google.inject.Inject;
import dev.qualis.conformity.ClauseResult;
import dev.qualis.conformity.ConformityReport;
import dev.qualis.model.qms.standard.Clause;
import dev.qualis.workbench.ActivePartListener;
import dev.qualis.workbench.ActiveProject;
import dev.qualis.workbench.Messages;
import dev.qualis.workbench.conformity.ConformityService.Judged;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;

/** How far the project at work is from a standard, clause by clause, and what to do about each. */
public final class ConformityView extends ViewPart {
    public static final String ID = "dev.qualis.workbench.conformity";

    private static final String STANDARD = "standard";
    private static final String OPEN = "open";
    private static final Color MET = new Color(0x2e, 0x7d, 0x52);
    private static final Color PARTLY = new Color(0xb0, 0x6a, 0x00);
    private static final Color NOT_MET = new Color(0xc6, 0x28, 0x28);

    private final ConformityService conformity;
    private final SnippetWriter snippets;
    private final ActivePartListener parts = new ActivePartListener(this::follow);
    private String standard = "";
    private boolean onlyOpen;
    private Optional<IProject> project = Optional.empty();
    private Optional<Judged> judged = Optional.empty();
    private Optional<ClauseTree> clauses = Optional.empty();
    private Runnable stopListening = () -> {};
    private TreeViewer tree;
    private ClauseDetails details;

    @Inject
    ConformityView(ConformityService conformity, SnippetWriter snippets) {
        this.conformity = conformity;
        this.snippets = snippets;
    }

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        if (memento != null) {
            standard = Optional.ofNullable(memento.getString(STANDARD)).orElse("");
            onlyOpen = Boolean.TRUE.equals(memento.getBoolean(OPEN));
        }
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(STANDARD, standard);
        memento.putBoolean(OPEN, onlyOpen);
    }

    @Override
    public void createPartControl(Composite parent) {
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
        createTree(new Composite(sash, SWT.NONE));
        details = new ClauseDetails(sash, getSite().getPage(), snippets);
        sash.setWeights(3, 2);
        tree.addSelectionChangedListener(event -> showDetails());
        fillMenu(getViewSite().getActionBars().getMenuManager());
        getSite().setSelectionProvider(tree);
        getSite().getPage().addPartListener(parts);
        stopListening = conformity.listen(each -> Display.getDefault().asyncExec(() -> judged(each)));
        setContentDescription(Messages.text("conformity.none"));
        follow();
    }

    private void createTree(Composite area) {
        TreeColumnLayout layout = new TreeColumnLayout();
        area.setLayout(layout);
        tree = new TreeViewer(area, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        tree.getTree().setHeaderVisible(true);
        column(layout, "clause", 46, this::name);
        column(layout, "result", 14, this::result);
        column(
                layout,
                "reason",
                60,
                clause -> resultOf(clause)
                        .map(it -> ClauseDetails.text(it.reason()))
                        .orElse(""));
        tree.setContentProvider(new Clauses());
        tree.addDoubleClickListener(event -> details.openFirst());
    }

    private void column(TreeColumnLayout layout, String key, int weight, Function<Clause, String> text) {
        TreeViewerColumn column = new TreeViewerColumn(tree, SWT.NONE);
        column.getColumn().setText(Messages.text("conformity.column." + key));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 40));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((Clause) element);
            }

            @Override
            public Color getForeground(Object element) {
                return key.equals("result") ? colour((Clause) element) : null;
            }
        });
    }

    private String name(Clause clause) {
        return clause.getNumber() + "  "
                + judged.map(it -> it.texts().title(clause, Messages.language()))
                        .orElse("");
    }

    private String result(Clause clause) {
        Optional<ClauseResult> own = resultOf(clause);
        if (clause.getClauses().isEmpty()
                && own.filter(it -> !it.result().isApplicable()).isPresent()) {
            return Messages.text("conformity.notApplicable");
        }
        return clauses.flatMap(it -> it.share(clause)).map(Percent::of).orElse("–");
    }

    private Color colour(Clause clause) {
        return clauses.flatMap(it -> it.share(clause))
                .map(share -> share >= 1 ? MET : share <= 0 ? NOT_MET : PARTLY)
                .orElse(null);
    }

    private Optional<ClauseResult> resultOf(Clause clause) {
        return clauses.flatMap(it -> it.result(clause));
    }

    private void fillMenu(IMenuManager menu) {
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(shown -> {
            judged.map(Judged::reports).ifPresent(reports -> reports.forEach(report -> shown.add(choice(report))));
            Action open = new Action(Messages.text("conformity.onlyOpen"), IAction.AS_CHECK_BOX) {
                @Override
                public void run() {
                    onlyOpen = isChecked();
                    refresh();
                }
            };
            open.setChecked(onlyOpen);
            shown.add(open);
        });
        // A menu that is empty until it opens would have no button.
        menu.add(new Action(Messages.text("conformity.onlyOpen")) {});
    }

    private Action choice(ConformityReport report) {
        String name = report.standard().getName();
        Action action = new Action(name + "  " + Percent.of(report.score()), IAction.AS_RADIO_BUTTON) {
            @Override
            public void run() {
                if (isChecked()) {
                    choose(name);
                }
            }
        };
        action.setChecked(report().filter(it -> it == report).isPresent());
        return action;
    }

    /** Turns to another standard. */
    public void choose(String name) {
        standard = name;
        refresh();
    }

    private Optional<ConformityReport> report() {
        return judged.flatMap(it -> it.report(standard));
    }

    private void follow() {
        Optional<IProject> active = ActiveProject.ofEditor(getSite().getPage());
        if (active.isPresent() && !active.equals(project)) {
            project = active;
            judged = conformity.latest(active.get());
            refresh();
        }
    }

    private void judged(Judged each) {
        if (!tree.getControl().isDisposed()
                && project.filter(each.checked().project()::equals).isPresent()) {
            judged = Optional.of(each);
            refresh();
        }
    }

    /** The selection and what is open stay, by the numbers of the clauses: a new judgement has new clauses. */
    private void refresh() {
        Object[] expanded = tree.getExpandedElements();
        String selected =
                tree.getStructuredSelection().getFirstElement() instanceof Clause clause ? clause.getNumber() : "";
        boolean first = tree.getInput() == null;
        clauses = report().map(it -> new ClauseTree(it, onlyOpen));
        tree.getControl().setRedraw(false);
        try {
            tree.setInput(clauses.orElse(null));
            clauses.ifPresent(all -> {
                for (Object element : expanded) {
                    all.clause(((Clause) element).getNumber()).ifPresent(it -> tree.setExpandedState(it, true));
                }
                if (first) {
                    tree.expandToLevel(2);
                }
                all.clause(selected)
                        .ifPresent(it -> tree.setSelection(new org.eclipse.jface.viewers.StructuredSelection(it)));
            });
        } finally {
            tree.getControl().setRedraw(true);
        }
        setContentDescription(description());
        showDetails();
    }

    private String description() {
        return report().map(report -> {
                    String score =
                            Messages.text("conformity.score", report.standard().getName(), Percent.of(report.score()));
                    String remark = judged.filter(Judged::preliminary).isPresent()
                            ? Messages.text("conformity.preliminary")
                            : judged.map(it -> conformity.changeSinceSaved(
                                            it.checked().project(), report))
                                    .orElse("");
                    return remark.isEmpty() ? score : score + " – " + remark;
                })
                .orElse(Messages.text(project.isPresent() ? "conformity.noStandard" : "conformity.none"));
    }

    private void showDetails() {
        Optional<ClauseResult> chosen = tree.getStructuredSelection().getFirstElement() instanceof Clause clause
                ? resultOf(clause)
                : Optional.empty();
        judged.ifPresent(it -> details.show(it, chosen));
    }

    /** The tree of clauses. */
    public TreeViewer tree() {
        return tree;
    }

    /** What is told about the selected clause. */
    public ClauseDetails details() {
        return details;
    }

    @Override
    public void setFocus() {
        tree.getControl().setFocus();
    }

    @Override
    public void dispose() {
        stopListening.run();
        getSite().getPage().removePartListener(parts);
        super.dispose();
    }

    private static final class Clauses implements ITreeContentProvider {
        private ClauseTree tree;

        @Override
        public Object[] getElements(Object input) {
            tree = (ClauseTree) input;
            return tree.roots().toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return tree.children((Clause) parent).toArray();
        }

        @Override
        public Object getParent(Object element) {
            return ((Clause) element).eContainer() instanceof Clause outer ? outer : null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return !tree.children((Clause) element).isEmpty();
        }
    }
}
