package dev.qualis.app;

import dev.qualis.app.CompareProjects.Compared;
import dev.qualis.app.Outcome.Done;
import dev.qualis.compare.ElementChange;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.scene.SemanticElement;
import dev.qualis.viewpoint.ElementIdentity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;

/** The pictures of two states of a project that are not the same, with what has changed marked by a link to the change. */
public final class DrawDifference {

    /** More pictures than this are no page that anybody reads. */
    public static final int MOST = 40;

    private final DrawProject drawing = new DrawProject();
    private final DrawingWriter writer = new DrawingWriter();
    private final Compared compared;
    private final Language language;

    public DrawDifference(Compared compared, Language language) {
        this.compared = compared;
        this.language = language;
    }

    /**
     * A picture of both states.
     *
     * @param before as SVG; empty where there was nothing to draw
     * @param after as SVG; empty where there is nothing to draw any more
     */
    public record Pair(String title, Optional<String> before, Optional<String> after) {}

    /** The address that marks an element: what became of it, and its place, from 0, in the list of changes. */
    public static String mark(ElementChange change, int place) {
        return "#" + change.kind().name().toLowerCase(Locale.ROOT) + "-" + place;
    }

    /** The pictures that differ, in the order in which people read them. */
    public List<Pair> pairs(Progress progress) {
        Map<String, Drawing> before = drawings(compared.before(), progress);
        Map<String, Drawing> after = drawings(compared.after(), progress);
        Map<String, String> then = new HashMap<>();
        Map<String, String> now = new HashMap<>();
        List<ElementChange> changes = compared.model().changes();
        for (int i = 0; i < changes.size(); i++) {
            String mark = mark(changes.get(i), i);
            changes.get(i).before().ifPresent(element -> then.putIfAbsent(id(element), mark));
            changes.get(i).after().ifPresent(element -> now.putIfAbsent(id(element), mark));
        }
        SequencedSet<String> ids = new LinkedHashSet<>(after.keySet());
        ids.addAll(before.keySet());
        List<Pair> pairs = new ArrayList<>();
        for (String id : ids) {
            Optional<PlacedDrawing> old = Optional.ofNullable(before.get(id)).map(writer::place);
            Optional<PlacedDrawing> fresh = Optional.ofNullable(after.get(id)).map(writer::place);
            if (pairs.size() < MOST && !old.map(writer::svg).equals(fresh.map(writer::svg))) {
                pairs.add(new Pair(
                        Optional.ofNullable(after.get(id))
                                .orElseGet(() -> before.get(id))
                                .title(),
                        old.map(placed -> writer.svg(placed, element -> marked(then, element))),
                        fresh.map(placed -> writer.svg(placed, element -> marked(now, element)))));
            }
        }
        return pairs;
    }

    private static Optional<String> marked(Map<String, String> marks, SemanticElement element) {
        return Optional.ofNullable(marks.get(element.id()));
    }

    private static String id(NamedElement element) {
        return ElementIdentity.byFragment().of(element).id();
    }

    private Map<String, Drawing> drawings(OpenedProject project, Progress progress) {
        Map<String, Drawing> drawings = new LinkedHashMap<>();
        if (drawing.draw(project, DrawingChoice.ALL, language, progress)
                instanceof Done<List<Drawing>>(List<Drawing> all)) {
            all.stream().filter(each -> !each.isEmpty()).forEach(each -> drawings.put(each.id(), each));
        }
        return drawings;
    }
}
