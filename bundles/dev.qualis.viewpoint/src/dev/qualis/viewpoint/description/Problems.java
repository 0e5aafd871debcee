package dev.qualis.viewpoint.description;

import dev.qualis.scene.SemanticElement;
import dev.qualis.viewpoint.description.Vocabulary.Effect;
import dev.qualis.viewpoint.expression.Message;
import java.util.ArrayList;
import java.util.List;

/** Collects what of a description is not understood. */
final class Problems {
    private final List<Problem> found = new ArrayList<>();

    void add(String path, Message message) {
        found.add(Problem.at(path, message));
    }

    void add(XmiElement element, Message message) {
        found.add(Problem.at(element.path(), message));
    }

    /** @param what it is about, where the same may be said of several */
    void add(XmiElement element, Message message, String what) {
        found.add(new Problem(element.path(), message, new SemanticElement("", what)));
    }

    /** Tells the features of read elements that nobody asked for and that would mean something. */
    void unread(XmiElement root) {
        unread(root, root.feature);
    }

    private void unread(XmiElement element, String declared) {
        if (!element.wasRead()) {
            return;
        }
        Vocabulary vocabulary = Vocabulary.get();
        String type = element.type.isEmpty() ? declared : element.type;
        for (String feature : element.unread()) {
            Effect effect = vocabulary
                    .find(type, feature)
                    .map(Vocabulary.Feature::effect)
                    .orElse(Effect.UNKNOWN);
            // A class that is not known has been told already.
            if (effect != Effect.WITHOUT_EFFECT && vocabulary.knows(type)) {
                add(element, Message.of("'{0}' is not supported and has no effect.", "不支持“{0}”，不起作用。", feature));
            }
        }
        for (XmiElement child : element.all()) {
            unread(
                    child,
                    vocabulary
                            .find(type, child.feature)
                            .map(Vocabulary.Feature::holds)
                            .orElse(""));
        }
    }

    List<Problem> found() {
        return found.stream().distinct().toList();
    }
}
