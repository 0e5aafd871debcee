package dev.qualis.app.portfolio;

import dev.qualis.app.portfolio.ProjectScores.Score;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** One page of Markdown: for each standard who stands where, the middle left out where there are many. */
final class PortfolioRanking {
    private static final int SHOWN = 25;

    private final boolean chinese;

    PortfolioRanking(boolean chinese) {
        this.chinese = chinese;
    }

    private record Ranked(String name, String title, Score score) {}

    String of(Collection<String> names, PortfolioWork work) {
        SortedMap<String, List<Ranked>> byStandard = new TreeMap<>();
        int failed = 0;
        for (String name : names) {
            ProjectScores found = work.find(name).orElseThrow();
            failed += found.failure().isEmpty() ? 0 : 1;
            found.scores()
                    .forEach(score -> byStandard
                            .computeIfAbsent(score.standard(), any -> new ArrayList<>())
                            .add(new Ranked(name, found.title(), score)));
        }
        StringBuilder page = new StringBuilder(chinese ? "# 排名\n\n" : "# Ranking\n\n");
        page.append(
                chinese
                        ? names.size() + " 个项目，" + failed + " 个无法读取。\n"
                        : names.size() + " projects, " + failed + " could not be read.\n");
        byStandard.forEach((standard, ranked) -> add(page, standard, ranked));
        return page.toString();
    }

    private void add(StringBuilder page, String standard, List<Ranked> ranked) {
        ranked.sort(Comparator.comparingDouble((Ranked each) -> -each.score().score())
                .thenComparing(Ranked::name));
        double mean = ranked.stream()
                .mapToDouble(each -> each.score().score())
                .average()
                .orElse(0);
        page.append("\n## ")
                .append(escaped(standard))
                .append("\n\n")
                .append(
                        chinese
                                ? ranked.size() + " 个项目，平均 " + percent(mean) + "，中位数 " + percent(median(ranked))
                                        + "。\n\n"
                                : ranked.size() + " projects, mean " + percent(mean) + ", median "
                                        + percent(median(ranked)) + ".\n\n")
                .append(
                        chinese
                                ? "| 名次 | 企业 | 项目 | 得分 | 满足 | 部分 | 不满足 | 错误 |\n"
                                : "| Rank | Company | Project | Score | Met | Partly | Not | Errors |\n")
                .append("| ---: | --- | --- | ---: | ---: | ---: | ---: | ---: |\n");
        for (int i = 0; i < ranked.size(); i++) {
            if (ranked.size() <= 2 * SHOWN || i < SHOWN || i >= ranked.size() - SHOWN) {
                row(page, rank(ranked, i), ranked.get(i));
            } else if (i == SHOWN) {
                page.append("| … | | | | | | | |\n");
            }
        }
    }

    /** Equal scores have one rank. */
    private static int rank(List<Ranked> ranked, int i) {
        int first = i;
        while (first > 0
                && ranked.get(first - 1).score().score()
                        == ranked.get(i).score().score()) {
            first--;
        }
        return first + 1;
    }

    private static double median(List<Ranked> ranked) {
        int half = ranked.size() / 2;
        return ranked.size() % 2 == 1
                ? ranked.get(half).score().score()
                : (ranked.get(half - 1).score().score()
                                + ranked.get(half).score().score())
                        / 2;
    }

    private static void row(StringBuilder page, int rank, Ranked each) {
        page.append("| ")
                .append(rank)
                .append(" | ")
                .append(escaped(each.title()))
                .append(" | ")
                .append(escaped(each.name()))
                .append(" | ")
                .append(percent(each.score().score()))
                .append(" | ")
                .append(each.score().met())
                .append(" | ")
                .append(each.score().partly())
                .append(" | ")
                .append(each.score().not())
                .append(" | ")
                .append(each.score().errors())
                .append(" |\n");
    }

    private static String percent(double score) {
        return String.format(Locale.ROOT, "%.1f %%", score * 100);
    }

    /** What a model says is text: nothing of it becomes markup. */
    private static String escaped(String text) {
        return text.replaceAll("([\\\\`*_{}\\[\\]()#!|~])", "\\\\$1")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
