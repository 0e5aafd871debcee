package dev.qualis.exchange.oscal;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.qualis.model.value.LocalizedText;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;

/** What all documents of OSCAL share. */
final class Oscal {

    /** The version of the schemas that the documents conform to. */
    static final String VERSION = "1.1.2";

    static final String NAMESPACE = "http://www.qualis.dev/oscal";
    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private final boolean second;
    private final LocalDate date;

    /**
     * @param second whether texts are in the second language where there are; the other language goes into properties
     * @param date when what is said holds
     */
    Oscal(boolean second, LocalDate date) {
        this.second = second;
        this.date = date;
    }

    String day() {
        return date + "T00:00:00Z";
    }

    /** A text in the language that is written, in one line; {@code otherwise} where there is none. */
    String text(LocalizedText text, String otherwise) {
        String written = text == null ? "" : line(text.in(second));
        return written.isEmpty() ? line(otherwise) : written;
    }

    private static String line(String text) {
        return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    JsonObject metadata(String title, String version) {
        JsonObject metadata = new JsonObject();
        metadata.addProperty("title", title);
        metadata.addProperty("last-modified", day());
        metadata.addProperty("version", version);
        metadata.addProperty("oscal-version", VERSION);
        return metadata;
    }

    /** A property of OSCAL's own where {@code ours} is not set. */
    static JsonObject property(String name, String value, boolean ours) {
        JsonObject property = new JsonObject();
        property.addProperty("name", name);
        if (ours) {
            property.addProperty("ns", NAMESPACE);
        }
        property.addProperty("value", value);
        return property;
    }

    /** The title in the language that is not written. */
    void otherTitle(LocalizedText title, JsonArray properties) {
        if (title != null
                && title.secondary() != null
                && !line(title.secondary()).isEmpty()) {
            properties.add(property("other-title", line(second ? title.primary() : title.secondary()), true));
        }
    }

    static void put(JsonObject object, String name, JsonArray values) {
        if (!values.isEmpty()) {
            object.add(name, values);
        }
    }

    static JsonArray array(Collection<JsonObject> objects) {
        JsonArray array = new JsonArray();
        objects.forEach(array::add);
        return array;
    }

    static byte[] bytes(String root, JsonObject document) {
        JsonObject whole = new JsonObject();
        whole.add(root, document);
        return (GSON.toJson(whole) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
