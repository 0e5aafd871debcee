package dev.qualis.dsl.ide.completion;

import com.google.inject.Inject;
import com.google.inject.Provider;
import dev.qualis.dsl.workspace.Snapshot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;
import org.eclipse.xtext.ide.editor.contentassist.antlr.ContentAssistContextFactory;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.TextRegion;

/** Says what can be written at a place of a text: the one way in for every editor. */
public class Completion {

    private static final int MOST = 1_000;

    private final Provider<CompletionContexts> contexts;

    private final IdeContentProposalProvider proposals;

    @Inject
    public Completion(Provider<CompletionContexts> contexts, IdeContentProposalProvider proposals) {
        this.contexts = contexts;
        this.proposals = proposals;
    }

    /**
     * What can be written. Earlier statements that cannot be read do not matter.
     *
     * @param project the files of the project, with that file or without
     * @param file the file that is being written
     * @param text what it says by now
     * @param offset where the writer is
     * @return entries in alphabetical order, each once; its prefix is what it replaces before the offset
     */
    public List<ContentAssistEntry> at(Snapshot project, URI file, String text, int offset) {
        Snapshot now = project.with(file, text);
        String readable = now.readable(file, offset);
        return at(now.unfinished(file, readable), readable, offset);
    }

    /**
     * What can be written.
     *
     * @param unfinished the text, parsed so that what is unfinished stays in its tree, among the files of its project
     * @param text what it says by now
     * @param offset where the writer is
     */
    private List<ContentAssistEntry> at(XtextResource unfinished, String text, int offset) {
        Collector collector = new Collector();
        try (ExecutorService pool = Executors.newSingleThreadExecutor()) {
            ContentAssistContextFactory factory = contexts.get();
            factory.setPool(pool);
            List<ContentAssistContext> all =
                    List.of(factory.create(text, new TextRegion(offset, 0), offset, unfinished));
            proposals.createProposals(all, collector);
        }
        List<ContentAssistEntry> entries = new ArrayList<>(collector.entries.values());
        entries.sort(Comparator.comparing(ContentAssistEntry::getProposal));
        return entries;
    }

    private static final class Collector implements IIdeContentProposalAcceptor {

        private final Map<String, ContentAssistEntry> entries = new LinkedHashMap<>();

        @Override
        public void accept(ContentAssistEntry entry, int priority) {
            if (entry != null) {
                entries.putIfAbsent(entry.getProposal(), entry);
            }
        }

        @Override
        public boolean canAcceptMoreProposals() {
            return entries.size() < MOST;
        }
    }
}
