package dev.qualis.document.html;

import dev.qualis.document.content.Page;
import dev.qualis.document.content.Target;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where things stand within the one page that holds all pages. */
final class CompleteAddresses implements Function<Target, String> {

    private final Set<String> pages;

    CompleteAddresses(List<Page> pages) {
        this.pages = pages.stream().map(Page::id).collect(Collectors.toSet());
    }

    /** The anchor of a page within the whole. */
    static String anchor(String page) {
        return "page-" + page + "-top";
    }

    @Override
    public String apply(Target target) {
        if (!target.page().isEmpty() && !pages.contains(target.page())) {
            return SiteAddresses.address(target);
        }
        return "#" + (target.section().isEmpty() ? anchor(target.page()) : target.section());
    }
}
