package dev.qualis.workbench;

import org.eclipse.core.resources.IProject;
import org.eclipse.emf.common.util.URI;

/**
 * An element of a project, wherever its text is: what parts of the workbench select in one another.
 *
 * @param uri its file with its name as the fragment, so that it is found again after an edit of something else
 */
public record ElementAddress(IProject project, URI uri) {}
