package dev.qualis.server.command;

import dev.qualis.app.Progress;
import java.util.List;
import java.util.Locale;

/** {@code qualis.pictures}: what can be drawn of every project, in the order in which people read it. */
final class PictureKinds implements ServerCommand<PictureKinds.Argument> {

    /** Which project. */
    record Argument(String uri) {}

    /**
     * A kind of picture.
     *
     * @param form diagram, table, tree or chart
     */
    record Kind(String id, String form, String label) {}

    private final Drawings drawings;

    PictureKinds(Drawings drawings) {
        this.drawings = drawings;
    }

    @Override
    public String name() {
        return "qualis.pictures";
    }

    @Override
    public Class<Argument> argument() {
        return Argument.class;
    }

    @Override
    public List<Kind> run(AskedProject project, Argument argument, Progress progress) {
        return drawings.get().kinds(project.language()).stream()
                .map(kind -> new Kind(kind.id(), kind.form().name().toLowerCase(Locale.ROOT), kind.label()))
                .toList();
    }
}
