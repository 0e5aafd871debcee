package dev.qualis.export.docx;

import java.util.Map;

/** The footnotes of a document, in the order of their marks. */
final class WordNotes {

    private final WordXml out;
    private int last;

    /** @param styles what styles are called in the document, by our ids */
    WordNotes(Map<String, String> styles) {
        this.out = new WordXml("footnotes", styles);
        out.open("footnote", "type", "separator", "id", -1).open("p").open("r").empty("separator");
        out.close().close().close();
        out.open("footnote", "type", "continuationSeparator", "id", 0).open("p").open("r");
        out.empty("continuationSeparator").close().close().close();
    }

    /** Adds a note and tells its number. */
    int add(String remark) {
        last++;
        out.open("footnote", "id", last)
                .open("p")
                .open("pPr")
                .value("pStyle", "FootnoteText")
                .close();
        out.open("r")
                .open("rPr")
                .value("rStyle", "FootnoteReference")
                .close()
                .empty("footnoteRef")
                .close();
        out.open("r")
                .open("t", "xml:space", "preserve")
                .text(" " + remark)
                .close()
                .close();
        out.close().close();
        return last;
    }

    byte[] bytes() {
        return out.bytes();
    }
}
