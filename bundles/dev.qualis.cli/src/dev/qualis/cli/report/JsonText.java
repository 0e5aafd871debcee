package dev.qualis.cli.report;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;

/** Writes JSON that people can read too: two spaces, a line feed at the end. */
public final class JsonText {
    private JsonText() {}

    /** What is to be written. */
    @FunctionalInterface
    public interface Content {
        void write(JsonWriter json) throws IOException;
    }

    public static String of(Content content) throws IOException {
        StringWriter text = new StringWriter();
        JsonWriter json = new JsonWriter(text);
        json.setFormattingStyle(FormattingStyle.PRETTY.withNewline("\n"));
        json.setHtmlSafe(false);
        content.write(json);
        json.flush();
        return text.append('\n').toString();
    }
}
