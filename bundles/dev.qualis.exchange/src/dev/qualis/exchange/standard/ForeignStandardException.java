package dev.qualis.exchange.standard;

/** A file that cannot become a standard; {@code place} is a path in it, or a line. */
public final class ForeignStandardException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Problem problem;
    private final String place;

    public ForeignStandardException(Problem problem, String place) {
        super(problem + " at " + place);
        this.problem = problem;
        this.place = place;
    }

    /** What is wrong with the file. */
    public enum Problem {
        /** Not well-formed. */
        SYNTAX,
        /** Another value than the format has there. */
        UNEXPECTED,
        /** A document of the format that holds no catalogue of clauses. */
        NO_CATALOGUE,
        /** Nested deeper than {@link StandardDraft#DEEPEST}. */
        TOO_DEEP,
        /** More clauses than {@link StandardDraft#MOST}. */
        TOO_MANY,
        /** XML with a document type or entities of its own. */
        DOCUMENT_TYPE
    }

    public Problem problem() {
        return problem;
    }

    public String place() {
        return place;
    }
}
