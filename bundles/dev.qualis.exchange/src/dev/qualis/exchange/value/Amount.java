package dev.qualis.exchange.value;

import java.math.BigDecimal;

/**
 * A number as a cell says it.
 *
 * @param value with 万, 亿 and k already multiplied in
 * @param unit what stands beside it, such as {@code ppm}, {@code %} or {@code 元}; empty where nothing does
 * @param bound what stands before it: {@code ≥}, {@code ≤}, {@code >}, {@code <}; empty where it is exact
 * @param scaled whether it says itself that it counts in thousands or the like: {@code 2.5万}
 */
public record Amount(BigDecimal value, String unit, String bound, boolean scaled) {}
