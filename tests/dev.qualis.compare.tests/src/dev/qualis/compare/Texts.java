package dev.qualis.compare;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.compare.consequence.Consequence;
import dev.qualis.compare.consequence.Consequences;
import dev.qualis.compare.consequence.State;
import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.dsl.project.QmsProject;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.testing.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** A project of texts, and what a test does to them. */
record Texts(SortedMap<String, String> files) {
    private static final QmsLanguage LANGUAGE = QmsLanguage.standalone();

    static Texts of(String text) {
        return new Texts(new TreeMap<>(Map.of("one.qms", text)));
    }

    static Texts example(String name) {
        Path folder = Repository.example(name);
        SortedMap<String, String> files = new TreeMap<>();
        for (Path file : Repository.models(folder)) {
            try {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
        return new Texts(files);
    }

    QmsProject linked() {
        QmsProject project = LANGUAGE.newProject();
        var texts = new LinkedHashMap<URI, String>();
        files.forEach((name, text) -> texts.put(URI.createURI("memory:/" + name), text));
        project.addAll(texts, any -> {});
        project.link();
        return project;
    }

    static State state(QmsProject project) {
        return State.of(ModelIndex.of(project.models(), project.libraries()));
    }

    static ModelComparison compare(QmsProject before, QmsProject after) {
        return ModelComparison.of(before.models(), after.models());
    }

    static List<Consequence> consequences(QmsProject before, QmsProject after) {
        return Consequences.of(compare(before, after).matching(), state(before), state(after));
    }

    Texts with(String file, String text) {
        SortedMap<String, String> next = new TreeMap<>(files);
        next.put(file, text);
        return new Texts(next);
    }

    /** Other words for one that stands outside of quotation marks. */
    Texts renamed(String name, String other) {
        SortedMap<String, String> next = new TreeMap<>(files);
        next.replaceAll((file, text) -> renamed(text, name, other));
        return new Texts(next);
    }

    private static String renamed(String text, String name, String other) {
        StringBuilder out = new StringBuilder();
        String[] parts = text.split("(?<=\")|(?=\")");
        boolean quoted = false;
        for (String part : parts) {
            quoted ^= part.endsWith("\"") && part.length() == 1;
            out.append(quoted ? part : part.replaceAll("\\b" + name + "\\b", other));
        }
        return out.toString();
    }

    /** Another text for what is written of an element. */
    Texts edited(NamedElement element, String from, String to) {
        INode node = NodeModelUtils.findActualNodeFor(element);
        String file = element.eResource().getURI().path().substring(1);
        String text = files.get(file);
        String own = text.substring(node.getOffset(), node.getEndOffset());
        if (!own.contains(from)) {
            throw new IllegalStateException(own + " has no " + from);
        }
        String changed = own.substring(0, own.indexOf(from)) + to + own.substring(own.indexOf(from) + from.length());
        return with(file, text.substring(0, node.getOffset()) + changed + text.substring(node.getEndOffset()));
    }

    Texts without(NamedElement element) {
        return edited(
                element, NodeModelUtils.findActualNodeFor(element).getText().strip(), "");
    }

    /** The changes, a line each: kind, class, name, and the features that are others. */
    static List<String> lines(ModelComparison comparison) {
        List<String> lines = new ArrayList<>();
        for (ElementChange change : comparison.changes()) {
            NamedElement element = change.element();
            String old = change.kind() == ElementChange.Kind.RENAMED
                    ? change.before().orElseThrow().getName() + "->"
                    : "";
            lines.add(change.kind() + " " + element.eClass().getName() + " " + old + element.getName() + " "
                    + change.details().stream().map(Texts::line).toList());
        }
        return lines;
    }

    private static String line(Detail detail) {
        return switch (detail) {
            case Detail.Values(var feature, var removed, var added) ->
                feature.getName() + " -" + removed.size() + " +" + added.size();
            case Detail.Part(var feature, var before, var after, var details) ->
                feature.getName() + (before.isPresent() ? " -" : "") + (after.isPresent() ? "+" : "");
        };
    }
}
