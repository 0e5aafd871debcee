package dev.qualis.dsl.ui.editor;

import dev.qualis.dsl.ide.pinyin.Pinyin;
import dev.qualis.dsl.ide.service.Outline.Entry;
import dev.qualis.dsl.ui.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.texteditor.ITextEditor;

/** The elements of the file that is being edited, searched by name, title in either language, or pinyin; Enter goes to one of them. */
final class QuickOutline extends PopupDialog {
    private static final Point SIZE = new Point(480, 420);

    private final ITextEditor editor;
    private final List<OutlineNode> nodes;
    private final Pinyin pinyin;
    private String wanted = "";
    private Text search;
    private TreeViewer tree;

    QuickOutline(Shell parent, ITextEditor editor, List<Entry> entries, Pinyin pinyin) {
        super(parent, PopupDialog.INFOPOPUPRESIZE_SHELLSTYLE, true, false, false, false, false, null, null);
        this.editor = editor;
        this.nodes = entries.stream().map(entry -> new OutlineNode(null, entry)).toList();
        this.pinyin = pinyin;
    }

    @Override
    protected Control createTitleControl(Composite parent) {
        search = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(Messages.text("outline.search"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        search.addModifyListener(event -> filter());
        search.addListener(SWT.KeyDown, this::toTree);
        search.addListener(SWT.DefaultSelection, event -> go());
        return search;
    }

    @Override
    protected boolean hasTitleArea() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        tree = new TreeViewer(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.getControl());
        tree.setContentProvider(new OutlineContent(nodes));
        tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new OutlineLabels()));
        tree.addFilter(new Found());
        tree.setInput(this);
        tree.expandToLevel(2);
        tree.getControl().addListener(SWT.DefaultSelection, event -> go());
        tree.getControl().addListener(SWT.MouseUp, this::click);
        return tree.getControl();
    }

    /** What has the text in it, and what that stands in. */
    private final class Found extends ViewerFilter {
        @Override
        public boolean select(Viewer viewer, Object parent, Object element) {
            return has((OutlineNode) element);
        }
    }

    private boolean has(OutlineNode node) {
        return isIt(node.entry()) || node.children().stream().anyMatch(this::has);
    }

    private boolean isIt(Entry entry) {
        return (entry.name() + "\n" + entry.title()).toLowerCase(Locale.ROOT).contains(wanted)
                || pinyin.finds(wanted, entry.title())
                || pinyin.finds(wanted, entry.name());
    }

    private void filter() {
        wanted = search.getText().strip().toLowerCase(Locale.ROOT);
        tree.getControl().setRedraw(false);
        try {
            tree.refresh();
            tree.expandAll();
            first(nodes).ifPresent(node -> tree.setSelection(new StructuredSelection(node), true));
        } finally {
            tree.getControl().setRedraw(true);
        }
    }

    private Optional<OutlineNode> first(List<OutlineNode> among) {
        for (OutlineNode node : among) {
            Optional<OutlineNode> found = isIt(node.entry()) ? Optional.of(node) : first(node.children());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private void toTree(Event event) {
        if (event.keyCode == SWT.ARROW_DOWN && tree.getTree().getItemCount() > 0) {
            if (tree.getTree().getSelectionCount() == 0) {
                TreeItem item = tree.getTree().getItem(0);
                tree.getTree().setSelection(item);
            }
            tree.getTree().setFocus();
            event.doit = false;
        }
    }

    /** On an element, and not on the sign that opens what is in it. */
    private void click(Event event) {
        if (tree.getTree().getItem(new Point(event.x, event.y)) != null) {
            go();
        }
    }

    private void go() {
        if (tree.getStructuredSelection().getFirstElement() instanceof OutlineNode node) {
            close();
            editor.getSite().getPage().activate(editor);
            editor.selectAndReveal(node.entry().nameOffset(), node.entry().nameLength());
        }
    }

    @Override
    protected Control getFocusControl() {
        return search;
    }

    @Override
    protected Point getInitialSize() {
        return SIZE;
    }

    /** Over the middle of the text. */
    @Override
    protected Point getInitialLocation(Point size) {
        Control text = editor.getAdapter(Control.class);
        Point middle = text.toDisplay(text.getSize().x / 2, text.getSize().y / 2);
        return new Point(middle.x - size.x / 2, middle.y - size.y / 2);
    }
}
