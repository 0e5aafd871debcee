package dev.qualis.workbench;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/** Tells other parts of the workbench which element is selected on a picture or in a tree. */
public final class ElementSelection implements ISelectionProvider {
    private final List<ISelectionChangedListener> listeners = new CopyOnWriteArrayList<>();
    private IStructuredSelection selection = StructuredSelection.EMPTY;

    /** Selects an element, or none. */
    public void select(Optional<ElementAddress> element) {
        setSelection(element.map(StructuredSelection::new).orElse(StructuredSelection.EMPTY));
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }

    @Override
    public ISelection getSelection() {
        return selection;
    }

    @Override
    public void setSelection(ISelection other) {
        if (other instanceof IStructuredSelection structured) {
            selection = structured;
            listeners.forEach(listener -> listener.selectionChanged(new SelectionChangedEvent(this, structured)));
        }
    }
}
