package dev.qualis.scene.json;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** Writes indented JSON with keys in the order they are given; null values are left out. */
final class JsonText {
    private final StringBuilder out = new StringBuilder();
    private int depth;
    private boolean first = true;

    JsonText open(char bracket) {
        out.append(bracket);
        depth++;
        first = true;
        return this;
    }

    JsonText close(char bracket) {
        depth--;
        if (!first) {
            line();
        }
        out.append(bracket);
        first = false;
        return this;
    }

    JsonText item() {
        if (!first) {
            out.append(',');
        }
        line();
        first = false;
        return this;
    }

    JsonText key(String key) {
        item();
        quote(key);
        out.append(": ");
        return this;
    }

    JsonText field(String key, String value) {
        if (value != null) {
            key(key);
            quote(value);
        }
        return this;
    }

    /** A number without needless zeros. */
    JsonText field(String key, double value) {
        key(key);
        out.append(BigDecimal.valueOf(value).stripTrailingZeros().toPlainString());
        return this;
    }

    JsonText field(String key, boolean value) {
        key(key);
        out.append(value);
        return this;
    }

    /** A number as it is, {@code null} where there is none. */
    JsonText number(Optional<BigDecimal> value) {
        item();
        out.append(value.map(BigDecimal::toPlainString).orElse("null"));
        return this;
    }

    private void line() {
        out.append('\n').repeat("  ", depth);
    }

    void quote(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < 0x20 || c == 0x2028 || c == 0x2029) {
                        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    @Override
    public String toString() {
        return out.append('\n').toString();
    }
}
