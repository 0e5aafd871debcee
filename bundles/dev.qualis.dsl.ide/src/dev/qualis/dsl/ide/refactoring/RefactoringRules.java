package dev.qualis.dsl.ide.refactoring;

import com.google.inject.Inject;
import dev.qualis.dsl.workspace.Snapshot;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.URI;

/** All refactorings, in the order in which they are offered. */
public final class RefactoringRules {

    private final DocumentReference documents;
    private final KeywordConversion keywords;
    private final Sorting sorting;

    @Inject
    RefactoringRules(DocumentReference documents, KeywordConversion keywords, Sorting sorting) {
        this.documents = documents;
        this.keywords = keywords;
        this.sorting = sorting;
    }

    /** What can be done with a selection, the nearest first. */
    public List<Refactoring> of(Snapshot snapshot, URI uri, int from, int to) {
        Place place = new Place(snapshot, uri, from, to);
        List<Refactoring> all = new ArrayList<>(documents.of(place));
        all.addAll(Extraction.of(place));
        all.addAll(MissingTitles.of(place));
        all.addAll(keywords.of(place));
        all.addAll(sorting.of(place));
        return all;
    }
}
