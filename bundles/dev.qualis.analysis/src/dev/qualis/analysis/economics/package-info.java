/**
 * Quality economics (CQOS 5.7): costs by the four categories of the prevention-appraisal-failure model (Feigenbaum; BS
 * 6143-2), their variance, trend and balance, losses ranked after Pareto, and costs against benefits.
 *
 * <p>Amounts of money are exact decimals in one currency; whatever is in another currency is not added but named in the
 * result, as no rate of exchange is known. Shares are quotients of exact sums, which have no finite decimal form, so they
 * are {@code double}, 1 for the whole.
 */
package dev.qualis.analysis.economics;
