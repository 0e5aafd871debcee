package dev.qualis.document.html;

import dev.qualis.document.content.Page;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Turns addresses between pages into addresses within the one page that holds them all. */
final class CompleteAddresses implements UnaryOperator<String> {

    private final Set<String> files;

    CompleteAddresses(List<Page> pages) {
        files = pages.stream().map(Page::file).collect(Collectors.toSet());
    }

    /** The anchor of a page within the whole. */
    static String anchor(String file) {
        return "page-" + file.replaceAll("\\.html$", "") + "-top";
    }

    @Override
    public String apply(String href) {
        int hash = href.indexOf('#');
        String file = hash < 0 ? href : href.substring(0, hash);
        if (!files.contains(file)) {
            return href;
        }
        return hash < 0 ? "#" + anchor(file) : href.substring(hash);
    }
}
