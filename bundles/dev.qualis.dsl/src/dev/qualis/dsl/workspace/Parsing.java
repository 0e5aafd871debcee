package dev.qualis.dsl.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
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
        InParallel.each(missing, each -> workspace.parse(each.getKey(), each.getValue(), cancelled))
                .forEach(each -> parsed.put(each.uri(), each));
        return parsed;
    }
}
