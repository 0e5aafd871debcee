package dev.qualis.workbench.picture;

import dev.qualis.app.Drawing;
import dev.qualis.app.DrawingKind;
import dev.qualis.model.qms.core.Language;
import dev.qualis.workbench.Messages;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ControlContribution;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** The tools above a picture: which one, in which language, with which layers; find, zoom, copy, export. */
final class PictureTools {
    private static final int FIND_WIDTH = 110;

    private final PicturePane pane;
    private final PictureService pictures;
    private final ToolBarManager bar = new ToolBarManager(SWT.FLAT | SWT.RIGHT);

    PictureTools(PicturePane pane, PictureService pictures) {
        this.pane = pane;
        this.pictures = pictures;
    }

    Control createControl(Composite parent) {
        bar.add(new MenuAction("picture.kind", "chart", this::fillKinds));
        bar.add(new MenuAction("picture.show", "layers", this::fillShown));
        bar.add(new Separator());
        bar.add(new Find());
        bar.add(new Separator());
        bar.add(new CanvasAction("zoomIn", () -> pane.canvas().zoomIn()));
        bar.add(new CanvasAction("zoomOut", () -> pane.canvas().zoomOut()));
        bar.add(new CanvasAction("fit", () -> pane.canvas().fit()));
        bar.add(new Separator());
        PictureExport export = new PictureExport(pane);
        bar.add(new CanvasAction("copy", export::copy));
        bar.add(new CanvasAction("export", export::askAndWrite));
        return bar.createControl(parent);
    }

    private void fillKinds(IMenuManager menu) {
        DrawingKind.Form before = null;
        Language language = Messages.language();
        for (DrawingKind kind : pictures.kinds(language)) {
            if (before != null && kind.form() != before) {
                menu.add(new Separator());
            }
            before = kind.form();
            boolean chosen = kind.id().equals(pane.choice().kind());
            menu.add(new Choice(kind.label(), IAction.AS_RADIO_BUTTON, chosen, on -> {
                if (on) {
                    pane.show(PictureChoice.of(kind.id(), pane.choice().language()));
                }
            }));
        }
    }

    private void fillShown(IMenuManager menu) {
        for (Language language : List.of(Language.ZH, Language.EN)) {
            boolean chosen = language == pane.choice().language();
            String label = Messages.text("picture.language." + language.getName());
            menu.add(new Choice(label, IAction.AS_RADIO_BUTTON, chosen, on -> {
                if (on) {
                    pane.show(pane.choice().withLanguage(language));
                }
            }));
        }
        pictures.options(pane.choice()).forEach(option -> addOption(menu, option));
        List<Drawing> all = pane.drawn().map(DrawnPicture::all).orElse(List.of());
        if (all.size() > 1) {
            menu.add(new Separator());
            for (Drawing drawing : all) {
                boolean chosen = pane.drawn()
                        .filter(drawn -> drawn.drawing().id().equals(drawing.id()))
                        .isPresent();
                menu.add(new Choice(drawing.title(), IAction.AS_RADIO_BUTTON, chosen, on -> {
                    if (on) {
                        pane.show(pane.choice().withPart(drawing.id()));
                    }
                }));
            }
        }
    }

    private void addOption(IContributionManager menu, PictureService.Option option) {
        if (menu.find(option.kind().name()) == null) {
            menu.add(new Separator(option.kind().name()));
        }
        PictureChoice choice = pane.choice();
        boolean on = switch (option.kind()) {
            case FILTER -> choice.filters().contains(option.name());
            case LAYER ->
                choice.shown().contains(option.name())
                        || option.usually() && !choice.hidden().contains(option.name());
        };
        menu.add(new Choice(
                option.label(),
                IAction.AS_CHECK_BOX,
                on,
                wanted -> pane.show(
                        switch (option.kind()) {
                            case FILTER -> pane.choice().withFilter(option.name(), wanted);
                            case LAYER -> pane.choice().withLayer(option.name(), wanted, option.usually());
                        })));
    }

    private static final class Choice extends Action {
        private final Consumer<Boolean> chosen;

        Choice(String label, int style, boolean checked, Consumer<Boolean> chosen) {
            super(label.replace("&", "&&"), style);
            this.chosen = chosen;
            setChecked(checked);
        }

        @Override
        public void run() {
            chosen.accept(isChecked());
        }
    }

    private final class Find extends ControlContribution {
        Find() {
            super("find");
        }

        @Override
        protected Control createControl(Composite parent) {
            Text text = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
            text.setMessage(Messages.text("picture.find"));
            text.addListener(SWT.Modify, event -> pane.canvas().find(text.getText()));
            text.addListener(SWT.DefaultSelection, event -> pane.canvas().findNext());
            GridDataFactory.swtDefaults().hint(FIND_WIDTH, SWT.DEFAULT).applyTo(text);
            return text;
        }

        @Override
        protected int computeWidth(Control control) {
            return FIND_WIDTH;
        }
    }
}
