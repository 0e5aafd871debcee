package dev.qualis.app;

import dev.qualis.model.qms.core.Language;
import dev.qualis.scene.Color;
import dev.qualis.scene.paint.Theme;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** A page with all drawings, one below the other, that leads to their files. */
final class Gallery {
    private static final List<String> SHOWN = List.of("svg", "png");

    private final String title;
    private final Theme theme;
    private final Language language;
    private final MessageCatalogue messages;

    Gallery(String title, Theme theme, Language language) {
        this.title = title;
        this.theme = theme;
        this.language = language;
        this.messages = MessageCatalogue.load(Gallery.class, "messages", language);
    }

    /** @param files the names of the files beside the page */
    String page(List<Drawing> drawings, Set<String> files) {
        StringBuilder page = new StringBuilder(4096);
        page.append("<!DOCTYPE html>\n<html lang=\"")
                .append(language == Language.ZH ? "zh-CN" : "en")
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(escaped(title))
                .append("</title>\n<style>\n")
                .append(style())
                .append("</style>\n</head>\n<body>\n<h1>")
                .append(escaped(title))
                .append("</h1>\n");
        Set<String> whole = new TreeSet<>(files);
        whole.removeIf(name -> !name.startsWith("diagrams."));
        if (!whole.isEmpty()) {
            page.append("<p>").append(escaped(messages.say("gallery.all")));
            whole.forEach(name -> page.append(' ').append(link(name, extension(name))));
            page.append("</p>\n");
        }
        if (drawings.isEmpty()) {
            page.append("<p>").append(escaped(messages.say("gallery.empty"))).append("</p>\n");
        } else {
            contents(drawings, page);
            drawings.forEach(drawing -> drawing(drawing, files, page));
        }
        return page.append("</body>\n</html>\n").toString();
    }

    private static void contents(List<Drawing> drawings, StringBuilder page) {
        page.append("<nav>\n<ul>\n");
        for (Drawing drawing : drawings) {
            page.append("<li><a href=\"#")
                    .append(address(drawing.id()))
                    .append("\">")
                    .append(escaped(drawing.title()))
                    .append("</a></li>\n");
        }
        page.append("</ul>\n</nav>\n");
    }

    private void drawing(Drawing drawing, Set<String> files, StringBuilder page) {
        page.append("<section id=\"").append(escaped(drawing.id())).append("\">\n<h2>");
        page.append(escaped(drawing.title())).append("</h2>\n");
        List<String> own = SHOWN.stream()
                .map(extension -> drawing.id() + "." + extension)
                .filter(files::contains)
                .toList();
        if (!own.isEmpty()) {
            page.append("<a href=\"").append(address(own.getFirst())).append("\"><img loading=\"lazy\" src=\"");
            page.append(address(own.getFirst())).append("\" alt=\"").append(escaped(drawing.title()));
            page.append("\"></a>\n<p>");
            own.forEach(name -> page.append(link(name, messages.say("gallery.open", extension(name))))
                    .append(' '));
            page.append("</p>\n");
        }
        page.append("</section>\n");
    }

    private static String link(String name, String text) {
        return "<a href=\"" + address(name) + "\">" + escaped(text) + "</a>";
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    }

    private static String address(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private String style() {
        return "body{margin:2rem auto;max-width:75rem;padding:0 1rem;"
                + "font:16px/1.5 'Noto Sans','Noto Sans SC','PingFang SC','Microsoft YaHei',sans-serif;"
                + "background:" + hex(theme.ground()) + ";color:" + hex(theme.text()) + "}\n"
                + "a{color:inherit}\nh1{font-size:1.6rem}\nh2{font-size:1.2rem;margin-top:3rem}\n"
                + "ul{columns:2;padding-left:1.2rem}\n"
                + "img{max-width:100%;height:auto;border:1px solid " + hex(theme.hairline()) + "}\n"
                + "@media print{nav{display:none}section{break-inside:avoid}}\n";
    }

    private static String hex(Color color) {
        return color.hex();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
