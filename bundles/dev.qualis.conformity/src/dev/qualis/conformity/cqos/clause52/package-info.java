/** Rules of the guide on the quality strategy (clause 5.2). */
package dev.qualis.conformity.cqos.clause52;
