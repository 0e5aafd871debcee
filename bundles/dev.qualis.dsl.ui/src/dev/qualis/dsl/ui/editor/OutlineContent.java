package dev.qualis.dsl.ui.editor;

import dev.qualis.dsl.ide.service.Outline.Entry;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.jface.viewers.ITreeContentProvider;

/**
 * The elements of a file as a tree.
 *
 * @param entries those at the top, as they are now
 */
record OutlineContent(Supplier<List<Entry>> entries) implements ITreeContentProvider {
    @Override
    public Object[] getElements(Object input) {
        return entries.get().toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return ((Entry) parent).children().toArray();
    }

    @Override
    public Object getParent(Object element) {
        return parent(entries.get(), (Entry) element);
    }

    @Override
    public boolean hasChildren(Object element) {
        return !((Entry) element).children().isEmpty();
    }

    private static Entry parent(List<Entry> entries, Entry of) {
        for (Entry entry : entries) {
            if (entry.children().contains(of)) {
                return entry;
            }
            Entry deeper = parent(entry.children(), of);
            if (deeper != null) {
                return deeper;
            }
        }
        return null;
    }
}
