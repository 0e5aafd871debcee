package dev.qualis.scene.paint;

import dev.qualis.scene.ChartScene;
import dev.qualis.scene.SceneHead;
import java.util.stream.Collectors;

/** How much is on a picture, in the language of its labels, for those who do not see it. */
final class Account {
    private Account() {}

    static String ofDiagram(SceneHead head, int nodes, int edges) {
        return isChinese(head) ? nodes + " 个节点，" + edges + " 条连线" : nodes + " nodes, " + edges + " edges";
    }

    static String ofTable(SceneHead head, int rows, int columns) {
        return isChinese(head) ? rows + " 行，" + columns + " 列" : rows + " rows, " + columns + " columns";
    }

    static String ofTree(SceneHead head, int items) {
        return isChinese(head) ? items + " 项" : items + " items";
    }

    /** What is drawn, from which category to which. */
    static String ofChart(ChartScene chart) {
        boolean chinese = isChinese(chart.head());
        String series =
                chart.series().stream().map(ChartScene.Series::name).collect(Collectors.joining(chinese ? "、" : ", "));
        int count = chart.categories().size();
        if (count == 0) {
            return series;
        }
        String span = line(chart.categories().getFirst()) + " – "
                + line(chart.categories().getLast());
        return chinese ? series + "；" + span + "，共 " + count + " 项" : series + "; " + span + ", " + count + " in all";
    }

    private static String line(String category) {
        return category.replace('\n', ' ');
    }

    private static boolean isChinese(SceneHead head) {
        return head.language().startsWith("zh");
    }
}
