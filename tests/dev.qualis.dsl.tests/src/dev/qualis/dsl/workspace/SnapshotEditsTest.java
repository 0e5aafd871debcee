package dev.qualis.dsl.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.dsl.project.QmsLanguage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A snapshot that was made from another says the same as one that was made of its texts alone. */
class SnapshotEditsTest {

    /** More are made by {@code -Dqualis.edits=1000}. */
    private static final int EDITS = Integer.getInteger("qualis.edits", 50);

    private static final Workspace WORKSPACE =
            QmsLanguage.standalone().tellIssuesInChinese(false).workspace();

    private static Snapshot fresh(Snapshot snapshot) {
        Snapshot fresh = WORKSPACE.empty();
        for (var uri : snapshot.files()) {
            fresh = fresh.with(uri, snapshot.text(uri));
        }
        return fresh;
    }

    @Test
    void theCompanyIsSound() {
        assertEquals(List.of(), SnapshotText.issues(WORKSPACE.of(RandomEdits.company())));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void everyEditSaysTheSameAsAFreshProject(long seed) {
        edit(new RandomEdits(seed, RandomEdits.company()), RandomEdits.company(), EDITS);
    }

    @Test
    void soDoesEveryEditOfAWholeQualitySystem() throws IOException {
        Map<URI, String> files = RandomEdits.dealt(Files.readString(Path.of("../../examples/minimal/minimal.qms")), 4);
        edit(new RandomEdits(3, files), files, EDITS / 2);
    }

    @Test
    void soDoesEveryEditOfEveryConstruct() throws IOException {
        Map<URI, String> files = RandomEdits.dealt(Files.readString(Path.of("expected/every-construct.qms")), 3);
        edit(new RandomEdits(4, files), files, EDITS / 2);
    }

    private static void edit(RandomEdits edits, Map<URI, String> files, int count) {
        Snapshot snapshot = WORKSPACE.of(files);
        SnapshotText.issues(snapshot);
        for (int i = 0; i < count; i++) {
            RandomEdits.Edit edit = edits.next();
            snapshot = edit.in(snapshot);
            Snapshot fresh = fresh(snapshot);
            assertEquals(SnapshotText.issues(fresh), SnapshotText.issues(snapshot), "edit " + i + " of " + edit);
            assertEquals(SnapshotText.models(fresh), SnapshotText.models(snapshot), "edit " + i + " of " + edit);
        }
    }

    @Test
    void severalThreadsReadWhileEditsCome() throws Exception {
        RandomEdits edits = new RandomEdits(5, RandomEdits.company());
        Snapshot first = WORKSPACE.of(RandomEdits.company());
        List<String> sound = SnapshotText.issues(first);
        String models = SnapshotText.models(first);
        AtomicReference<Snapshot> current = new AtomicReference<>(first);
        AtomicBoolean over = new AtomicBoolean();
        AtomicInteger reads = new AtomicInteger();
        try (ExecutorService readers = Executors.newFixedThreadPool(8)) {
            List<Future<?>> begun = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                boolean old = i == 0;
                begun.add(readers.submit(() -> {
                    do {
                        Snapshot snapshot = old ? first : current.get();
                        assertEquals(SnapshotText.issues(snapshot), SnapshotText.issues(snapshot));
                        assertEquals(SnapshotText.models(snapshot), SnapshotText.models(snapshot));
                        assertTrue(snapshot.names().all().size() < 1_000_000);
                        snapshot.references().in(RandomEdits.uri("units"));
                        reads.incrementAndGet();
                    } while (!over.get());
                    return null;
                }));
            }
            for (int i = 0; i < EDITS; i++) {
                Snapshot next = edits.next().in(current.get());
                next.models();
                current.set(next);
            }
            over.set(true);
            for (Future<?> each : begun) {
                each.get();
            }
        }
        assertTrue(reads.get() >= 8);
        assertEquals(sound, SnapshotText.issues(first));
        assertEquals(models, SnapshotText.models(first));
        assertEquals(SnapshotText.issues(fresh(current.get())), SnapshotText.issues(current.get()));
        assertEquals(SnapshotText.models(fresh(current.get())), SnapshotText.models(current.get()));
    }
}
