package dev.qualis.conformity;

/** Judges one clause from what the model says. Rules have no state and do not walk the model: they ask its index. */
public interface Rule {

    /** The number of the clause in its standard, such as {@code 4.3.a}; its modality is the catalogue's. */
    String clause();

    /** Judges the clause for a company. */
    Verdict judge(Company company);
}
