package dev.qualis.cli.report;

import java.util.regex.Pattern;

/** A page of the reference as a terminal shows it: no marks of Markdown, no links that lead nowhere there. */
public final class PageText {
    private static final Pattern NAVIGATION =
            Pattern.compile(" · \\[[^]]*]\\([^)]*/(index\\.md|(zh|en)/[^)]*)\\)|^\\[[^]]*]\\(\\.\\./(zh|en)/[^)]*\\)");

    private static final Pattern LINK = Pattern.compile("\\[([^]]*)]\\([^)]*\\)");

    private static final Pattern HEADING = Pattern.compile("^#+ ");

    private PageText() {}

    public static String of(String markdown) {
        StringBuilder text = new StringBuilder();
        boolean code = false;
        for (String line : markdown.lines().toList()) {
            if (line.startsWith("```")) {
                code = !code;
            } else if (code) {
                text.append("    ").append(line).append('\n');
            } else if (!line.startsWith("| ---")) {
                text.append(plain(line)).append('\n');
            }
        }
        return text.toString().replaceAll("\n{3,}", "\n\n");
    }

    private static String plain(String line) {
        String words = LINK.matcher(NAVIGATION.matcher(line).replaceAll("")).replaceAll("$1");
        if (words.startsWith("| ")) {
            String cells = words.substring(2, words.length() - 2).replaceFirst("(?<!\\\\)\\| ", "– ");
            return "  " + cells.replace("\\|", "|").replace("`", "");
        }
        return HEADING.matcher(words).replaceFirst("").replace("`", "");
    }
}
