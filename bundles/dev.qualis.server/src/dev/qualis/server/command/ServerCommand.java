package dev.qualis.server.command;

import dev.qualis.app.Progress;

/**
 * Something that an editor may ask for by name, with one object as argument.
 *
 * @param <A> the argument, a record; what the editor leaves out is null in it, false or 0
 */
interface ServerCommand<A> {

    /** The name, for ever, such as {@code qualis.picture}. */
    String name();

    Class<A> argument();

    /**
     * Runs in a thread of its own.
     *
     * @param project the project that the argument names, as it is in the editor
     * @param progress hears how far it is; cancels where the editor does
     * @return an object for JSON
     * @throws RefusedException where it cannot be done
     */
    Object run(AskedProject project, A argument, Progress progress) throws RefusedException;
}
