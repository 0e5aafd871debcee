/** Rules of the guide on quality economics (clause 5.7). */
package dev.qualis.analysis.conformity.clause57;
