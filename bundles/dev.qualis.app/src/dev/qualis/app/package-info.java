/**
 * The use cases: open, check, draw, document, format, start and count a project.
 *
 * <p>Each is a small class without state. What a user can get wrong comes back as a {@link dev.qualis.app.Refusal}; an exception is a bug,
 * save {@link java.util.concurrent.CancellationException}, which ends a use case whose {@link dev.qualis.app.Progress} was cancelled.
 */
package dev.qualis.app;
