package dev.qualis.conformity;

/**
 * One of the points that a clause asks about, and how far it holds.
 *
 * @param claim what is asked, as a statement that holds or not
 * @param share how far it holds, 0 to 1
 * @param gap what is missing, in brackets; empty where nothing is or the claim says it all
 * @param fix how to close the gap
 * @param matter whether it asks for the matter itself, without which the other points of the clause count for nothing
 */
public record Criterion(Wording claim, double share, Wording gap, Fix fix, boolean matter) {

    Criterion asMatter() {
        return new Criterion(claim, share, gap, fix, true);
    }
}
