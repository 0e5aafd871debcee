package dev.qualis.server.project;

import dev.qualis.conformity.Result;

/** The words for results in what the server sends. */
public final class ResultName {

    private ResultName() {}

    /** One of {@code met}, {@code partly}, {@code claimed}, {@code not} and {@code notApplicable}. */
    public static String of(Result result) {
        return switch (result) {
            case Result.Met() -> "met";
            case Result.PartlyMet(double share) -> "partly";
            case Result.Claimed(double share) -> "claimed";
            case Result.NotMet() -> "not";
            case Result.NotApplicable(var because) -> "notApplicable";
        };
    }
}
