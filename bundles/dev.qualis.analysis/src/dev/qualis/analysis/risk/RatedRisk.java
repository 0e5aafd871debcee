package dev.qualis.analysis.risk;

import dev.qualis.analysis.Resolved;
import dev.qualis.model.qms.strategy.Risk;

/**
 * A risk or an opportunity with what is done about it.
 *
 * @param risk the element
 * @param answered whether it has a response and, unless the response is to accept it, something that carries it out: an
 *     element or a control
 * @param owned whether a position owns it
 * @param monitored whether a metric or a stated way of measuring watches it
 */
public record RatedRisk(Risk risk, boolean answered, boolean owned, boolean monitored) {

    static RatedRisk of(Risk risk) {
        boolean carried = risk.getControl() != null || risk.getBy().stream().anyMatch(Resolved::isPresent);
        boolean answered = switch (risk.getResponse()) {
            case UNSPECIFIED -> false;
            case ACCEPT -> true;
            case AVOID, MITIGATE, TRANSFER, EXPLOIT -> carried;
        };
        return new RatedRisk(
                risk,
                answered,
                Resolved.isPresent(risk.getOwner()),
                Resolved.isPresent(risk.getMetric()) || risk.getMeasurement() != null);
    }
}
