/** Rules of the guide on quality economics (clause 5.7). */
package dev.qualis.conformity.cqos.clause57;
