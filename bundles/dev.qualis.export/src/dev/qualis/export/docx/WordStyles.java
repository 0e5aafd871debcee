package dev.qualis.export.docx;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The styles of a document: ours, or those of a template with ours beside them where it has none of the same name.
 *
 * @param xml the whole part
 * @param ids what each of our ids is called in it
 */
record WordStyles(String xml, Map<String, String> ids) {

    private static final Pattern STYLE = Pattern.compile(
            "<w:style [^>]*w:styleId=\"([^\"]+)\"[^>]*><w:name w:val=\"([^\"]+)\"/>.*?</w:style>", Pattern.DOTALL);
    private static final Pattern REFERENCE = Pattern.compile("<w:(basedOn|next|link) w:val=\"([^\"]+)\"/>");

    /** Ours alone. */
    static WordStyles own(String ours) {
        return new WordStyles(ours, Map.of());
    }

    /** Those of a template, and of ours what it lacks. */
    static WordStyles of(String ours, WordTemplate template) {
        Map<String, String> theirs = template.styles();
        Map<String, String> ids = new HashMap<>();
        Matcher style = STYLE.matcher(ours);
        while (style.find()) {
            String id = theirs.get(style.group(2).toLowerCase(Locale.ROOT));
            if (id != null) {
                ids.put(style.group(1), id);
            }
        }
        StringBuilder lacking = new StringBuilder();
        style.reset();
        while (style.find()) {
            if (!ids.containsKey(style.group(1))) {
                lacking.append(REFERENCE
                        .matcher(style.group())
                        .replaceAll(each -> Matcher.quoteReplacement("<w:" + each.group(1) + " w:val=\""
                                + ids.getOrDefault(each.group(2), each.group(2)) + "\"/>")));
            }
        }
        String xml = template.text("word/styles.xml");
        int end = xml.lastIndexOf("</");
        // their own prefix may be another than ours: the styles that we add bring it with them
        String added = lacking.toString().replace("<w:style ", "<w:style xmlns:w=\"" + WordXml.W + "\" ");
        return new WordStyles(xml.substring(0, end) + added + xml.substring(end), Map.copyOf(ids));
    }
}
