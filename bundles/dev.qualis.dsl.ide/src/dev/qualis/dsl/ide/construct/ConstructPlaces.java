package dev.qualis.dsl.ide.construct;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import dev.qualis.dsl.keyword.Spelling;
import dev.qualis.dsl.workspace.Snapshot;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.nodemodel.INode;

/** Finds what is being written at a place, also in broken text. */
@Singleton
public final class ConstructPlaces {

    private final Constructs constructs;
    private final ConstructText texts;

    @Inject
    ConstructPlaces(Constructs constructs, ConstructText texts) {
        this.constructs = constructs;
        this.texts = texts;
    }

    /** The construct at a place of a file; nothing between elements, in comments, and inside of texts. */
    public Optional<ConstructAtPlace> at(Snapshot snapshot, URI uri, int offset) {
        return ConstructAtPlace.of(constructs, texts, snapshot, uri, offset);
    }

    /**
     * The construct at a place of a text.
     *
     * @param root of the text, parsed so that what is unfinished stays in its tree
     */
    public Optional<ConstructAtPlace> at(INode root, String text, int offset) {
        return ConstructAtPlace.of(constructs, texts, root, text, offset, Spelling.of(root, Spelling.ENGLISH));
    }
}
