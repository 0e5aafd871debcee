package dev.qualis.dsl.ui.editor;

import dev.qualis.dsl.ide.service.Outline.Entry;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;

/** An element by its title, or its name where it has none, and its kind. */
final class OutlineLabels extends LabelProvider implements IStyledLabelProvider {
    @Override
    public StyledString getStyledText(Object element) {
        return text(((OutlineNode) element).entry());
    }

    @Override
    public String getText(Object element) {
        return text(((OutlineNode) element).entry()).getString();
    }

    static StyledString text(Entry entry) {
        StyledString text = new StyledString(entry.title().isEmpty() ? entry.name() : entry.title());
        return text.append("  " + entry.kind(), StyledString.QUALIFIER_STYLER);
    }
}
