/**
 * The cascade from goals to years, plans, actions, milestones and metrics (CQOS 5.2.1, 5.2.2). Values keep their exact
 * decimals, and whether a target is met is decided on them; shares are quotients, which have no finite decimal form, so
 * they are {@code double}.
 */
package dev.qualis.analysis.strategy;
