package dev.qualis.dsl.ui.syntax;

import com.google.inject.Inject;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.rules.DefaultDamagerRepairer;
import org.eclipse.swt.widgets.Control;

/** Colours the text of an editor, and colours it anew when the theme changes. */
public final class QmsPresentationReconciler extends PresentationReconciler {
    private final SyntaxColours colours;
    private Runnable stopListening = () -> {};
    private ITextViewer viewer;

    @Inject
    QmsPresentationReconciler(SyntaxPieces pieces, SyntaxColours colours) {
        this.colours = colours;
        setDocumentPartitioning(Partitions.PARTITIONING);
        var repairer = new DefaultDamagerRepairer(new SyntaxScanner(pieces, colours::look));
        setDamager(repairer, IDocument.DEFAULT_CONTENT_TYPE);
        setRepairer(repairer, IDocument.DEFAULT_CONTENT_TYPE);
        for (String type : Partitions.types()) {
            setDamager(repairer, type);
            setRepairer(repairer, type);
        }
    }

    @Override
    public void install(ITextViewer textViewer) {
        super.install(textViewer);
        viewer = textViewer;
        stopListening = colours.onChange(this::colourAnew);
    }

    @Override
    public void uninstall() {
        stopListening.run();
        super.uninstall();
    }

    private void colourAnew() {
        Control control = viewer.getTextWidget();
        if (control != null && !control.isDisposed()) {
            viewer.invalidateTextPresentation();
        }
    }
}
