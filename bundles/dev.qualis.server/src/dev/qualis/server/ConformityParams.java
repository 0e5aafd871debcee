package dev.qualis.server;

import dev.qualis.server.project.ResultName;
import java.util.List;

/**
 * How far a project is from a standard: the content of the notification {@code qualis/conformity}, sent when it changes.
 *
 * @param folder the address of the project's folder
 * @param standard its name, such as CQOS
 * @param score from 0 to 1
 * @param preliminary whether the text has errors
 * @param changes the clauses whose share is another than when last told; all that are judged the first time
 */
public record ConformityParams(
        String folder, String standard, double score, boolean preliminary, List<Change> changes) {

    /**
     * A clause.
     *
     * @param result see {@link ResultName}
     * @param share from 0 to 1
     */
    public record Change(String clause, String result, double share) {}

    public ConformityParams {
        changes = List.copyOf(changes);
    }
}
