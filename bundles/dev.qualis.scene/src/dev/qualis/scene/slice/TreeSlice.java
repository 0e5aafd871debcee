package dev.qualis.scene.slice;

import dev.qualis.scene.SceneHead;
import dev.qualis.scene.SemanticElement;
import dev.qualis.scene.TreeScene;
import dev.qualis.scene.TreeScene.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Parts of trees: an item with all that is below it. */
public final class TreeSlice {
    private TreeSlice() {}

    /** The topmost chosen items with all that is below them. */
    static Optional<TreeScene> of(TreeScene scene, Predicate<SemanticElement> chosen, String subject) {
        List<Item> found = new ArrayList<>();
        scene.items().forEach(item -> collect(item, chosen, found));
        return found.isEmpty() ? Optional.empty() : Optional.of(with(scene, subject, found));
    }

    private static void collect(Item item, Predicate<SemanticElement> chosen, List<Item> found) {
        if (chosen.test(item.element())) {
            found.add(item);
        } else {
            item.children().forEach(child -> collect(child, chosen, found));
        }
    }

    /**
     * The branches of a tree as trees of their own: what stands at the top and, where such a branch has too many lines, what is
     * directly below it.
     *
     * @param mostLines how many lines a branch may have before it is parted, at least 1
     * @return nothing where the whole tree has no more lines than that
     */
    public static List<Slice<TreeScene>> branches(TreeScene scene, int mostLines) {
        List<Slice<TreeScene>> slices = new ArrayList<>();
        if (lines(scene.items()) <= mostLines) {
            return slices;
        }
        for (Item top : scene.items()) {
            if (lines(List.of(top)) <= mostLines || top.children().isEmpty()) {
                slices.add(slice(scene, top, top.element(), line(top)));
                continue;
            }
            for (Item branch : top.children()) {
                Item parted = new Item(
                        top.id(), top.mapping(), top.element(), top.label(), top.background(), List.of(branch));
                slices.add(slice(scene, parted, branch.element(), line(top) + " / " + line(branch)));
            }
        }
        return slices.size() == 1 ? List.of() : slices;
    }

    private static Slice<TreeScene> slice(TreeScene scene, Item item, SemanticElement about, String subject) {
        return new Slice<>(about, subject, with(scene, subject, List.of(item)));
    }

    private static TreeScene with(TreeScene scene, String subject, List<Item> items) {
        SceneHead head = scene.head();
        return new TreeScene(head.withTitle(SceneSlice.title(head.title(), subject, head.language())), items);
    }

    private static String line(Item item) {
        return item.label().text().replace('\n', ' ').strip();
    }

    private static int lines(List<Item> items) {
        return items.stream().mapToInt(item -> 1 + lines(item.children())).sum();
    }
}
