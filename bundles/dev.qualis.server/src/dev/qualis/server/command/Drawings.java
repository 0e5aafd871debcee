package dev.qualis.server.command;

import dev.qualis.app.DrawProject;

/** Who draws, made when something is to be drawn. Its own lock: the services behind it keep the language of one drawing. */
final class Drawings {

    private DrawProject drawing;

    synchronized DrawProject get() {
        if (drawing == null) {
            drawing = new DrawProject();
        }
        return drawing;
    }
}
