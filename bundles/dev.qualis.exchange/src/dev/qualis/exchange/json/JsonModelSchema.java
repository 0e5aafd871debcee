package dev.qualis.exchange.json;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import dev.qualis.model.qms.QmsPackage;
import dev.qualis.model.qms.core.CorePackage;
import dev.qualis.model.value.LocalizedText;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The JSON schema (2020-12) of models as JSON, made of the metamodel: a definition for each class and each enumeration. */
public final class JsonModelSchema {
    private static final String DOCUMENTATION = "http://www.eclipse.org/emf/2002/GenModel";
    private static final String DEFINITIONS = "#/$defs/";

    private final JsonFeatures features = new JsonFeatures();
    private final List<EClassifier> classifiers = new ArrayList<>();
    private final JsonWriter json;

    private JsonModelSchema(JsonWriter json) {
        this.json = json;
        collect(QmsPackage.eINSTANCE);
    }

    public static String text() {
        StringWriter text = new StringWriter();
        JsonWriter json = new JsonWriter(text);
        json.setFormattingStyle(FormattingStyle.PRETTY.withNewline("\n"));
        json.setHtmlSafe(false);
        try {
            new JsonModelSchema(json).write();
            json.flush();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.append('\n').toString();
    }

    private void collect(EPackage metamodel) {
        classifiers.addAll(metamodel.getEClassifiers());
        metamodel.getESubpackages().forEach(this::collect);
    }

    private void write() throws IOException {
        json.beginObject();
        json.name("$schema").value("https://json-schema.org/draft/2020-12/schema");
        json.name("title").value("Qualis model");
        json.name("type").value("object");
        json.name("properties").beginObject();
        json.name("format")
                .beginObject()
                .name("const")
                .value(JsonModelWriter.FORMAT)
                .endObject();
        json.name("version")
                .beginObject()
                .name("const")
                .value(JsonModelWriter.VERSION)
                .endObject();
        json.name("files").beginObject().name("type").value("array").name("items");
        refer("File");
        json.endObject().endObject();
        required("format", "version", "files");
        json.name("$defs").beginObject();
        file();
        text("Text");
        reference();
        for (EClassifier classifier : classifiers) {
            if (classifier instanceof EEnum type) {
                literals(type);
            } else if (classifier instanceof EClass type
                    && !type.isAbstract()
                    && type != CorePackage.Literals.QUALITY_MODEL) {
                element(type);
            }
        }
        json.endObject().endObject();
    }

    private void file() throws IOException {
        json.name("File").beginObject();
        json.name("description").value("A file of the project.");
        json.name("type").value("object");
        json.name("properties").beginObject();
        json.name("file").beginObject().name("type").value("string").endObject();
        members(CorePackage.Literals.QUALITY_MODEL);
        json.endObject();
        required("file");
    }

    private void text(String name) throws IOException {
        json.name(name).beginObject();
        json.name("description")
                .value("A text in the project's first language and, where there is one, in its second.");
        json.name("type").value("object").name("properties").beginObject();
        json.name("first").beginObject().name("type").value("string").endObject();
        json.name("second").beginObject().name("type").value("string").endObject();
        json.endObject();
        required("first");
    }

    private void reference() throws IOException {
        json.name("Reference").beginObject();
        json.name("description")
                .value("The id of an element; of one in a library behind the library's name, as in CQOS#Clause:CQOS"
                        + " §4.3.");
        json.name("type").value("string").endObject();
    }

    private void literals(EEnum type) throws IOException {
        json.name(type.getName()).beginObject().name("enum").beginArray();
        for (EEnumLiteral literal : type.getELiterals()) {
            json.value(literal.getLiteral());
        }
        json.endArray().endObject();
    }

    private void element(EClass type) throws IOException {
        json.name(type.getName()).beginObject();
        describe(EcoreUtil.getAnnotation(type, DOCUMENTATION, "documentation"));
        json.name("type").value("object").name("properties").beginObject();
        json.name("type").beginObject().name("const").value(type.getName()).endObject();
        json.name("id").beginObject().name("type").value("string").endObject();
        members(type);
        json.endObject();
        required("type");
    }

    /** Also ends the object: nothing else may stand in it. */
    private void required(String... names) throws IOException {
        json.name("required").beginArray();
        for (String name : names) {
            json.value(name);
        }
        json.endArray();
        if (names[0].equals("format")) {
            json.name("additionalProperties").value(false);
        } else {
            json.name("additionalProperties").value(false).endObject();
        }
    }

    private void members(EClass type) throws IOException {
        for (EStructuralFeature feature : features.of(type)) {
            json.name(feature.getName()).beginObject();
            describe(EcoreUtil.getAnnotation(feature, DOCUMENTATION, "documentation"));
            if (feature.isMany()) {
                json.name("type").value("array").name("items").beginObject();
                value(feature);
                json.endObject();
            } else {
                value(feature);
            }
            json.endObject();
        }
    }

    private void describe(String documentation) throws IOException {
        if (documentation != null) {
            json.name("description").value(documentation);
        }
    }

    private void value(EStructuralFeature feature) throws IOException {
        if (feature instanceof EReference reference) {
            if (!reference.isContainment()) {
                json.name("$ref").value(DEFINITIONS + "Reference");
                return;
            }
            json.name("oneOf").beginArray();
            for (EClassifier classifier : classifiers) {
                if (classifier instanceof EClass type
                        && !type.isAbstract()
                        && reference.getEReferenceType().isSuperTypeOf(type)) {
                    refer(type.getName());
                }
            }
            json.endArray();
            return;
        }
        EDataType type = ((EAttribute) feature).getEAttributeType();
        if (type instanceof EEnum) {
            json.name("$ref").value(DEFINITIONS + type.getName());
        } else if (type.getInstanceClass() == LocalizedText.class) {
            json.name("$ref").value(DEFINITIONS + "Text");
        } else if (type.getInstanceClass() == boolean.class || type.getInstanceClass() == Boolean.class) {
            json.name("type").value("boolean");
        } else if (type.getInstanceClass() == int.class || type.getInstanceClass() == Integer.class) {
            json.name("type").value("integer");
        } else {
            json.name("type").value("string");
        }
    }

    private void refer(String name) throws IOException {
        json.beginObject().name("$ref").value(DEFINITIONS + name).endObject();
    }
}
