package dev.qualis.conformity;

/** How well a company answers a clause. */
public sealed interface Result {

    /** The share that is met, 0 to 1; 0 where the clause does not apply, which the score leaves out. */
    double share();

    /** Whether the clause counts in the score. */
    default boolean isApplicable() {
        return true;
    }

    /** Everything that the clause asks for holds. */
    record Met() implements Result {
        @Override
        public double share() {
            return 1;
        }
    }

    /**
     * A part holds.
     *
     * @param share which part, above 0 and below 1
     */
    record PartlyMet(double share) implements Result {
        public PartlyMet {
            if (!(share > 0 && share < 1)) {
                throw new IllegalArgumentException(share + " is no part");
            }
        }
    }

    /**
     * Somebody claims it, but nothing that exists proves it: no more than a small share counts.
     *
     * @param share {@link #BARE} or {@link #WORDS}
     */
    record Claimed(double share) implements Result {
        /** The share of a claim without evidence. */
        public static final double BARE = 0.1;

        /** The share of a claim whose evidence is words. */
        public static final double WORDS = 0.25;
    }

    /** Nothing of it holds. */
    record NotMet() implements Result {
        @Override
        public double share() {
            return 0;
        }
    }

    /**
     * The clause asks nothing of this company.
     *
     * @param because why
     */
    record NotApplicable(Wording because) implements Result {
        @Override
        public double share() {
            return 0;
        }

        @Override
        public boolean isApplicable() {
            return false;
        }
    }

    /** The result for a share of 0 to 1. */
    static Result of(double share) {
        if (share >= 1) {
            return new Met();
        }
        return share <= 0 ? new NotMet() : new PartlyMet(share);
    }
}
