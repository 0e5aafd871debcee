package dev.qualis.dsl.workspace;

import dev.qualis.dsl.project.QmsIssue;
import java.util.List;
import java.util.Map;

/**
 * The issues of a file.
 *
 * @param all in the order of the text
 * @param byElement those that checks found, by the number of the element that was checked
 */
record FileIssues(List<QmsIssue> all, Map<Integer, List<QmsIssue>> byElement) {}
