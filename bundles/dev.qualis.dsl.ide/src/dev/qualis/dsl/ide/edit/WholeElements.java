package dev.qualis.dsl.ide.edit;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.serializer.ISerializer;

/**
 * The text of a file in which the elements that have changed are written anew, each as a whole. What Xtext's change serializer cannot
 * do, to take away a value that stands alone for instance, comes out right; order and layout inside of an element do not matter to
 * it, see {@link TokenEdits}.
 */
final class WholeElements {
    private final ISerializer serializer;

    @Inject
    WholeElements(ISerializer serializer) {
        this.serializer = serializer;
    }

    /** The elements of a file as they are before a change, and which of them change. */
    static final class Watch extends EContentAdapter {
        private record Place(EObject element, int offset, int end) {}

        private final XtextResource file;
        private final ICompositeNode node;
        private final String text;
        private final List<Place> places = new ArrayList<>();
        private final Set<EObject> changed = new HashSet<>();

        Watch(XtextResource file) {
            this.file = file;
            node = file.getParseResult().getRootNode();
            text = node.getText();
            for (EObject element : root().eContents()) {
                ICompositeNode written = NodeModelUtils.getNode(element);
                if (written != null) {
                    places.add(new Place(element, written.getOffset(), written.getEndOffset()));
                }
            }
            places.sort(Comparator.comparingInt(Place::offset));
            file.eAdapters().add(this);
        }

        private EObject root() {
            return file.getContents().getFirst();
        }

        @Override
        public void notifyChanged(Notification change) {
            super.notifyChanged(change);
            if (!change.isTouch() && change.getNotifier() instanceof EObject element) {
                for (EObject each = element; each != null; each = each.eContainer()) {
                    changed.add(each);
                }
            }
        }

        void end() {
            file.eAdapters().remove(this);
        }

        String text() {
            return text;
        }

        /**
         * Makes sure that no comment is lost but those inside or right before what is taken out.
         *
         * @param after the text after the change
         * @throws UnwritableChangeException.LostComment where one is
         */
        void keptComments(INode after) throws UnwritableChangeException.LostComment {
            List<String> left = new ArrayList<>(comments(after.getRootNode()).values());
            Set<EObject> now = new HashSet<>(root().eContents());
            for (var comment : comments(node).entrySet()) {
                boolean kept = left.remove(comment.getValue());
                boolean inside = places.stream()
                        .anyMatch(place -> now.contains(place.element())
                                && changed.contains(place.element())
                                && place.offset() <= comment.getKey()
                                && comment.getKey() < place.end());
                if (!kept && inside) {
                    throw new UnwritableChangeException.LostComment(file.getURI(), comment.getValue());
                }
            }
        }

        /** Whether a comment stands there twice that stood there once. */
        boolean hasDoubledComments(INode after) {
            List<String> before = new ArrayList<>(comments(node).values());
            return comments(after.getRootNode()).values().stream().anyMatch(comment -> !before.remove(comment));
        }

        private static SortedMap<Integer, String> comments(INode root) {
            SortedMap<Integer, String> comments = new TreeMap<>();
            for (ILeafNode leaf : root.getLeafNodes()) {
                if (leaf.isHidden() && !leaf.getText().isBlank()) {
                    comments.put(leaf.getOffset(), leaf.getText().strip());
                }
            }
            return comments;
        }

        boolean hasChanged() {
            return !changed.isEmpty();
        }
    }

    /**
     * The text of a file after a change.
     *
     * @throws RuntimeException where the language has no text for an element
     */
    String text(Watch watch) {
        Set<EObject> now = new HashSet<>(watch.root().eContents());
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (Watch.Place place : watch.places) {
            text.append(watch.text, at, place.offset());
            at = place.end();
            if (now.remove(place.element())) {
                text.append(
                        watch.changed.contains(place.element())
                                ? written(place.element())
                                : watch.text.substring(place.offset(), place.end()));
            }
        }
        text.append(watch.text, at, watch.text.length());
        for (EObject added : watch.root().eContents()) { // in their order, at the end
            if (now.contains(added)) {
                text.append('\n').append(written(added)).append('\n');
            }
        }
        return text.toString();
    }

    private String written(EObject element) {
        return serializer.serialize(element).strip();
    }
}
