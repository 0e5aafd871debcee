package dev.qualis.exchange.oscal;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import dev.qualis.exchange.standard.ForeignStandardException;
import dev.qualis.exchange.standard.ForeignStandardException.Problem;
import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import java.util.Set;

/** JSON of strangers, strictly; every surprise is told with its path. */
final class OscalJson {
    private static final Set<String> ROOTS = Set.of(
            "catalog",
            "profile",
            "component-definition",
            "system-security-plan",
            "assessment-plan",
            "assessment-results",
            "plan-of-action-and-milestones",
            "mapping-collection");
    private static final int DEEPEST = 200;

    private OscalJson() {}

    private static JsonReader reader(String text) {
        JsonReader reader = new JsonReader(new StringReader(text));
        reader.setStrictness(Strictness.STRICT);
        return reader;
    }

    /** The kind of document; empty where a text is none of OSCAL. */
    static Optional<String> root(String text) {
        try {
            JsonReader reader = reader(text);
            reader.beginObject();
            while (reader.hasNext()) {
                String name = reader.nextName();
                if (!name.equals("$schema")) {
                    return Optional.of(name).filter(ROOTS::contains);
                }
                reader.skipValue();
            }
        } catch (IOException | IllegalStateException e) {
            return Optional.empty(); // the answer to the question, not a failure
        }
        return Optional.empty();
    }

    static JsonObject parse(String text) throws ForeignStandardException {
        JsonReader reader = reader(text);
        bound(text);
        try {
            JsonElement whole = JsonParser.parseReader(reader);
            if (reader.peek() != JsonToken.END_DOCUMENT) {
                throw new ForeignStandardException(Problem.SYNTAX, reader.getPath());
            }
            return object(whole, "$");
        } catch (IOException | JsonParseException | IllegalStateException e) {
            throw new ForeignStandardException(Problem.SYNTAX, reader.getPath());
        }
    }

    /** Reads over the whole once, so that what nests without end never becomes a tree. */
    private static void bound(String text) throws ForeignStandardException {
        JsonReader reader = reader(text);
        int depth = 0;
        try {
            for (JsonToken token = reader.peek(); token != JsonToken.END_DOCUMENT; token = reader.peek()) {
                switch (token) {
                    case BEGIN_OBJECT -> reader.beginObject();
                    case BEGIN_ARRAY -> reader.beginArray();
                    case END_OBJECT -> reader.endObject();
                    case END_ARRAY -> reader.endArray();
                    case NAME -> reader.nextName();
                    default -> reader.skipValue();
                }
                depth += switch (token) {
                    case BEGIN_OBJECT, BEGIN_ARRAY -> 1;
                    case END_OBJECT, END_ARRAY -> -1;
                    default -> 0;
                };
                if (depth > DEEPEST) {
                    throw new ForeignStandardException(Problem.TOO_DEEP, shortened(reader.getPath()));
                }
            }
        } catch (IOException | IllegalStateException e) {
            throw new ForeignStandardException(Problem.SYNTAX, shortened(reader.getPath()));
        }
    }

    private static String shortened(String path) {
        return path.length() > DEEPEST ? path.substring(0, DEEPEST) + "…" : path;
    }

    static JsonObject object(JsonElement element, String at) throws ForeignStandardException {
        if (element == null || !element.isJsonObject()) {
            throw new ForeignStandardException(Problem.UNEXPECTED, at);
        }
        return element.getAsJsonObject();
    }

    /** A member that is a list; an empty one where it is not there. */
    static JsonArray array(JsonObject parent, String name, String at) throws ForeignStandardException {
        JsonElement element = parent.get(name);
        if (element != null && !element.isJsonArray()) {
            throw new ForeignStandardException(Problem.UNEXPECTED, at + "." + name);
        }
        return element == null ? new JsonArray() : element.getAsJsonArray();
    }

    /** A member that is a text; {@code null} where it is not there. */
    static String string(JsonObject parent, String name, String at) throws ForeignStandardException {
        JsonElement element = parent.get(name);
        if (element == null) {
            return null;
        }
        if (!element.isJsonPrimitive() || !element.getAsJsonPrimitive().isString()) {
            throw new ForeignStandardException(Problem.UNEXPECTED, at + "." + name);
        }
        return element.getAsString();
    }
}
