package dev.qualis.viewpoint;

import dev.qualis.scene.Color;
import dev.qualis.scene.Label;
import dev.qualis.scene.TreeScene;
import dev.qualis.scene.TreeScene.Item;
import dev.qualis.viewpoint.description.RepresentationDescription.ItemMapping;
import dev.qualis.viewpoint.description.RepresentationDescription.Selection;
import dev.qualis.viewpoint.description.RepresentationDescription.Tree;
import dev.qualis.viewpoint.description.Styles.Choice;
import dev.qualis.viewpoint.description.Styles.Conditional;
import dev.qualis.viewpoint.description.Styles.TreeStyle;
import dev.qualis.viewpoint.expression.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;

/** Evaluates a tree description. */
final class TreeEvaluation {
    private static final int MOST_RECURRING = 50_000;

    private final Context context;
    private final Tree tree;
    private final NestingLimit limit;
    private final Map<String, ItemMapping> mappings = new HashMap<>();
    private final Map<String, Integer> ids = new HashMap<>();

    TreeEvaluation(Context context, Tree tree) {
        this.context = context;
        this.tree = tree;
        this.limit = new NestingLimit(context, Message.of("Items", "条目"), MOST_RECURRING);
        tree.items().forEach(this::index);
    }

    private void index(ItemMapping mapping) {
        mappings.put(mapping.selection().path(), mapping);
        mapping.children().forEach(this::index);
    }

    TreeScene evaluate(EObject root) {
        context.begin(tree.head());
        EObject view = context.views.root(ViewModel.TREE, root);
        List<Item> items = items(tree.items(), view, view, null);
        return new TreeScene(context.head(tree.head(), root), items);
    }

    private List<Item> items(List<ItemMapping> all, EObject owner, EObject whole, Nesting around) {
        List<Item> items = new ArrayList<>();
        EObject container = Views.target(owner);
        Map<String, Object> variables = TableVariables.items(whole, owner);
        for (ItemMapping mapping : all) {
            Selection selection = mapping.selection();
            for (EObject element : context.candidates(selection, container, variables, context.models::inner)) {
                if (limit.allows(around, selection.path(), element)
                        && context.admits(selection.precondition(), selection.path(), element, variables)) {
                    items.add(item(mapping, element, owner, whole, around));
                }
            }
        }
        return items;
    }

    private Item item(ItemMapping mapping, EObject element, EObject owner, EObject whole, Nesting around) {
        Selection selection = mapping.selection();
        EObject view = context.views.inside(owner, "ownedTreeItems", ViewModel.TREE_ITEM, element);
        context.stand(view, selection, TableVariables.semanticElements(view));
        TreeStyle style = last(mapping.style(), element);
        if (style == null) {
            context.warn(
                    selection.path(),
                    Message.of("The mapping has no style and shows no text.", "该映射没有样式，不显示文字。"),
                    element);
        }
        Color background = style == null ? null : context.color(style.background(), style.path(), element, Map.of());
        if (style != null) {
            context.explain(selection.name(), style.background(), Color.BLACK);
        }
        Label label = style == null
                ? Label.NONE
                : context.label(style.label(), element, TableVariables.itemLabel(whole, view), Map.of());
        context.views.set(view, "name", label.text());
        List<ItemMapping> children = new ArrayList<>(mapping.children());
        mapping.reused().stream().map(mappings::get).filter(one -> one != null).forEach(children::add);
        String id = selection.name() + ":" + context.element(element).id();
        int count = ids.merge(id, 1, Integer::sum);
        return new Item(
                count == 1 ? id : id + "~" + count,
                selection.name(),
                context.element(element),
                label,
                background,
                items(children, view, whole, new Nesting(around, selection.path(), element)));
    }

    /** In a tree the last conditional style that holds wins, unlike in diagrams and tables; Sirius has it so. */
    private TreeStyle last(Choice<TreeStyle> choice, EObject element) {
        return choice.conditionals().reversed().stream()
                .filter(one -> context.holds(one.predicate(), one.path(), element, Map.of(), false))
                .findFirst()
                .map(Conditional::style)
                .orElse(choice.otherwise());
    }
}
