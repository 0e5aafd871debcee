package dev.qualis.server.document;

import dev.qualis.dsl.ide.service.Occurrences.Occurrence;
import dev.qualis.dsl.workspace.Snapshot;
import dev.qualis.server.project.Positions;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/**
 * A file as it was when it was asked about.
 *
 * @param snapshot the project that it is of
 * @param uri its address
 * @param positions of its text
 * @param chinese whether the reader reads Chinese
 */
public record AskedDocument(Snapshot snapshot, URI uri, Positions positions, boolean chinese) {

    /** A file of a snapshot. */
    public static AskedDocument of(Snapshot snapshot, URI uri, boolean chinese) {
        return new AskedDocument(snapshot, uri, new Positions(snapshot.text(uri)), chinese);
    }

    int offset(Position position) {
        return positions.offset(position);
    }

    Range range(int offset, int length) {
        return positions.range(offset, length);
    }

    /** Where something is named, in any file of the project. */
    Location location(Occurrence found) {
        return new Location(found.uri().toString(), rangeIn(found.uri(), found.offset(), found.length()));
    }

    /** A stretch of any file of the project. */
    Range rangeIn(URI file, int offset, int length) {
        return file.equals(uri) ? range(offset, length) : new Positions(snapshot.text(file)).range(offset, length);
    }

    String say(String english, String inChinese) {
        return chinese ? inChinese : english;
    }
}
