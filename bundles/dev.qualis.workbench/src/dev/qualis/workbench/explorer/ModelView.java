package dev.qualis.workbench.explorer;

import com.google.inject.Inject;
import dev.qualis.app.OpenedProject;
import dev.qualis.app.form.Candidates;
import dev.qualis.app.form.Candidates.Candidate;
import dev.qualis.app.form.Candidates.Kind;
import dev.qualis.dsl.ui.check.CheckedProject;
import dev.qualis.dsl.ui.check.ProjectChecks;
import dev.qualis.workbench.ElementAddress;
import dev.qualis.workbench.ElementOpener;
import dev.qualis.workbench.ElementSelection;
import dev.qualis.workbench.Messages;
import dev.qualis.workbench.ProjectFollower;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.part.ViewPart;

/** The elements of the project at work by kind, under a field that searches names, titles in both languages, and pinyin. */
public final class ModelView extends ViewPart implements ProjectFollower.Content<List<Kind>> {
    public static final String ID = "dev.qualis.workbench.model";

    private final ProjectChecks checks;
    private final Candidates candidates;
    private final ElementSelection selection = new ElementSelection();
    private ProjectFollower<List<Kind>> projects;
    private Text search;
    private TreeViewer tree;
    private KindTree content;

    @Inject
    ModelView(ProjectChecks checks, Candidates candidates) {
        this.checks = checks;
        this.candidates = candidates;
    }

    @Override
    public void createPartControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        search = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
        search.setMessage(Messages.text("form.search"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        content = new KindTree(candidates);
        tree = new TreeViewer(area, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        tree.setUseHashlookup(true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.getControl());
        tree.setContentProvider(content);
        tree.setLabelProvider(new LabelProvider() {
            @Override
            public String getText(Object element) {
                return element instanceof KindTree.Node kind
                        ? kind.text()
                        : ((Candidate) element).target().text();
            }
        });
        tree.addDoubleClickListener(event -> openText());
        tree.getControl().addListener(SWT.KeyDown, this::enter);
        tree.addSelectionChangedListener(event -> selection.select(selected()));
        search.addModifyListener(event -> search());
        search.addListener(SWT.KeyDown, this::toTree);
        getSite().setSelectionProvider(selection);
        projects = new ProjectFollower<>(this, checks, this);
        projects.follow();
    }

    /** The tree, for those who work on it. */
    public TreeViewer tree() {
        return tree;
    }

    /** The field to search in, for those who work on it. */
    public Text field() {
        return search;
    }

    @Override
    public void turnTo(IProject project) {
        content.show(List.of());
        tree.setInput(project);
    }

    @Override
    public List<Kind> work(CheckedProject each) {
        return candidates.byKind(
                each.model().snapshot(), OpenedProject.of(each.model()).index(), Messages.language());
    }

    /** What is open and what is selected stay. */
    @Override
    public void show(CheckedProject each, List<Kind> kinds) {
        Optional<ElementAddress> selected = selected();
        content.show(kinds);
        tree.getControl().setRedraw(false);
        try {
            tree.refresh();
            selected.flatMap(it -> content.candidate(it.uri()))
                    .ifPresent(it -> tree.setSelection(new StructuredSelection(it)));
        } finally {
            tree.getControl().setRedraw(true);
        }
    }

    private void search() {
        content.filter(search.getText());
        tree.getControl().setRedraw(false);
        try {
            tree.refresh();
            if (!search.getText().isBlank()) {
                tree.expandAll();
            }
        } finally {
            tree.getControl().setRedraw(true);
        }
    }

    private void enter(Event event) {
        if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            event.doit = false;
            openText();
        }
    }

    private void toTree(Event event) {
        if (event.keyCode == SWT.ARROW_DOWN && tree.getTree().getItemCount() > 0) {
            TreeItem first = tree.getTree().getItem(0);
            tree.getTree().setSelection(first.getExpanded() && first.getItemCount() > 0 ? first.getItem(0) : first);
            tree.getTree().setFocus();
            selection.select(selected());
            event.doit = false;
        }
    }

    private Optional<ElementAddress> selected() {
        return tree.getStructuredSelection().getFirstElement() instanceof Candidate candidate
                ? candidate.target().address().flatMap(uri -> projects.project().map(it -> new ElementAddress(it, uri)))
                : Optional.empty();
    }

    private void openText() {
        Object chosen = tree.getStructuredSelection().getFirstElement();
        if (chosen instanceof KindTree.Node kind) {
            tree.setExpandedState(kind, !tree.getExpandedState(kind));
        }
        projects.shown()
                .ifPresent(checked ->
                        selected().ifPresent(it -> new ElementOpener(getSite().getPage()).open(checked, it.uri())));
    }

    @Override
    public void setFocus() {
        search.setFocus();
    }

    @Override
    public void dispose() {
        if (projects != null) {
            projects.dispose();
        }
        super.dispose();
    }
}
