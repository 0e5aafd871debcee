package dev.qualis.export.pdf;

import java.util.List;

/**
 * Lines that make no sense alone at the foot of a page: a heading, what is said below it, a label, a caption. They are set together
 * with what follows.
 *
 * @param places to which something leads and which are where these lines are
 * @param before the distance to what is above, in pixels
 * @param after the distance to what is below, in pixels
 */
record Leading(List<String> places, double before, List<Piece> pieces, double after) {

    Leading {
        places = List.copyOf(places);
        pieces = List.copyOf(pieces);
    }

    /** The same with more distance below. */
    Leading down(double distance) {
        return new Leading(places, before, pieces, after + distance);
    }
}
