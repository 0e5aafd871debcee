package dev.qualis.dsl.ui.editor;

import com.google.inject.Inject;
import com.google.inject.Provider;
import dev.qualis.dsl.ui.assist.QmsContentAssist;
import dev.qualis.dsl.ui.assist.QmsHover;
import dev.qualis.dsl.ui.assist.QuickAssist;
import dev.qualis.dsl.ui.editing.BlockIndent;
import dev.qualis.dsl.ui.syntax.Partitions;
import dev.qualis.dsl.ui.syntax.QmsPresentationReconciler;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.contentassist.ContentAssistant;
import org.eclipse.jface.text.contentassist.IContentAssistant;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.quickassist.IQuickAssistAssistant;
import org.eclipse.jface.text.quickassist.QuickAssistAssistant;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.MonoReconciler;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.ui.editors.text.TextSourceViewerConfiguration;

/** What the editor of models does beyond showing text. */
final class QmsViewerConfiguration extends TextSourceViewerConfiguration {
    private static final int FOLDING_DELAY = 300;

    private final QmsPresentationReconciler presentation;
    private final QmsContentAssist proposals;
    private final Provider<QmsHover> hovers;
    private final QuickAssist assist;

    @Inject
    QmsViewerConfiguration(
            QmsPresentationReconciler presentation,
            QmsContentAssist proposals,
            Provider<QmsHover> hovers,
            QuickAssist assist) {
        this.presentation = presentation;
        this.proposals = proposals;
        this.hovers = hovers;
        this.assist = assist;
    }

    /** Tab width, hyperlinks and hovers are as set for all text editors. */
    void readPreferencesFrom(IPreferenceStore store) {
        fPreferenceStore = store;
    }

    @Override
    public String[] getConfiguredContentTypes(ISourceViewer viewer) {
        return Stream.concat(Stream.of(IDocument.DEFAULT_CONTENT_TYPE), Partitions.types().stream())
                .toArray(String[]::new);
    }

    @Override
    public String getConfiguredDocumentPartitioning(ISourceViewer viewer) {
        return Partitions.PARTITIONING;
    }

    @Override
    public IPresentationReconciler getPresentationReconciler(ISourceViewer viewer) {
        return presentation;
    }

    @Override
    public IAutoEditStrategy[] getAutoEditStrategies(ISourceViewer viewer, String contentType) {
        return new IAutoEditStrategy[] {new BlockIndent()};
    }

    @Override
    public String[] getDefaultPrefixes(ISourceViewer viewer, String contentType) {
        return new String[] {"//", ""};
    }

    /** Opens when it is asked for, never by itself: what is typed goes into the text and nowhere else. */
    @Override
    public IContentAssistant getContentAssistant(ISourceViewer viewer) {
        ContentAssistant assistant = new ContentAssistant();
        assistant.setDocumentPartitioning(getConfiguredDocumentPartitioning(viewer));
        assistant.addContentAssistProcessor(proposals, IDocument.DEFAULT_CONTENT_TYPE);
        assistant.enableAutoActivation(false);
        assistant.enableAutoInsert(true);
        assistant.setInformationControlCreator(getInformationControlCreator(viewer));
        assistant.setContextInformationPopupOrientation(IContentAssistant.CONTEXT_INFO_ABOVE);
        assistant.setRestoreCompletionProposalSize(EditorPreferences.dialog("completion"));
        return assistant;
    }

    @Override
    public IQuickAssistAssistant getQuickAssistAssistant(ISourceViewer viewer) {
        QuickAssistAssistant assistant = new QuickAssistAssistant();
        assistant.setQuickAssistProcessor(assist);
        assistant.setInformationControlCreator(getInformationControlCreator(viewer));
        return assistant;
    }

    @Override
    public ITextHover getTextHover(ISourceViewer viewer, String contentType) {
        return hovers.get();
    }

    @Override
    public IReconciler getReconciler(ISourceViewer viewer) {
        MonoReconciler reconciler = new MonoReconciler(new Folding((ProjectionViewer) viewer), false);
        reconciler.setDelay(FOLDING_DELAY);
        return reconciler;
    }

    @Override
    protected Map<String, IAdaptable> getHyperlinkDetectorTargets(ISourceViewer viewer) {
        Map<String, IAdaptable> targets = super.getHyperlinkDetectorTargets(viewer);
        targets.put(QmsEditor.ID, null);
        return targets;
    }
}
