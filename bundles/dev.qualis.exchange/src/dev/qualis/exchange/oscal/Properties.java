package dev.qualis.exchange.oscal;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.qualis.exchange.standard.ForeignStandardException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The properties of a group, a control, a part or the metadata. */
record Properties(List<Property> all) {

    record Property(String name, String namespace, String variant, String value) {}

    static Properties of(JsonObject parent, String path) throws ForeignStandardException {
        List<Property> all = new ArrayList<>();
        JsonArray properties = OscalJson.array(parent, "props", path);
        for (int i = 0; i < properties.size(); i++) {
            String at = path + ".props[" + i + "]";
            JsonObject json = OscalJson.object(properties.get(i), at);
            all.add(new Property(
                    Objects.toString(OscalJson.string(json, "name", at), ""),
                    Objects.toString(OscalJson.string(json, "ns", at), ""),
                    Objects.toString(OscalJson.string(json, "class", at), ""),
                    Objects.toString(OscalJson.string(json, "value", at), "")));
        }
        return new Properties(List.copyOf(all));
    }

    /** What an export of ours wrote. */
    Optional<String> ours(String name) {
        return all.stream()
                .filter(property -> property.namespace().equals(Oscal.NAMESPACE)
                        && property.name().equals(name))
                .map(Property::value)
                .findFirst();
    }

    /** The number for people: the label without a class, else the first one. */
    Optional<String> label() {
        List<Property> labels = all.stream()
                .filter(property ->
                        property.name().equals("label") && !property.value().isBlank())
                .toList();
        return labels.stream()
                .filter(label -> label.variant().isEmpty())
                .findFirst()
                .or(() -> labels.stream().findFirst())
                .map(Property::value)
                .map(String::strip);
    }

    boolean withdrawn() {
        return all.stream()
                .anyMatch(property ->
                        property.name().equals("status") && property.value().equalsIgnoreCase("withdrawn"));
    }

    /** What no clause has a place for, as {@code prop NAME}. */
    List<String> others() {
        return all.stream()
                .filter(property -> !property.namespace().equals(Oscal.NAMESPACE)
                        && !property.name().equals("label"))
                .map(property -> "prop " + property.name())
                .toList();
    }
}
