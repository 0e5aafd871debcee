package dev.qualis.manual;

/** For whom an assessment is written down (CQOS 1 and 6.2). */
public enum Readership {
    /** The company itself: what to do next comes first. */
    ENTERPRISE,
    /** Somebody who judges the company: every clause with its evidence, and room for scores and remarks of their own. */
    EVALUATOR
}
