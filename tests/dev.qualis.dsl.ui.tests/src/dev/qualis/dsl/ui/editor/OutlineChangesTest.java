package dev.qualis.dsl.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.qualis.dsl.ide.service.Outline.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** A tree that is brought up to date shows what one that is filled anew would. */
class OutlineChangesTest {
    private static final int STEPS = 40;
    private static final int MOST = 80;

    private final List<OutlineNode> nodes = new ArrayList<>();
    private Shell shell;
    private TreeViewer tree;
    private OutlineChanges changes;

    @BeforeEach
    void open() {
        shell = new Shell(Display.getCurrent());
        tree = new TreeViewer(shell, SWT.SINGLE);
        tree.setContentProvider(new OutlineContent(nodes));
        tree.setLabelProvider(new OutlineLabels());
        tree.setUseHashlookup(true);
        tree.setInput(this);
        changes = new OutlineChanges(tree);
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    @RepeatedTest(8)
    void showsWhatIsSaidNow(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        List<Entry> now = List.of();
        for (int step = 0; step < STEPS; step++) {
            now = changed(now, random, 0);
            changes.apply(null, nodes, now);
            tree.expandAll();
            assertEquals(expected(now), shown(tree.getTree().getItems()));
            assertEquals(now, nodes.stream().map(OutlineNode::entry).toList());
        }
    }

    @Test
    void whatIsStillThereStaysTheSameNode() {
        changes.apply(null, nodes, List.of(entry("A", "a"), entry("B", "b"), entry("C", "c")));
        OutlineNode first = nodes.getFirst();
        OutlineNode last = nodes.getLast();
        changes.apply(null, nodes, List.of(entry("A", "other"), entry("X", "x"), entry("C", "c")));
        assertSame(first, nodes.getFirst());
        assertSame(last, nodes.getLast());
        assertEquals(List.of("other  k", "x  k", "c  k"), shown(tree.getTree().getItems()));
    }

    private static Entry entry(String name, String title, Entry... children) {
        return new Entry(null, name, title, "k", 0, 0, 0, 0, List.of(children));
    }

    /** Some are taken out, some come, some get other titles or parts; names may stand there twice. */
    private static List<Entry> changed(List<Entry> before, Random random, int depth) {
        List<Entry> after = new ArrayList<>();
        int rare = before.size() < MOST ? 8 : 2;
        for (Entry each : before) {
            int chance = random.nextInt(rare);
            if (chance == 0) {
                continue;
            }
            List<Entry> children =
                    depth < 2 && random.nextInt(3) == 0 ? changed(each.children(), random, depth + 1) : each.children();
            String title = random.nextInt(6) == 0 ? "t" + random.nextInt(9) : each.title();
            after.add(new Entry(null, each.name(), title, each.kind(), random.nextInt(), 0, 0, 0, children));
        }
        for (int i = random.nextInt(random.nextInt(5) == 0 ? MOST : 4); i > 0; i--) {
            after.add(random.nextInt(after.size() + 1), entry("n" + random.nextInt(12), "t" + random.nextInt(9)));
        }
        return List.copyOf(after);
    }

    private static List<String> expected(List<Entry> entries) {
        return entries.stream()
                .flatMap(entry -> Stream.concat(
                        Stream.of(OutlineLabels.text(entry).getString()),
                        expected(entry.children()).stream().map(line -> "  " + line)))
                .toList();
    }

    private static List<String> shown(TreeItem[] items) {
        return Stream.of(items)
                .flatMap(item -> Stream.concat(
                        Stream.of(item.getText()),
                        shown(item.getItems()).stream().map(line -> "  " + line)))
                .toList();
    }
}
