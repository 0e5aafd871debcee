/** Risks and opportunities by likelihood and impact (CQOS 5.2.1, 5.4 b). Ratings are whole numbers. */
package dev.qualis.analysis.risk;
