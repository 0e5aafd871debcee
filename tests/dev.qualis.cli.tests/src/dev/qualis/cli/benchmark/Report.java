package dev.qualis.cli.benchmark;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Locale;

/** Findings as a table for people and as JSON for comparisons. */
final class Report {

    private Report() {}

    static String text(Findings findings) {
        StringBuilder text = new StringBuilder();
        for (Findings.Figure figure : findings.figures()) {
            String unit = figure.unit() == Findings.Unit.SECONDS ? "s" : "MB";
            String goal = Double.isNaN(figure.goal())
                    ? ""
                    : say("   goal %.2f s%s", figure.goal(), figure.value() <= figure.goal() ? "" : ", missed");
            text.append(say("%-56s %9.2f %-2s%s", figure.name(), figure.value(), unit, goal)
                            .stripTrailing())
                    .append('\n');
        }
        text.append('\n');
        for (Findings.Ratio ratio : findings.ratios()) {
            text.append(say("%-56s %9.2f ×  %s", ratio.name(), ratio.value(), ratio.peer()))
                    .append('\n');
        }
        for (Findings.Omission omission : findings.omissions()) {
            text.append(say("%-56s %9s    %s", omission.name(), "–", omission.reason()))
                    .append('\n');
        }
        return text.toString();
    }

    private static String say(String format, Object... arguments) {
        return String.format(Locale.ROOT, format, arguments);
    }

    static String json(Findings findings) {
        JsonObject json = new JsonObject();
        JsonArray figures = new JsonArray();
        for (Findings.Figure figure : findings.figures()) {
            JsonObject each = new JsonObject();
            each.addProperty("name", figure.name());
            each.addProperty("value", figure.value());
            each.addProperty("unit", figure.unit().name().toLowerCase(Locale.ROOT));
            if (!Double.isNaN(figure.goal())) {
                each.addProperty("goal", figure.goal());
            }
            figures.add(each);
        }
        JsonArray ratios = new JsonArray();
        for (Findings.Ratio ratio : findings.ratios()) {
            JsonObject each = new JsonObject();
            each.addProperty("name", ratio.name());
            each.addProperty("peer", ratio.peer());
            each.addProperty("value", ratio.value());
            ratios.add(each);
        }
        JsonArray omissions = new JsonArray();
        for (Findings.Omission omission : findings.omissions()) {
            JsonObject each = new JsonObject();
            each.addProperty("name", omission.name());
            each.addProperty("reason", omission.reason());
            omissions.add(each);
        }
        json.add("figures", figures);
        json.add("ratios", ratios);
        json.add("omissions", omissions);
        return new GsonBuilder().setPrettyPrinting().create().toJson(json) + "\n";
    }
}
