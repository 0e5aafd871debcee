package dev.qualis.exchange.oscal;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.qualis.exchange.standard.ForeignStandardException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parameters of a control: the language has none, so its prose names them by their labels. */
final class Parameters {
    private static final Pattern INSERTED =
            Pattern.compile("\\{\\{\\s*(?:insert:\\s*)?(?:param,\\s*)?([\\w.-]+)\\s*}}");

    private Parameters() {}

    /** Labels by identifiers. */
    static Map<String, String> of(JsonObject control, String path) throws ForeignStandardException {
        Map<String, String> labels = new LinkedHashMap<>();
        JsonArray parameters = OscalJson.array(control, "params", path);
        for (int i = 0; i < parameters.size(); i++) {
            String at = path + ".params[" + i + "]";
            JsonObject json = OscalJson.object(parameters.get(i), at);
            String id = Objects.toString(OscalJson.string(json, "id", at), "?" + i);
            labels.put(id, Objects.requireNonNullElse(OscalJson.string(json, "label", at), id));
        }
        return labels;
    }

    static String inserted(String prose, Map<String, String> labels) {
        return INSERTED.matcher(prose)
                .replaceAll(found ->
                        Matcher.quoteReplacement("[" + labels.getOrDefault(found.group(1), found.group(1)) + "]"));
    }
}
