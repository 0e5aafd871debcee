package dev.qualis.document.html;

import dev.qualis.document.content.NavigationEntry;
import java.util.List;

/**
 * What stands around every page of one language.
 *
 * @param language BCP 47 tag
 * @param folder the folder of this language
 * @param otherLanguage BCP 47 tag of the other language
 * @param otherFolder the folder of the other language
 * @param enterprise name of the enterprise
 * @param document what sort of document it is, such as "Quality manual"
 * @param title name of the document with the name of the enterprise
 * @param colophon the line at the foot
 * @param navigation the chapters
 * @param complete whether there is a page with everything
 */
public record SiteFrame(
        String language,
        String folder,
        String otherLanguage,
        String otherFolder,
        String enterprise,
        String document,
        String title,
        String colophon,
        List<NavigationEntry> navigation,
        boolean complete) {

    /** The page with all chapters. */
    public static final String COMPLETE_PAGE = "complete.html";

    public SiteFrame {
        navigation = List.copyOf(navigation);
    }
}
