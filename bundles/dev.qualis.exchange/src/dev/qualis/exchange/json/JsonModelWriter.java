package dev.qualis.exchange.json;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.standard.Clause;
import dev.qualis.model.value.LocalizedText;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.SequencedMap;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Writes models as JSON; {@code docs/qualis-model.schema.json} says what stands where. */
public final class JsonModelWriter {
    /** What the first members say. */
    static final String FORMAT = "qualis-model";

    static final int VERSION = 1;

    private final JsonFeatures features = new JsonFeatures();
    private final ElementIds ids;
    private final JsonWriter json;

    private JsonModelWriter(JsonWriter json, List<QualityModel> files) {
        this.json = json;
        this.ids = new ElementIds(files);
    }

    /** @param files the models by the names of their files, all references resolved */
    public static String write(SequencedMap<String, QualityModel> files) {
        StringWriter text = new StringWriter();
        JsonWriter json = new JsonWriter(text);
        json.setFormattingStyle(FormattingStyle.PRETTY.withNewline("\n"));
        json.setHtmlSafe(false);
        try {
            new JsonModelWriter(json, List.copyOf(files.values())).files(files);
            json.flush();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.append('\n').toString();
    }

    private void files(SequencedMap<String, QualityModel> files) throws IOException {
        json.beginObject();
        json.name("format").value(FORMAT);
        json.name("version").value(VERSION);
        json.name("files").beginArray();
        for (var file : files.entrySet()) {
            json.beginObject();
            json.name("file").value(file.getKey());
            members(file.getValue());
            json.endObject();
        }
        json.endArray().endObject();
    }

    private void element(EObject element) throws IOException {
        json.beginObject();
        json.name("type").value(element.eClass().getName());
        if (element instanceof NamedElement named && named.getName() != null || element instanceof Clause) {
            json.name("id").value(ids.of(element));
        }
        members(element);
        json.endObject();
    }

    private void members(EObject element) throws IOException {
        for (EStructuralFeature feature : features.of(element.eClass())) {
            if (!element.eIsSet(feature)) {
                continue;
            }
            json.name(feature.getName());
            Object value = element.eGet(feature);
            if (value instanceof EList<?> list) {
                json.beginArray();
                for (Object each : list) {
                    value(feature, each);
                }
                json.endArray();
            } else {
                value(feature, value);
            }
        }
    }

    private void value(EStructuralFeature feature, Object value) throws IOException {
        switch (value) {
            case EObject element when JsonFeatures.isPart(feature) -> element(element);
            case EObject element -> json.value(ids.of(element));
            case LocalizedText text -> {
                json.beginObject().name("first").value(text.primary());
                if (text.secondary() != null) {
                    json.name("second").value(text.secondary());
                }
                json.endObject();
            }
            case Boolean answer -> json.value(answer);
            case Integer number -> json.value(number);
            case Enumerator literal -> json.value(literal.getLiteral());
            default -> json.value(EcoreUtil.convertToString(((EAttribute) feature).getEAttributeType(), value));
        }
    }
}
