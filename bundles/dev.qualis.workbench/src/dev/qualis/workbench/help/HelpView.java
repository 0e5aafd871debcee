package dev.qualis.workbench.help;

import com.google.inject.Inject;
import dev.qualis.app.reference.Reference;
import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.workbench.Messages;
import dev.qualis.workbench.help.HelpPages.Found;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;

/** The reference of the language in the window: a field that searches its pages, what is found, and a page with links to others. */
public final class HelpView extends ViewPart {
    public static final String ID = "dev.qualis.workbench.help";
    private static final int MARGIN = 10;

    private final QmsLanguage language;
    private final Deque<String> visited = new ArrayDeque<>();
    private Optional<HelpPages> pages = Optional.empty();
    private List<Found> found = List.of();
    private String path = HelpPages.START;
    private PageText shown = new PageText("", List.of());
    private Runnable waiting = () -> open(HelpPages.START);
    private Button back;
    private Text search;
    private SashForm sash;
    private Table results;
    private StyledText page;

    @Inject
    HelpView(QmsLanguage language) {
        this.language = language;
    }

    @Override
    public void createPartControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
        Composite top = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(4, 0).applyTo(top);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
        back = button(top, "←", Messages.text("help.back"), this::goBack);
        button(top, "⌂", Messages.text("help.start"), () -> open(HelpPages.START));
        search = new Text(top, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
        search.setMessage(Messages.text("help.search"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        sash = new SashForm(area, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        results = new Table(sash, SWT.SINGLE | SWT.V_SCROLL | SWT.BORDER);
        page = new StyledText(sash, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.MULTI);
        page.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        page.setText(Messages.text("help.reading"));
        sash.setWeights(1, 3);
        sash.setMaximizedControl(page);
        search.addModifyListener(event -> find());
        search.addListener(SWT.DefaultSelection, event -> open(0));
        search.addListener(SWT.KeyDown, this::toResults);
        results.addListener(SWT.Selection, event -> open(results.getSelectionIndex()));
        page.addListener(SWT.MouseUp, this::follow);
        page.addListener(SWT.MouseMove, this::point);
        back.setEnabled(false);
        read();
    }

    private static Button button(Composite parent, String text, String tip, Runnable pressed) {
        Button button = new Button(parent, SWT.PUSH | SWT.FLAT);
        button.setText(text);
        button.setToolTipText(tip);
        button.addListener(SWT.Selection, event -> pressed.run());
        return button;
    }

    /** The pages are made from the grammar, the model and the rules: that takes a moment. */
    private void read() {
        Display display = page.getDisplay();
        Job job = Job.create(Messages.text("help.reading"), (IProgressMonitor monitor) -> {
            HelpPages made = new HelpPages(new Reference(language, Messages.language()));
            display.asyncExec(() -> {
                if (!page.isDisposed()) {
                    pages = Optional.of(made);
                    waiting.run();
                }
            });
            return (IStatus) Status.OK_STATUS;
        });
        job.schedule();
    }

    /** The text that is shown, for those who work on it. */
    public StyledText page() {
        return page;
    }

    /** The field to search in, for those who work on it. */
    public Text field() {
        return search;
    }

    /**
     * Shows what the reference has about a word: the first of these about which there is a page. Where there is none, the start.
     *
     * @param words the one at the cursor, then wider ones
     */
    void explain(List<String> words) {
        waiting = () -> open(words.stream()
                .flatMap(word -> pages.orElseThrow().about(word).stream())
                .map(Found::path)
                .findFirst()
                .orElse(HelpPages.START));
        if (pages.isPresent()) {
            waiting.run();
        }
    }

    private void find() {
        found = pages.map(all -> all.find(search.getText())).orElse(List.of());
        results.setRedraw(false);
        results.removeAll();
        found.forEach(each -> new TableItem(results, SWT.NONE).setText(each.title()));
        results.setRedraw(true);
        sash.setMaximizedControl(found.isEmpty() ? page : null);
    }

    private void toResults(Event event) {
        if (event.keyCode == SWT.ARROW_DOWN && !found.isEmpty()) {
            results.setFocus();
            results.select(Math.max(0, results.getSelectionIndex()));
            open(results.getSelectionIndex());
            event.doit = false;
        }
    }

    private void open(int index) {
        if (index >= 0 && index < found.size()) {
            results.select(index);
            open(found.get(index).path());
        }
    }

    private void open(String target) {
        if (!target.equals(path)) {
            visited.push(path);
        }
        show(target);
    }

    private void goBack() {
        if (!visited.isEmpty()) {
            show(visited.pop());
        }
    }

    private void show(String target) {
        pages.flatMap(all -> all.page(target)).ifPresent(markdown -> {
            path = target;
            shown = PageText.of(markdown);
            page.setText(shown.text());
            page.setStyleRanges(styles());
            page.setSelection(0);
            page.setTopPixel(0);
            back.setEnabled(!visited.isEmpty());
        });
    }

    private StyleRange[] styles() {
        List<StyleRange> ranges = new ArrayList<>();
        int last = 0;
        List<PageText.Span> spans = shown.spans().stream()
                .sorted(Comparator.comparingInt(PageText.Span::from)
                        .thenComparing(
                                Comparator.comparingInt(PageText.Span::to).reversed()))
                .toList();
        for (PageText.Span span : spans) {
            if (span.from() >= last && span.to() > span.from()) { // of spans in one another the outer one counts
                ranges.add(style(span));
                last = span.to();
            }
        }
        return ranges.toArray(StyleRange[]::new);
    }

    private StyleRange style(PageText.Span span) {
        StyleRange range = new StyleRange();
        range.start = span.from();
        range.length = span.to() - span.from();
        switch (span.style()) {
            case TITLE -> range.font = JFaceResources.getFont(JFaceResources.HEADER_FONT);
            case HEADING -> range.font = JFaceResources.getFont(JFaceResources.BANNER_FONT);
            case STRONG -> range.fontStyle = SWT.BOLD;
            case CODE -> range.font = code();
            case LINK -> {
                range.underline = true;
                range.foreground = JFaceColors.getHyperlinkText(page.getDisplay());
            }
        }
        return range;
    }

    private static Font code() {
        return JFaceResources.getTextFont();
    }

    private Optional<String> target(Event event) {
        int offset = page.getOffsetAtPoint(new org.eclipse.swt.graphics.Point(event.x, event.y));
        return offset < 0
                ? Optional.empty()
                : shown.link(offset).flatMap(link -> pages.flatMap(all -> all.resolve(path, link)));
    }

    private void follow(Event event) {
        if (page.getSelectionCount() == 0) {
            target(event).ifPresent(this::open);
        }
    }

    private void point(Event event) {
        page.setCursor(target(event).isPresent() ? page.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
    }

    @Override
    public void setFocus() {
        search.setFocus();
    }
}
