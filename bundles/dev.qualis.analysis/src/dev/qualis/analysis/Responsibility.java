package dev.qualis.analysis;

import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.qms.process.Process;
import dev.qualis.model.qms.process.ResponsibilityRole;

/**
 * One cell of the RACI matrix (CQOS 5.1.3).
 *
 * @param process the process
 * @param position the position with a part in it
 * @param role which part
 */
public record Responsibility(Process process, Position position, ResponsibilityRole role) {}
