package dev.qualis.viewpoint;

import dev.qualis.scene.Color;
import dev.qualis.scene.Label;
import dev.qualis.scene.TreeScene;
import dev.qualis.scene.TreeScene.Item;
import dev.qualis.viewpoint.description.RepresentationDescription.ItemMapping;
import dev.qualis.viewpoint.description.RepresentationDescription.Tree;
import dev.qualis.viewpoint.description.Styles.TreeStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;

/** Evaluates a tree description. */
final class TreeEvaluation {
    private static final int DEEPEST = 60;

    private final Context context;
    private final Tree tree;
    private final Map<String, ItemMapping> mappings = new HashMap<>();
    private final Map<String, Integer> ids = new HashMap<>();

    TreeEvaluation(Context context, Tree tree) {
        this.context = context;
        this.tree = tree;
        tree.items().forEach(this::index);
    }

    private void index(ItemMapping mapping) {
        mappings.put(mapping.selection().path(), mapping);
        mapping.children().forEach(this::index);
    }

    TreeScene evaluate(EObject root) {
        context.begin(tree.head());
        List<Item> items = items(tree.items(), root, root, 0);
        return new TreeScene(context.head(tree.head(), root), items);
    }

    private List<Item> items(List<ItemMapping> all, EObject container, EObject root, int depth) {
        List<Item> items = new ArrayList<>();
        for (ItemMapping mapping : all) {
            if (depth > DEEPEST) {
                context.warn(
                        mapping.selection().path(), "Items are nested deeper than " + DEEPEST + " levels.", container);
                return items;
            }
            for (EObject element : context.select(mapping.selection(), container, Map.of("root", root))) {
                items.add(item(mapping, element, container, root, depth));
            }
        }
        return items;
    }

    private Item item(ItemMapping mapping, EObject element, EObject container, EObject root, int depth) {
        Map<String, Object> variables = Map.of("root", root, "container", container);
        TreeStyle style = context.choose(mapping.style(), element, variables);
        if (style == null) {
            context.warn(mapping.selection().path(), "The mapping has no style and shows no text.", element);
        }
        Color background = style == null ? null : context.color(style.background(), style.path(), element);
        if (style != null) {
            context.explain(mapping.selection().name(), style.background(), Color.BLACK);
        }
        List<ItemMapping> children = new ArrayList<>(mapping.children());
        mapping.reused().stream().map(mappings::get).filter(one -> one != null).forEach(children::add);
        String id = mapping.selection().name() + ":" + context.element(element).id();
        int count = ids.merge(id, 1, Integer::sum);
        return new Item(
                count == 1 ? id : id + "~" + count,
                mapping.selection().name(),
                context.element(element),
                style == null ? Label.NONE : context.label(style.label(), element, variables),
                background,
                items(children, element, root, depth + 1));
    }
}
