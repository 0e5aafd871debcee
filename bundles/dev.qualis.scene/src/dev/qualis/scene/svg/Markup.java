package dev.qualis.scene.svg;

import dev.qualis.scene.Color;

/** Writes well-formed XML: every text is escaped, every number has at most two decimals. */
final class Markup {
    private final StringBuilder out = new StringBuilder(1 << 14);
    private boolean open;

    Markup start(String element) {
        close();
        out.append('<').append(element);
        open = true;
        return this;
    }

    Markup attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        escape(value);
        out.append('"');
        return this;
    }

    Markup attribute(String name, double value) {
        out.append(' ').append(name).append("=\"");
        number(value);
        out.append('"');
        return this;
    }

    Markup attribute(String name, Color color) {
        return attribute(name, color.hex());
    }

    Markup text(String text) {
        close();
        escape(text);
        return this;
    }

    Markup line() {
        close();
        out.append('\n');
        return this;
    }

    Markup end(String element) {
        if (open) {
            out.append("/>");
            open = false;
        } else {
            out.append("</").append(element).append('>');
        }
        return this;
    }

    /** An element that holds nothing but text. */
    Markup element(String name, String text) {
        return start(name).text(text).end(name);
    }

    private void close() {
        if (open) {
            out.append('>');
            open = false;
        }
    }

    private void number(double value) {
        appendNumber(out, value);
    }

    static void appendNumber(StringBuilder out, double value) {
        long hundredths = Math.round(value * 100);
        if (hundredths < 0) {
            out.append('-');
            hundredths = -hundredths;
        }
        out.append(hundredths / 100);
        long rest = hundredths % 100;
        if (rest != 0) {
            out.append('.').append(rest / 10);
            if (rest % 10 != 0) {
                out.append(rest % 10);
            }
        }
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(isXml(text, i) ? c : '\ufffd');
            }
        }
    }

    /** XML 1.0 allows neither most control characters nor half surrogates, however written. */
    private static boolean isXml(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        }
        return c >= 0x20 && c < 0xfffe || c == '\n' || c == '\t' || c == '\r';
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
