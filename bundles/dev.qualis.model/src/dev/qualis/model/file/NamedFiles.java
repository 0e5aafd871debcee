package dev.qualis.model.file;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which files a text names: the targets of its Markdown links, or the text itself where it is a path. */
public final class NamedFiles {

    /** A Markdown link; its target ends at a blank or the closing bracket. */
    private static final Pattern LINK = Pattern.compile("\\[[^\\[\\]]*+\\]\\(\\s*+([^\\s()]++)[^()]*+\\)");

    /** The end of a path: a point and a few letters or digits, the first a letter. */
    private static final Pattern ENDING = Pattern.compile("\\.(\\p{Alpha}\\p{Alnum}{0,4})$");

    /** What no path has; one with a blank is a path only where it has folders as well. */
    private static final Pattern NO_PATH = Pattern.compile("[:*?\"<>|\\n\\t]");

    /** Endings that make a file of a text without folders. */
    private static final Set<String> USUAL = Set.of(
            "pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "odt", "ods", "csv", "txt", "md", "html", "png", "jpg",
            "jpeg", "zip");

    private static final Pattern SCHEME = Pattern.compile("\\p{Alpha}[\\p{Alnum}+.-]+:.*");

    private NamedFiles() {}

    /** The files that a short text names, such as one of evidence: its links, or itself. */
    public static List<String> of(String text) {
        List<String> linked = linked(text);
        return linked.isEmpty() && isPath(text.strip()) ? List.of(text.strip()) : linked;
    }

    private static boolean isPath(String text) {
        Matcher ending = ENDING.matcher(text);
        if (!ending.find() || ending.start() == 0 || NO_PATH.matcher(text).find()) {
            return false;
        }
        boolean folders = text.indexOf('/') > 0;
        return folders
                ? ending.group(1).length() > 1
                : text.indexOf(' ') < 0 && USUAL.contains(ending.group(1).toLowerCase(Locale.ROOT));
    }

    /** The files that a text in Markdown links to; addresses on the net and places on the same page are left out. */
    public static List<String> linked(String markdown) {
        List<String> files = new ArrayList<>();
        for (Matcher link = LINK.matcher(markdown); link.find(); ) {
            String target = link.group(1);
            int fragment = target.indexOf('#');
            String path = decoded(fragment < 0 ? target : target.substring(0, fragment));
            if (!path.isEmpty() && !isAddress(target)) {
                files.add(path);
            }
        }
        return files;
    }

    /** Whether a text is an address on the net. */
    public static boolean isAddress(String text) {
        return SCHEME.matcher(text).matches() && !text.toLowerCase(Locale.ROOT).startsWith("file:");
    }

    private static String decoded(String target) {
        if (target.indexOf('%') < 0) {
            return target;
        }
        try {
            return URLDecoder.decode(target.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return target;
        }
    }
}
