package dev.qualis.dsl.ui.editor;

import com.google.inject.Inject;
import com.google.inject.Provider;
import dev.qualis.dsl.ui.Messages;
import dev.qualis.dsl.ui.check.ProjectChecks;
import dev.qualis.dsl.ui.editing.BracketMatcher;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.IVerticalRuler;
import org.eclipse.jface.text.source.projection.ProjectionSupport;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.editors.text.TextEditor;
import org.eclipse.ui.texteditor.ChainedPreferenceStore;
import org.eclipse.ui.texteditor.ContentAssistAction;
import org.eclipse.ui.texteditor.ITextEditorActionDefinitionIds;
import org.eclipse.ui.texteditor.SourceViewerDecorationSupport;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;

/**
 * The text editor of models.
 *
 * <p>An editor of our own rather than the platform's generic one, whose popup opens while one types, takes Enter and moves
 * the caret: nothing here may ever change what was typed.
 */
public final class QmsEditor extends TextEditor {
    /** The editor's id; also that of its key context and of what its links and menus are registered for. */
    public static final String ID = "dev.qualis.dsl.ui.editor";

    private final Provider<QmsViewerConfiguration> configurations;
    private final ProjectChecks checks;
    private final OccurrenceMarks occurrences;
    private ProjectionSupport folding;
    private QmsOutlinePage outline;

    @Inject
    QmsEditor(Provider<QmsViewerConfiguration> configurations, ProjectChecks checks, OccurrenceMarks occurrences) {
        this.configurations = configurations;
        this.checks = checks;
        this.occurrences = occurrences;
        IPreferenceStore store = new ChainedPreferenceStore(
                new IPreferenceStore[] {EditorPreferences.store(), EditorsUI.getPreferenceStore()});
        setPreferenceStore(store);
        QmsViewerConfiguration configuration = configurations.get();
        configuration.readPreferencesFrom(store);
        setSourceViewerConfiguration(configuration);
    }

    @Override
    protected void initializeEditor() {
        super.initializeEditor();
        setEditorContextMenuId(ID + ".contextMenu");
        setRulerContextMenuId(ID + ".rulerMenu");
    }

    @Override
    protected void initializeKeyBindingScopes() {
        setKeyBindingScopes(new String[] {ID});
    }

    @Override
    protected void createActions() {
        super.createActions();
        ContentAssistAction propose = new ContentAssistAction(Messages.bundle(), "editor.propose.", this);
        propose.setActionDefinitionId(ITextEditorActionDefinitionIds.CONTENT_ASSIST_PROPOSALS);
        setAction("ContentAssistProposal", propose);
        markAsStateDependentAction("ContentAssistProposal", true);
    }

    @Override
    protected ISourceViewer createSourceViewer(Composite parent, IVerticalRuler ruler, int styles) {
        fAnnotationAccess = getAnnotationAccess();
        fOverviewRuler = createOverviewRuler(getSharedColors());
        ProjectionViewer viewer =
                new ProjectionViewer(parent, ruler, getOverviewRuler(), isOverviewRulerVisible(), styles);
        getSourceViewerDecorationSupport(viewer);
        return viewer;
    }

    @Override
    public void createPartControl(Composite parent) {
        super.createPartControl(parent);
        ProjectionViewer viewer = (ProjectionViewer) getSourceViewer();
        folding = new ProjectionSupport(viewer, getAnnotationAccess(), getSharedColors());
        folding.addSummarizableAnnotationType("org.eclipse.ui.workbench.texteditor.error");
        folding.addSummarizableAnnotationType("org.eclipse.ui.workbench.texteditor.warning");
        folding.install();
        viewer.doOperation(ProjectionViewer.TOGGLE);
        occurrences.install(viewer);
    }

    @Override
    protected void handleCursorPositionChanged() {
        super.handleCursorPositionChanged();
        if (outline != null && outline.getControl() != null) {
            outline.follow();
        }
    }

    @Override
    protected void configureSourceViewerDecorationSupport(SourceViewerDecorationSupport support) {
        support.setCharacterPairMatcher(new BracketMatcher());
        support.setMatchingCharacterPainterPreferenceKeys(
                EditorPreferences.MATCHING_BRACKETS, EditorPreferences.MATCHING_BRACKETS_COLOUR);
        super.configureSourceViewerDecorationSupport(support);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T getAdapter(Class<T> type) {
        if (type == IContentOutlinePage.class) {
            if (outline == null
                    || outline.getControl() != null && outline.getControl().isDisposed()) {
                outline = new QmsOutlinePage(this, checks);
            }
            return (T) outline;
        }
        if (folding != null) {
            Object adapter = folding.getAdapter(getSourceViewer(), type);
            if (adapter != null) {
                return (T) adapter;
            }
        }
        return super.getAdapter(type);
    }
}
