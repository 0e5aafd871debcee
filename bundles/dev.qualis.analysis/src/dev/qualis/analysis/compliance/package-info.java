/** Which obligations are set down for which product in which market, and when they were last looked at (CQOS 5.5). */
package dev.qualis.analysis.compliance;
