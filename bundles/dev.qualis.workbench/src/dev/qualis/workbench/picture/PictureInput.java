package dev.qualis.workbench.picture;

import dev.qualis.app.DrawingKind;
import dev.qualis.model.qms.core.Language;
import java.util.Optional;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

/**
 * A picture of a project as something that an editor shows and that is there again after a restart.
 *
 * @param label what people call it
 */
public record PictureInput(IProject project, String kind, Language language, String label)
        implements IEditorInput, IPersistableElement {
    static final String FACTORY = "dev.qualis.workbench.pictureInput";

    public static PictureInput of(IProject project, DrawingKind kind, Language language) {
        return new PictureInput(project, kind.id(), language, kind.label());
    }

    @Override
    public boolean exists() {
        return project.isOpen();
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return ResourceLocator.imageDescriptorFromBundle(CanvasAction.BUNDLE, "icons/chart.svg")
                .orElse(ImageDescriptor.getMissingImageDescriptor());
    }

    @Override
    public String getName() {
        return label;
    }

    @Override
    public String getToolTipText() {
        return project.getName() + "/" + label;
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getFactoryId() {
        return FACTORY;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString("project", project.getName());
        memento.putString("kind", kind);
        memento.putString("language", language.name());
        memento.putString("label", label);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T getAdapter(Class<T> type) {
        return type == IProject.class ? (T) project : null;
    }

    /** Two inputs of the same picture are one editor, whatever its language. */
    @Override
    public boolean equals(Object other) {
        return other instanceof PictureInput input && input.project.equals(project) && input.kind.equals(kind);
    }

    @Override
    public int hashCode() {
        return project.hashCode() * 31 + kind.hashCode();
    }

    /** Finds the input again after a restart. */
    public static final class Factory implements IElementFactory {
        @Override
        public IAdaptable createElement(IMemento memento) {
            String project = memento.getString("project");
            String kind = memento.getString("kind");
            if (project == null || kind == null) {
                return null;
            }
            Language language = Optional.ofNullable(memento.getString("language"))
                    .map(Language::valueOf)
                    .orElse(Language.ZH);
            String label = Optional.ofNullable(memento.getString("label")).orElse(kind);
            return new PictureInput(
                    ResourcesPlugin.getWorkspace().getRoot().getProject(project), kind, language, label);
        }
    }
}
