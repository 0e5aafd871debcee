package dev.qualis.server;

import dev.qualis.dsl.project.QmsIssue;
import dev.qualis.dsl.workspace.Snapshot;
import dev.qualis.server.project.Positions;
import dev.qualis.server.project.ServedProject;
import dev.qualis.server.project.Turn;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.xtext.util.CancelIndicator;

/** Checks projects in the background and tells the editor what it finds: only of files whose issues are others than before. */
final class Diagnostics implements AutoCloseable {

    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("qualis-check").factory());

    private final Map<ServedProject, Map<URI, List<Diagnostic>>> published = new HashMap<>();
    private final Map<ServedProject, AtomicLong> turns = new java.util.concurrent.ConcurrentHashMap<>();
    private final Supplier<LanguageClient> client;
    private final Checked checked;

    /** What is done with a snapshot that was checked to its end. */
    interface Checked {
        /** @throws CancellationException where a later change overtakes it */
        void accept(ServedProject project, Snapshot snapshot, CancelIndicator overtaken);
    }

    /** @param checked told of every snapshot that was checked to its end */
    Diagnostics(Supplier<LanguageClient> client, Checked checked) {
        this.client = client;
        this.checked = checked;
    }

    /** Checks what the project says when its turn comes; a run that a later change overtakes is given up. */
    void check(ServedProject project) {
        long turn = latest(project).incrementAndGet();
        worker.execute(() -> {
            if (latest(project).get() == turn) {
                run(project, project.snapshot(), turn);
            }
        });
    }

    private AtomicLong latest(ServedProject project) {
        return turns.computeIfAbsent(project, any -> new AtomicLong());
    }

    private void run(ServedProject project, Snapshot snapshot, long turn) {
        CancelIndicator overtaken = () -> latest(project).get() != turn;
        try {
            Map<URI, List<Diagnostic>> found = new HashMap<>();
            for (URI uri : snapshot.files()) {
                Positions positions = new Positions(snapshot.text(uri));
                found.put(
                        uri,
                        Turn.of(snapshot, () -> snapshot.issues(uri, overtaken)).stream()
                                .map(issue -> diagnostic(issue, positions))
                                .toList());
            }
            publish(project, found);
            checked.accept(project, snapshot, overtaken);
        } catch (CancellationException newer) {
            // the newer text has a turn of its own
        } catch (RuntimeException bug) {
            // one text that cannot be checked must not end the checks of all others
            client.get().logMessage(new MessageParams(MessageType.Error, "The check of a text failed: " + bug));
        }
    }

    private void publish(ServedProject project, Map<URI, List<Diagnostic>> found) {
        Map<URI, List<Diagnostic>> published = this.published.computeIfAbsent(project, any -> new HashMap<>());
        Set<URI> all = new HashSet<>(found.keySet());
        all.addAll(published.keySet());
        all.stream().sorted(java.util.Comparator.comparing(URI::toString)).forEach(uri -> {
            List<Diagnostic> now = found.getOrDefault(uri, List.of());
            if (!now.equals(published.getOrDefault(uri, List.of()))) {
                published.put(uri, now);
                client.get().publishDiagnostics(new PublishDiagnosticsParams(uri.toString(), now));
            }
        });
    }

    private static Diagnostic diagnostic(QmsIssue issue, Positions positions) {
        Diagnostic diagnostic = new Diagnostic(
                positions.range(issue.offset(), issue.length()),
                issue.message(),
                switch (issue.severity()) {
                    case ERROR -> DiagnosticSeverity.Error;
                    case WARNING -> DiagnosticSeverity.Warning;
                    default -> DiagnosticSeverity.Information;
                },
                "qualis");
        diagnostic.setCode(Either.forLeft(issue.code()));
        return diagnostic;
    }

    @Override
    public void close() {
        turns.values().forEach(AtomicLong::incrementAndGet);
        worker.shutdownNow();
    }
}
