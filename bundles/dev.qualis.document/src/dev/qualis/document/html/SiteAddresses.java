package dev.qualis.document.html;

import dev.qualis.document.content.Target;

/** Where things stand in a site whose pages lie in one folder. */
final class SiteAddresses {

    private SiteAddresses() {}

    /** The file of a page. */
    static String file(String page) {
        return page + ".html";
    }

    /** The address of a place as seen from any page of the folder. */
    static String address(Target target) {
        String file = target.page().isEmpty() ? "" : file(target.page());
        return target.section().isEmpty() ? file : file + "#" + target.section();
    }
}
