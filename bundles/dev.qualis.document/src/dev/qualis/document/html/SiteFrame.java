package dev.qualis.document.html;

import dev.qualis.document.content.Document;
import dev.qualis.document.content.NavigationEntry;
import dev.qualis.model.qms.core.Language;
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
record SiteFrame(
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

    /** Id of the page with all chapters. */
    static final String COMPLETE = "complete";

    static SiteFrame of(Document document, boolean complete) {
        boolean english = document.language() == Language.EN;
        return new SiteFrame(
                document.tag(),
                english ? "en" : "zh",
                english ? "zh-Hans" : "en",
                english ? "zh" : "en",
                document.enterprise(),
                document.kind(),
                document.title(),
                document.colophon(),
                document.chapters(),
                complete);
    }

    SiteFrame {
        navigation = List.copyOf(navigation);
    }
}
