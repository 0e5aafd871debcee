package dev.qualis.server;

import dev.qualis.app.Progress;
import dev.qualis.app.Sentences;
import dev.qualis.model.qms.core.Language;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.WorkDoneProgressReport;
import org.eclipse.lsp4j.jsonrpc.CancelChecker;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;

/** Tells an editor how far a request is, where it has asked to be told, and hears whether it has cancelled. */
final class WorkDone implements Progress {

    private final LanguageClient client;
    private final Either<String, Integer> token;
    private final CancelChecker cancelled;
    private final Sentences sentences;

    /** @param token under which to tell; null where nobody listens */
    WorkDone(LanguageClient client, Either<String, Integer> token, CancelChecker cancelled, boolean chinese) {
        this.client = client;
        this.token = token;
        this.cancelled = cancelled;
        this.sentences = new Sentences(chinese ? Language.ZH : Language.EN);
    }

    @Override
    public void report(Task task, int done, int total) {
        if (token != null) {
            WorkDoneProgressReport report = new WorkDoneProgressReport();
            report.setMessage(sentences.of(task) + " " + done + "/" + total);
            report.setCancellable(true);
            client.notifyProgress(new ProgressParams(token, Either.forLeft(report)));
        }
    }

    @Override
    public boolean cancelled() {
        return cancelled.isCanceled();
    }
}
