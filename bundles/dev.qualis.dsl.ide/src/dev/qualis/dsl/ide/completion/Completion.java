package dev.qualis.dsl.ide.completion;

import com.google.inject.Inject;
import com.google.inject.Provider;
import dev.qualis.dsl.ide.construct.ConstructAtPlace;
import dev.qualis.dsl.ide.construct.ConstructPlaces;
import dev.qualis.dsl.ide.construct.ConstructText;
import dev.qualis.dsl.ide.construct.Part;
import dev.qualis.dsl.ide.construct.Template;
import dev.qualis.dsl.keyword.Spelling;
import dev.qualis.dsl.workspace.Snapshot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private final ConstructPlaces places;

    private final ConstructText words;

    @Inject
    public Completion(
            Provider<CompletionContexts> contexts,
            IdeContentProposalProvider proposals,
            ConstructPlaces places,
            ConstructText words) {
        this.contexts = contexts;
        this.proposals = proposals;
        this.places = places;
        this.words = words;
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
        Set<String> said = said(unfinished, text, offset);
        List<ContentAssistEntry> entries = new ArrayList<>(collector.entries.values());
        entries.removeIf(entry -> said.contains(entry.getProposal())
                || entry.getSource() instanceof Template template
                        && said.contains(template.pieces().getFirst().text()));
        entries.sort(Comparator.comparing(ContentAssistEntry::getProposal));
        return entries;
    }

    /** The words of statements that the block at a place has already, and may have only once. */
    private Set<String> said(XtextResource unfinished, String text, int offset) {
        int start = offset;
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        return places.at(unfinished.getParseResult().getRootNode(), text, start)
                .filter(place -> place.active() == place.construct().head().size())
                .map(this::said)
                .orElse(Set.of());
    }

    private Set<String> said(ConstructAtPlace place) {
        Set<String> said = new HashSet<>();
        Set<String> open = new HashSet<>();
        for (Part part : place.construct().body()) {
            boolean once = place.said().contains(part) && !part.repeated();
            (once ? said : open).add(words.words(part.grammar(), place.spelling()));
            if (once && place.spelling() == Spelling.ENGLISH) {
                // of a phrase the first word is offered alone
                said.add(words.words(part.grammar(), place.spelling()).split(" ")[0]);
            } else if (!once) {
                open.add(words.words(part.grammar(), place.spelling()).split(" ")[0]);
            }
        }
        said.removeAll(open);
        said.remove("");
        return said;
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
