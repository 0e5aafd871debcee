/**
 * Paths to sustainability targets and sums of greenhouse gases (CQOS 5.8; scopes after the GHG Protocol Corporate
 * Standard: 1 direct, 2 bought energy, 3 the value chain). Emissions are exact decimals in {@code tCO2e}; only
 * interpolated values are rounded, to 16 digits.
 */
package dev.qualis.analysis.sustainability;
