package dev.qualis.exchange.json;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import dev.qualis.model.qms.QmsPackage;
import dev.qualis.model.qms.core.CoreFactory;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.value.LocalizedText;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Reads models from JSON. Whatever the schema does not allow is refused, with its place. */
public final class JsonModelReader {
    /** The language nests no deeper than a few blocks. */
    private static final int DEEPEST = 40;

    private final Map<String, EClass> types = new HashMap<>();
    private final Map<String, EObject> named = new HashMap<>();
    private final List<Link> links = new ArrayList<>();
    private final JsonReader json;
    private final Function<String, EObject> libraries;
    private int depth;

    private JsonModelReader(String text, Function<String, EObject> libraries) {
        this.json = new JsonReader(new StringReader(text));
        json.setStrictness(Strictness.STRICT);
        this.libraries = libraries;
        collect(QmsPackage.eINSTANCE);
    }

    /** A reference, resolved when everything is read. */
    private record Link(EObject from, EReference feature, String id, String path) {}

    /**
     * Reads models.
     *
     * @param libraries finds an element of a library by an id such as {@code CQOS#Clause:CQOS §4.3}; {@code null} where there is none
     * @return the models by the names of their files
     * @throws JsonModelException where the text is no such JSON, or refers to what is not there
     */
    public static SequencedMap<String, QualityModel> read(String text, Function<String, EObject> libraries)
            throws JsonModelException {
        JsonModelReader reader = new JsonModelReader(text, libraries);
        try {
            SequencedMap<String, QualityModel> files = reader.files();
            reader.link();
            return files;
        } catch (MalformedJsonException | EOFException e) {
            throw new JsonModelException("not JSON at " + reader.json.getPath());
        } catch (IOException | IllegalStateException | IllegalArgumentException e) {
            throw new JsonModelException("not expected at " + reader.json.getPath());
        }
    }

    private void collect(EPackage metamodel) {
        metamodel.getEClassifiers().forEach(classifier -> {
            if (classifier instanceof EClass type && !type.isAbstract()) {
                types.put(type.getName(), type);
            }
        });
        metamodel.getESubpackages().forEach(this::collect);
    }

    private SequencedMap<String, QualityModel> files() throws IOException, JsonModelException {
        SequencedMap<String, QualityModel> files = new LinkedHashMap<>();
        json.beginObject();
        while (json.hasNext()) {
            switch (json.nextName()) {
                case "format" -> demand(JsonModelWriter.FORMAT.equals(json.nextString()), "another format");
                case "version" -> demand(json.nextInt() == JsonModelWriter.VERSION, "another version");
                case "files" -> {
                    json.beginArray();
                    while (json.hasNext()) {
                        file(files);
                    }
                    json.endArray();
                }
                default -> throw unexpected();
            }
        }
        json.endObject();
        demand(json.peek() == JsonToken.END_DOCUMENT, "more than one value");
        demand(!files.isEmpty(), "no files");
        return files;
    }

    private void file(SequencedMap<String, QualityModel> files) throws IOException, JsonModelException {
        QualityModel model = CoreFactory.eINSTANCE.createQualityModel();
        String name = "model-" + (files.size() + 1) + ".qms";
        json.beginObject();
        while (json.hasNext()) {
            String member = json.nextName();
            if (member.equals("file")) {
                name = json.nextString();
            } else {
                member(model, member);
            }
        }
        json.endObject();
        demand(files.put(name, model) == null, "a file that was there before");
    }

    private EObject element(EReference feature) throws IOException, JsonModelException {
        demand(++depth <= DEEPEST, "nested too deeply");
        json.beginObject();
        demand(json.hasNext() && json.nextName().equals("type"), "no type first");
        EClass type = types.get(json.nextString());
        demand(type != null && feature.getEReferenceType().isSuperTypeOf(type), "a type that does not belong there");
        EObject element = EcoreUtil.create(type);
        while (json.hasNext()) {
            String member = json.nextName();
            if (member.equals("id")) {
                demand(named.put(json.nextString(), element) == null, "an id that was there before");
            } else {
                member(element, member);
            }
        }
        json.endObject();
        depth--;
        return element;
    }

    private void member(EObject element, String name) throws IOException, JsonModelException {
        EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
        demand(
                feature != null && !feature.isDerived() && feature.isChangeable(),
                "a member that does not belong there");
        if (!feature.isMany()) {
            one(element, feature);
            return;
        }
        json.beginArray();
        while (json.hasNext()) {
            one(element, feature);
        }
        json.endArray();
    }

    private void one(EObject element, EStructuralFeature feature) throws IOException, JsonModelException {
        if (feature instanceof EAttribute attribute) {
            set(element, feature, value(attribute.getEAttributeType()));
        } else if (JsonFeatures.isPart(feature)) {
            set(element, feature, element((EReference) feature));
        } else {
            links.add(new Link(element, (EReference) feature, json.nextString(), json.getPath()));
        }
    }

    private Object value(EDataType type) throws IOException, JsonModelException {
        if (type.getInstanceClass() == LocalizedText.class) {
            return text();
        }
        Class<?> kind = type.getInstanceClass();
        if (kind == boolean.class || kind == Boolean.class) {
            return json.nextBoolean();
        }
        if (kind == int.class || kind == Integer.class) {
            demand(json.peek() == JsonToken.NUMBER, "no number");
            return json.nextInt();
        }
        demand(json.peek() == JsonToken.STRING, "no text");
        return EcoreUtil.createFromString(type, json.nextString());
    }

    private LocalizedText text() throws IOException, JsonModelException {
        String first = null;
        String second = null;
        json.beginObject();
        while (json.hasNext()) {
            switch (json.nextName()) {
                case "first" -> first = json.nextString();
                case "second" -> second = json.nextString();
                default -> throw unexpected();
            }
        }
        json.endObject();
        demand(first != null, "a text without \"first\"");
        return new LocalizedText(first, second);
    }

    private static void set(EObject element, EStructuralFeature feature, Object value) {
        if (feature.isMany()) {
            @SuppressWarnings("unchecked") // the list takes the type of the feature; EMF checks it
            EList<Object> list = (EList<Object>) element.eGet(feature);
            list.add(value);
        } else {
            element.eSet(feature, value);
        }
    }

    private void link() throws JsonModelException {
        for (Link link : links) {
            EObject target = named.get(link.id);
            target = target == null ? libraries.apply(link.id) : target;
            if (target == null || !link.feature.getEReferenceType().isInstance(target)) {
                throw new JsonModelException("\"" + link.id + "\" is not there, at " + link.path);
            }
            set(link.from, link.feature, target);
        }
    }

    private void demand(boolean holds, String found) throws JsonModelException {
        if (!holds) {
            throw new JsonModelException(found + ", at " + json.getPath());
        }
    }

    private JsonModelException unexpected() {
        return new JsonModelException("a member that does not belong there, at " + json.getPath());
    }
}
