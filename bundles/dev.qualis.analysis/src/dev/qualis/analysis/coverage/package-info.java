/** How far a model answers what standards and good practice ask for, counted from what it says explicitly. */
package dev.qualis.analysis.coverage;
