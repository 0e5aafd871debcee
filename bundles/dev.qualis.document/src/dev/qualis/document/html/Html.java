package dev.qualis.document.html;

import java.util.Locale;

/** HTML under construction. Whatever comes in as text or attribute is escaped; there is no way around it but {@link #raw}. */
final class Html {

    private final StringBuilder out = new StringBuilder();

    /** Opens an element; attributes come as name and value in turn, and a {@code null} value leaves its attribute out. */
    Html open(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                out.append(' ').append(attributes[i]).append("=\"");
                escape(attributes[i + 1]);
                out.append('"');
            }
        }
        out.append('>');
        return this;
    }

    Html close(String tag) {
        out.append("</").append(tag).append('>');
        return this;
    }

    Html text(String text) {
        escape(text);
        return this;
    }

    /** An element with nothing but text in it. */
    Html element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    Html line() {
        out.append('\n');
        return this;
    }

    /** Puts in what another writer has made and escaped. */
    Html raw(String markup) {
        out.append(markup);
        return this;
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(isForbidden(c) ? '\uFFFD' : c);
            }
        }
    }

    private static boolean isForbidden(char c) {
        return c < ' ' && c != '\n' && c != '\r' && c != '\t';
    }

    /** Whether an address cannot run a script: relative, a fragment, or of the web or mail. */
    static boolean isHarmless(String href) {
        String lower = href.strip().toLowerCase(Locale.ROOT);
        if (lower.startsWith("http://") || lower.startsWith("https://") || lower.startsWith("mailto:")) {
            return true;
        }
        int colon = lower.indexOf(':');
        int end = lower.indexOf('#');
        return (colon < 0 || end >= 0 && end < colon) && !lower.startsWith("//");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
