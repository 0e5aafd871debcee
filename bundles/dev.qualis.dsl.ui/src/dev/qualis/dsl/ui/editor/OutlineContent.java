package dev.qualis.dsl.ui.editor;

import java.util.List;
import org.eclipse.jface.viewers.ITreeContentProvider;

/**
 * The elements of a file as a tree.
 *
 * @param nodes those at the top
 */
record OutlineContent(List<OutlineNode> nodes) implements ITreeContentProvider {
    @Override
    public Object[] getElements(Object input) {
        return nodes.toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return ((OutlineNode) parent).children().toArray();
    }

    @Override
    public Object getParent(Object element) {
        return ((OutlineNode) element).parent().orElse(null);
    }

    @Override
    public boolean hasChildren(Object element) {
        return !((OutlineNode) element).children().isEmpty();
    }
}
