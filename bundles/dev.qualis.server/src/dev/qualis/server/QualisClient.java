package dev.qualis.server;

import org.eclipse.lsp4j.jsonrpc.services.JsonNotification;
import org.eclipse.lsp4j.services.LanguageClient;

/** What the server tells editors beyond the protocol; those that do not know it pass it over. */
public interface QualisClient extends LanguageClient {

    /** The score of a project, or results of its clauses, are others than before. */
    @JsonNotification("qualis/conformity")
    void conformity(ConformityParams params);
}
