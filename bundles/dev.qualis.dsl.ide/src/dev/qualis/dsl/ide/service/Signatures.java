package dev.qualis.dsl.ide.service;

import com.google.inject.Inject;
import dev.qualis.dsl.ide.construct.Construct;
import dev.qualis.dsl.ide.construct.ConstructAtPlace;
import dev.qualis.dsl.ide.construct.ConstructPlaces;
import dev.qualis.dsl.ide.construct.ConstructText;
import dev.qualis.dsl.ide.construct.Part;
import dev.qualis.dsl.workspace.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;

/** What the construct at a place consists of, which part is being written, and what may still be said. */
public final class Signatures {

    private static final String BLOCK = "{ … }";

    /**
     * A part of a construct.
     *
     * @param start where it stands in the label
     * @param end behind it
     */
    public record Parameter(int start, int end) {}

    /**
     * A construct.
     *
     * @param label its parts in the words of the file
     * @param active the place of the parameter that is being written
     * @param documentation what it is, and what may still be said, in the reader's language
     */
    public record Signature(String label, List<Parameter> parameters, int active, String documentation) {}

    private final ConstructPlaces places;
    private final ConstructText texts;

    @Inject
    Signatures(ConstructPlaces places, ConstructText texts) {
        this.places = places;
        this.texts = texts;
    }

    /** The construct at a place of a file; nothing between elements, in comments, and inside of texts. */
    public Optional<Signature> at(Snapshot snapshot, URI uri, int offset, boolean chinese) {
        return places.at(snapshot, uri, Math.clamp(offset, 0, snapshot.text(uri).length()))
                .map(place -> signature(place, chinese));
    }

    private Signature signature(ConstructAtPlace place, boolean chinese) {
        Construct construct = place.construct();
        StringBuilder label = new StringBuilder();
        List<Parameter> parameters = new ArrayList<>();
        for (Part part : construct.head()) {
            add(label, parameters, texts.of(part, place.spelling()));
        }
        if (construct.hasBlock()) {
            add(label, parameters, BLOCK);
        }
        return new Signature(label.toString(), List.copyOf(parameters), place.active(), documentation(place, chinese));
    }

    private static void add(StringBuilder label, List<Parameter> parameters, String part) {
        label.append(label.isEmpty() ? "" : " ");
        parameters.add(new Parameter(label.length(), label.length() + part.length()));
        label.append(part);
    }

    private String documentation(ConstructAtPlace place, boolean chinese) {
        String kind =
                place.rule().getType().getClassifier() instanceof EClass type ? ElementTexts.kind(type, chinese) : "";
        String open = place.construct().body().stream()
                .filter(part -> part.repeated() || !place.said().contains(part))
                .map(part -> texts.words(part.grammar(), place.spelling()))
                .filter(words -> !words.isEmpty())
                .distinct()
                .collect(Collectors.joining(chinese ? "、" : ", "));
        return open.isEmpty() ? kind : kind + (chinese ? "。其中还可以写：" : ". Inside may still be said: ") + open;
    }
}
