package dev.qualis.dsl.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.util.CancelIndicator;

/** Parses the files of a snapshot that no earlier one has parsed, several at a time where the machine can. */
final class Parsing {

    private Parsing() {}

    static SequencedMap<URI, ParsedFile> of(
            SequencedMap<URI, String> texts, ProjectState earlier, Workspace workspace, CancelIndicator cancelled) {
        SequencedMap<URI, ParsedFile> parsed = ProjectState.sorted();
        List<Map.Entry<URI, String>> missing = new ArrayList<>();
        for (Map.Entry<URI, String> each : texts.entrySet()) {
            FileModel known = earlier == null ? null : earlier.files().get(each.getKey());
            if (known != null && known.parsed().text().equals(each.getValue())) {
                parsed.put(each.getKey(), known.parsed());
            } else {
                missing.add(each);
            }
        }
        int threads = Math.min(Runtime.getRuntime().availableProcessors(), missing.size());
        if (threads <= 1) {
            missing.forEach(
                    each -> parsed.put(each.getKey(), workspace.parse(each.getKey(), each.getValue(), cancelled)));
            return parsed;
        }
        ExecutorService pool = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().daemon().factory());
        try {
            List<Future<ParsedFile>> begun = missing.stream()
                    .map(each -> pool.submit(() -> workspace.parse(each.getKey(), each.getValue(), cancelled)))
                    .toList();
            for (Future<ParsedFile> each : begun) {
                ParsedFile file = await(each);
                parsed.put(file.uri(), file);
            }
            return parsed;
        } finally {
            pool.shutdownNow();
        }
    }

    private static ParsedFile await(Future<ParsedFile> file) {
        try {
            return file.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException failure -> throw failure;
                case Error failure -> throw failure;
                default -> throw new IllegalStateException(e.getCause());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }
}
