package dev.qualis.cli.report.difference;

import dev.qualis.app.DrawDifference;
import dev.qualis.app.DrawDifference.Pair;
import dev.qualis.app.MessageCatalogue;
import java.util.List;

/** A report on a difference as one page without scripts: what the other formats say, and the pictures before and after, with what changed in colour. */
public final class DifferenceHtml {
    private static final String STYLE = """
        body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 90rem; padding: 0 1rem; color: #1d2733; background: #fff }
        code { color: #5b6876 } .pair { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem } figure { margin: 0; overflow: auto; border: 1px solid #d5dbe1; padding: .5rem }
        figcaption { color: #5b6876 } svg { max-width: 100%; height: auto }
        .key span { padding: 0 .5em; border: 3px solid; margin-right: .5em }
        """;

    /** Colours that can also be told apart without red and green: the kind is said by the line as well. */
    private static final List<String> MARKS = List.of(
            "removed #b3261e 6,3",
            "added #0b7a4b none",
            "renamed #6a3fb5 2,2",
            "moved #1f5fa8 8,2,2,2",
            "changed #a35c00 none");

    private DifferenceHtml() {}

    /** The whole page. */
    public static String of(
            DifferenceReport report, List<Pair> pairs, MessageCatalogue messages, String title, String language) {
        StringBuilder page = new StringBuilder("<!doctype html>\n<html lang=\"" + language
                + "\">\n"
                + "<head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\"default-src"
                + " 'none';"
                + " style-src"
                + " 'unsafe-inline';"
                + " img-src"
                + " data:\">"
                + "<title>" + escaped(title) + "</title>\n<style>\n" + STYLE + marks() + "</style></head>\n<body>\n<h1>"
                + escaped(title) + "</h1>\n<p><strong>" + escaped(report.summary()) + "</strong></p>\n");
        for (Section section : report.sections()) {
            page.append("<h2>").append(escaped(section.title())).append("</h2>\n");
            add(page, section.lines());
        }
        if (!pairs.isEmpty()) {
            page.append("<h2>").append(escaped(messages.say("diff.pictures"))).append("</h2>\n<p class=\"key\">");
            MARKS.forEach(mark -> {
                String kind = mark.substring(0, mark.indexOf(' '));
                page.append("<span style=\"border-color: ")
                        .append(mark.split(" ")[1])
                        .append("\">")
                        .append(escaped(messages.say("diff.kind." + kind.toUpperCase(java.util.Locale.ROOT))))
                        .append("</span>");
            });
            page.append("</p>\n");
        }
        for (Pair pair : pairs) {
            page.append("<h3>").append(escaped(pair.title())).append("</h3>\n<div class=\"pair\">\n");
            figure(page, pair.before().orElse(""), messages.say("diff.before"));
            figure(page, pair.after().orElse(""), messages.say("diff.after"));
            page.append("</div>\n");
        }
        if (pairs.size() == DrawDifference.MOST) {
            page.append("<p>")
                    .append(escaped(messages.say("diff.morePictures", DrawDifference.MOST)))
                    .append("</p>\n");
        }
        return page.append("</body>\n</html>\n").toString();
    }

    private static String marks() {
        StringBuilder style = new StringBuilder();
        for (String mark : MARKS) {
            String[] parts = mark.split(" ");
            style.append("        svg a[href^=\"#")
                    .append(parts[0])
                    .append("-\"] :is(rect, path, ellipse, polygon, line) { stroke: ")
                    .append(parts[1])
                    .append("; stroke-width: 3; stroke-dasharray: ")
                    .append(parts[2])
                    .append(" }\n");
        }
        return style.toString();
    }

    private static void figure(StringBuilder page, String svg, String caption) {
        page.append("<figure><figcaption>")
                .append(escaped(caption))
                .append("</figcaption>")
                .append(svg.replaceFirst("^<\\?xml[^>]*>\\s*", ""))
                .append("</figure>\n");
    }

    private static void add(StringBuilder page, List<Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        page.append("<ul>\n");
        for (Line line : lines) {
            page.append("<li>").append(escaped(line.text()));
            if (!line.place().isEmpty()) {
                page.append(" <code>").append(escaped(line.place())).append("</code>");
            }
            add(page, line.below());
            page.append("</li>\n");
        }
        page.append("</ul>\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
