package dev.qualis.workbench.conformity;

import dev.qualis.conformity.ClauseResult;
import dev.qualis.conformity.Evidence;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Wording;
import dev.qualis.dsl.project.SourceLocation;
import dev.qualis.dsl.ui.SourceOpener;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.standard.Clause;
import dev.qualis.workbench.Messages;
import dev.qualis.workbench.conformity.ConformityService.Judged;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchPage;

/** What is told about one clause: what it asks, how it is met and why, the evidence, and the next step with its text. */
public final class ClauseDetails {
    private static final int MOST_EVIDENCE = 40;

    private final IWorkbenchPage page;
    private final SnippetWriter snippets;
    private final ScrolledComposite scroll;
    private Composite area;
    private Optional<Runnable> first = Optional.empty();
    private Optional<Button> write = Optional.empty();

    ClauseDetails(Composite parent, IWorkbenchPage page, SnippetWriter snippets) {
        this.page = page;
        this.snippets = snippets;
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.addListener(SWT.Resize, event -> resize());
        clear();
    }

    private void clear() {
        if (area != null) {
            area.dispose();
        }
        area = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.swtDefaults().spacing(0, 6).applyTo(area);
        scroll.setContent(area);
        first = Optional.empty();
        write = Optional.empty();
    }

    private void resize() {
        int width = scroll.getClientArea().width;
        scroll.setMinSize(width, area.computeSize(width, SWT.DEFAULT).y);
    }

    /** Goes to the first evidence, if there is any. */
    void openFirst() {
        first.ifPresent(Runnable::run);
    }

    /** The button that writes what is proposed; nothing where nothing is. */
    public Optional<Button> write() {
        return write;
    }

    void show(Judged judged, Optional<ClauseResult> chosen) {
        clear();
        if (chosen.isEmpty()) {
            label(Messages.text("conformity.choose"), false);
        }
        chosen.ifPresent(result -> {
            Clause clause = result.clause();
            label(clause.getNumber() + "  " + judged.texts().title(clause, Messages.language()), true);
            String summary = judged.texts().text(clause.getSummary(), clause, Messages.language());
            if (!summary.isBlank()) {
                label(summary, false);
            }
            label(text(result.reason()), false);
            evidence(judged, result.evidence());
            result.fix().ifPresent(fix -> step(judged, result, fix));
        });
        area.layout(true);
        resize();
    }

    private void label(String text, boolean bold) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        if (bold) {
            label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        }
        fill(label);
    }

    private static void fill(Control control) {
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(control);
    }

    private void evidence(Judged judged, List<Evidence> evidence) {
        if (evidence.isEmpty()) {
            return;
        }
        label(Messages.text("conformity.evidence"), true);
        List<SourceLocation> places = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        List<EObject> elements =
                evidence.stream().map(Evidence::element).distinct().toList();
        for (EObject each : elements.subList(0, Math.min(MOST_EVIDENCE, elements.size()))) {
            Optional<SourceLocation> place = judged.checked().model().locate(each);
            String name = name(judged, each).replace("&", "&&").replace("<", "‹");
            text.append(text.isEmpty() ? "" : ", ");
            text.append(place.isPresent() ? "<a href=\"" + places.size() + "\">" + name + "</a>" : name);
            place.ifPresent(places::add);
        }
        if (elements.size() > MOST_EVIDENCE) {
            text.append(" … (").append(elements.size()).append(")");
        }
        Link link = new Link(area, SWT.WRAP);
        link.setText(text.toString());
        link.addListener(SWT.Selection, event -> open(places.get(Integer.parseInt(event.text))));
        fill(link);
        first = places.stream().findFirst().map(place -> () -> open(place));
    }

    private void open(SourceLocation place) {
        new SourceOpener(page).open(place);
    }

    private void step(Judged judged, ClauseResult result, Fix fix) {
        label(Messages.text("conformity.step"), true);
        label(text(fix.text()), false);
        if (fix.snippet().isEmpty()) {
            return;
        }
        StyledText snippet = new StyledText(area, SWT.READ_ONLY | SWT.WRAP | SWT.BORDER);
        snippet.setFont(JFaceResources.getTextFont());
        snippet.setText(judged.spelling().apply(fix.snippet()));
        fill(snippet);
        Button button = new Button(area, SWT.PUSH);
        button.setText(Messages.text("conformity.write"));
        List<EObject> near = result.evidence().stream().map(Evidence::element).toList();
        button.addListener(SWT.Selection, event -> snippets.write(page, judged, fix.snippet(), near));
        write = Optional.of(button);
    }

    private static String name(Judged judged, EObject element) {
        if (element instanceof NamedElement named) {
            return judged.texts().title(named, Messages.language());
        }
        EObject outer = element.eContainer();
        return outer == null ? element.eClass().getName() : name(judged, outer);
    }

    static String text(Wording wording) {
        return Messages.chinese() ? wording.zh() : wording.en();
    }
}
