package dev.qualis.dsl.ide.service;

import com.google.inject.Inject;
import dev.qualis.dsl.ide.completion.Completion;
import dev.qualis.dsl.workspace.Snapshot;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;

/** What can be written at a place of a file that is being written. */
public final class Completions {

    private final Completion completion;

    @Inject
    Completions(Completion completion) {
        this.completion = completion;
    }

    /** Entries in alphabetical order; the prefix of each is what it replaces before the place. */
    public List<ContentAssistEntry> at(Snapshot snapshot, URI uri, int offset) {
        String text = snapshot.text(uri);
        return completion.at(snapshot, uri, text, Math.clamp(offset, 0, text.length()));
    }
}
